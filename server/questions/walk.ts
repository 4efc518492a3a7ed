/** Shortest ways in a graph given by its neighbours. Pure. */

export interface Ways {
  /** Steps of the shortest way; undefined where there is none. */
  length: number | undefined
  /** How many shortest ways there are. */
  total: number
  /** The first of them, in the order of their nodes. */
  ways: string[][]
}

/**
 * All shortest ways from one node to another, at most `most` of them written out. `besides` gives the nodes next to one.
 * Nodes are looked at step by step from the start, so every node is asked for its neighbours at most once.
 */
export function shortestWays(
  start: string,
  end: string,
  besides: (id: string) => Iterable<string>,
  most: number,
): Ways {
  const before = new Map<string, string[]>([[start, []]])
  const count = new Map([[start, 1]])
  let edge = [start]
  let length = 0
  while (edge.length > 0 && !before.has(end)) {
    length += 1
    const next = new Map<string, string[]>()
    for (const id of edge)
      for (const other of new Set(besides(id))) {
        if (before.has(other)) continue
        const from = next.get(other)
        if (from === undefined) next.set(other, [id])
        else from.push(id)
      }
    for (const [id, from] of next) {
      before.set(id, from.sort())
      count.set(
        id,
        from.reduce((sum, one) => sum + (count.get(one) ?? 0), 0),
      )
    }
    edge = [...next.keys()]
  }
  if (!before.has(end)) return { length: undefined, total: 0, ways: [] }
  const ways: string[][] = []
  const trace = (id: string, rest: string[]): void => {
    if (ways.length >= most) return
    const way = [id, ...rest]
    if (id === start) ways.push(way)
    else for (const from of before.get(id) ?? []) trace(from, way)
  }
  trace(end, [])
  return { length, total: count.get(end) ?? 0, ways }
}
