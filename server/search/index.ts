/** Finds nodes by what people type: part of a name in either script, with or without diacritics, with a small slip. */
import type { SearchAnswer } from '../api.ts'
import { toName } from '../graph/name.ts'
import { ask, presentOffices, readNodes, readOffices } from '../graph/reads.ts'
import type { Graph } from '../graph/reads.ts'
import { foundEventRow, toIsoDate } from '../graph/rows.ts'
import { toNode } from '../graph/shape.ts'
import { toTerms } from './fold.ts'
import type { Named, Names } from './names.ts'
import type { FindTitles } from './titles.ts'

type Hit = SearchAnswer['hits'][number]

/** Finds at most `limit` nodes, the best first. */
export type Search = (query: string, limit: number) => Promise<Hit[]>

/**
 * Looks in both indexes, and tells what was found as the graph has it. Names come before the titles of events, which have many
 * words and must not crowd them out; slips of the pen are thought of where there is not enough without.
 */
export function createSearch(graph: Graph, names: Names, findTitles: FindTitles): Search {
  return async (query, limit) => {
    if (toTerms(query).length === 0) return []
    const found = new Map<string, Named | undefined>()
    for (const slips of [false, true]) {
      if (found.size >= limit) break
      for (const one of names.find(query, slips)) if (!found.has(one.id)) found.set(one.id, one)
      for (const ids of findTitles(query, slips)) {
        if (found.size >= limit) break
        for (const id of ids) if (!found.has(id)) found.set(id, undefined)
      }
    }
    const best = [...found].slice(0, limit)
    const [nodes, events] = await Promise.all([
      tellNodes(
        graph,
        best.flatMap(([, named]) => named ?? []),
      ),
      tellEvents(
        graph,
        best.flatMap(([id, named]) => (named === undefined ? id : [])),
      ),
    ])
    return best.flatMap(([id]) => nodes.get(id) ?? events.get(id) ?? [])
  }
}

async function tellNodes(graph: Graph, found: readonly Named[]): Promise<Map<string, Hit>> {
  const ids = found.map(({ id }) => id)
  const [nodes, offices] = await Promise.all([
    readNodes(graph, ids),
    readOffices(graph, ids).then(presentOffices),
  ])
  const states = [...nodes.values()].flatMap(({ country }) => country ?? [])
  const bodies = await readNodes(graph, [...[...offices.values()].map(({ of }) => of), ...states])
  return new Map(
    found.flatMap(({ id, weight, byDetail }) => {
      const row = nodes.get(id)
      if (row === undefined) return []
      const node = toNode(row, weight, { nodes: bodies, offices })
      return [[id, { ...node, ...(byDetail === undefined ? {} : { byOffice: byDetail }) }] as const]
    }),
  )
}

async function tellEvents(graph: Graph, ids: string[]): Promise<Map<string, Hit>> {
  const rows = ids.length === 0 ? [] : await ask(graph, 'foundEvents', foundEventRow, { ids })
  return new Map(
    rows.map(({ id, title, titleJa, kind, weight, ...when }) => {
      const date = toIsoDate(when)
      const event = { kind, ...(date === undefined ? {} : { date }) }
      return [id, { id, kind: 'event', name: toName(title ?? kind, titleJa), event, weight }]
    }),
  )
}
