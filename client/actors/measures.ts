/** Where somebody stands in a network: how many chains lead through them, and with whom they belong together. Loaded when the table is opened. */
import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'

/** Two who dealt with each other, in so many events. */
export interface Tie {
  source: string
  target: string
  events: number
}

/** Those who deal with each other more than with the rest, told by the busiest of them. */
export interface Group {
  lead: string
  size: number
}

export interface Measures {
  /** Share of the shortest chains between two others that lead through a node, 0 to 1. */
  betweenness: ReadonlyMap<string, number>
  /** By the ids of the members. */
  groups: ReadonlyMap<string, Group>
}

/** Groups by the modularity of Louvain, always the same for the same ties. */
function groupsOf(graph: Graph, isActor: (id: string) => boolean = () => true): Map<string, Group> {
  const members = new Map<number, string[]>()
  const numbers = louvain(graph, { getEdgeWeight: 'events', randomWalk: false })
  for (const [id, number] of Object.entries(numbers))
    members.set(number, [...(members.get(number) ?? []), id])
  const eventsOf = (id: string): number =>
    graph.reduceEdges(id, (sum: number, _edge, { events }) => sum + Number(events), 0)
  return new Map(
    [...members.values()].flatMap((ids) => {
      const [lead = ''] = ids.sort(
        (a, b) => Number(isActor(b)) - Number(isActor(a)) || eventsOf(b) - eventsOf(a) || (a < b ? -1 : 1),
      )
      return ids.map((id): [string, Group] => [id, { lead, size: ids.length }])
    }),
  )
}

function toGraph(ties: readonly Tie[]): Graph {
  const graph = new Graph({ type: 'undirected' })
  for (const { source, target, events } of ties) graph.mergeEdge(source, target, { events })
  return graph
}

/** The groups of all who are tied, by the ids of their members; called after actors alone, where events are members too. Pure. */
export function grouped(ties: readonly Tie[], isActor: (id: string) => boolean): ReadonlyMap<string, Group> {
  const graph = toGraph(ties)
  return graph.size === 0 ? new Map() : groupsOf(graph, isActor)
}

/** The measures of all who are tied. Pure. */
export function measured(ties: readonly Tie[]): Measures {
  const graph = toGraph(ties)
  if (graph.size === 0) return { betweenness: new Map(), groups: new Map() }
  return {
    betweenness: new Map(Object.entries(betweennessCentrality(graph))),
    groups: groupsOf(graph),
  }
}
