/** Finds nodes by what people type: part of a name in either script, with or without diacritics, with a small slip. */
import type { EventSummary, SearchAnswer } from '../api.ts'
import { readEvents } from '../graph/events.ts'
import { ask, presentOffices, readNodes, readOffices } from '../graph/reads.ts'
import type { Graph } from '../graph/reads.ts'
import { reportCountRow } from '../graph/rows.ts'
import { toNames, toNode } from '../graph/shape.ts'
import { toTerms } from './fold.ts'
import type { Named, Names } from './names.ts'
import { toParts } from './parts.ts'
import type { FindTitles } from './titles.ts'

type Hit = SearchAnswer['hits'][number]

/** Finds at most `limit` nodes and events, the best first, and the names that stand in the query one beside the other. */
export type Search = (query: string, limit: number) => Promise<Omit<SearchAnswer, 'query'>>

/**
 * Looks in both indexes, and tells what was found as the graph has it. Names come before the titles of events, which have many
 * words and must not crowd them out; slips of the pen are thought of where there is not enough without.
 */
export function createSearch(graph: Graph, names: Names, findTitles: FindTitles): Search {
  return async (query, limit) => {
    if (toTerms(query).length === 0) return { hits: [], parts: [], names: {} }
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
    const parts = toParts(query, names)
    const [nodes, events] = await Promise.all([
      tellNodes(graph, [
        ...best.flatMap(([, named]) => named ?? []),
        ...parts.flatMap(({ named }) => named ?? []),
      ]),
      readEvents(
        graph,
        best.flatMap(([id, named]) => (named === undefined ? id : [])),
      ),
    ])
    const eventHits = await tellEvents(graph, events)
    const parties = events.flatMap(({ participants }) => participants.map(({ id }) => id))
    return {
      hits: best.flatMap(([id]) => nodes.get(id) ?? eventHits.get(id) ?? []),
      parts: parts.map(({ said, named }) => {
        const hit = named && nodes.get(named.id)
        return { said, ...(hit === undefined ? {} : { hit }) }
      }),
      names: toNames(await readNodes(graph, parties)),
    }
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

/** Events as hits, each with the number of its reports. */
async function tellEvents(graph: Graph, events: readonly EventSummary[]): Promise<Map<string, Hit>> {
  if (events.length === 0) return new Map()
  const rows = await ask(graph, 'reportCounts', reportCountRow, { ids: events.map(({ id }) => id) })
  const weights = new Map(rows.map(({ id, items }) => [id, items]))
  return new Map(
    events.map((event): [string, Hit] => [
      event.id,
      { id: event.id, kind: 'event', name: event.title, event, weight: weights.get(event.id) ?? 0 },
    ]),
  )
}
