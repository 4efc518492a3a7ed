/** Who keeps turning up in a window, who is new in it, and who has gone quiet since the window before. */
import { z } from 'zod'
import type { Actors } from '../api.ts'
import type { EventFilter } from '../eventSet.ts'
import { addDays, daysBetween, readEventSet } from '../eventSet.ts'
import type { Graph } from '../reads.ts'
import { ask, presentOffices, readNodes, readOffices, readSeenBefore } from '../reads.ts'
import { toNode } from '../shape.ts'
import { readRanking } from '../sums.ts'

/** The busiest of the window before that are looked for in this one. */
const CONSIDERED = 200

const spanRow = z.object({
  id: z.string(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  late: z.number(),
})
const facedRow = z.object({ id: z.string(), kind: z.enum(['person', 'country']), others: z.number() })

/** A window with both ends, which a question about before and after needs. */
export type ClosedFilter = EventFilter & { from: string; to: string }

/** The busiest people of a window. */
export async function readActors(
  graph: Graph,
  { top, ...filter }: ClosedFilter & { top: number },
): Promise<Actors> {
  const length = daysBetween(filter.from, filter.to)
  const before = { ...filter, from: addDays(filter.from, -length), to: filter.from }
  const middle = addDays(filter.from, Math.floor(length / 2))
  const [set, beforeSet] = await Promise.all([readEventSet(graph, filter), readEventSet(graph, before)])
  const [ranking, busyBefore] = await Promise.all([
    readRanking(graph, 'people', set.ids, top),
    readRanking(graph, 'people', beforeSet.ids, CONSIDERED),
  ])
  const ids = ranking.top.map(({ id }) => id)
  const usual = busyBefore.top.map(({ id }) => id)
  const [spans, faced, seen, again] = await Promise.all([
    ids.length === 0 ? [] : ask(graph, 'sums/spans', spanRow, { ids: set.ids, nodes: ids, middle }),
    ids.length === 0 ? [] : ask(graph, 'sums/faced', facedRow, { ids: set.ids, nodes: ids }),
    readSeenBefore(graph, ids, filter.from, filter),
    usual.length === 0 ? { top: [] } : readRanking(graph, 'people', set.ids, usual.length, usual),
  ])
  const active = new Set(again.top.map(({ id }) => id))
  const quiet = busyBefore.top.filter(({ id }) => !active.has(id))
  const [nodes, offices, lastSeen] = await Promise.all([
    readNodes(graph, [...ids, ...quiet.map(({ id }) => id)]),
    readOffices(graph, [...ids, ...quiet.map(({ id }) => id)]),
    readSeenBefore(
      graph,
      quiet.map(({ id }) => id),
      filter.from,
      filter,
    ),
  ])
  const present = presentOffices(offices)
  const states = await readNodes(
    graph,
    [...present.values()].map(({ of }) => of),
  )
  const known = { nodes: states, offices: present }
  const spanOf = new Map(spans.map((span) => [span.id, span]))
  const facedBy = new Map(faced.map(({ id, kind, others }) => [`${kind} ${id}`, others]))
  return {
    total: ranking.total,
    omitted: ranking.total - ranking.top.length,
    actors: ranking.top.flatMap(({ id, events }) => {
      const row = nodes.get(id)
      if (row === undefined) return []
      const { first, last, late } = spanOf.get(id) ?? { first: null, last: null, late: 0 }
      return [
        {
          ...toNode(row, events, known),
          ...(first === null ? {} : { first }),
          ...(last === null ? {} : { last }),
          people: facedBy.get(`person ${id}`) ?? 0,
          countries: facedBy.get(`country ${id}`) ?? 0,
          halves: [events - late, late] as [number, number],
          isNew: !seen.has(id),
        },
      ]
    }),
    quiet: quiet.flatMap(({ id, events }) => {
      const row = nodes.get(id)
      const last = lastSeen.get(id)
      return row === undefined
        ? []
        : [{ ...toNode(row, events, known), ...(last === undefined ? {} : { last }) }]
    }),
    considered: usual.length,
  }
}
