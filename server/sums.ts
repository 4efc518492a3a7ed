/** What a set of events adds up to: each function asks one query of cypher/read/sums about the events of the ids given. */
import { z } from 'zod'
import type { EventKind, QuadClass } from '../cypher/ontology.ts'
import { toKinds } from './eventSet.ts'
import { ask } from './reads.ts'
import type { Graph } from './reads.ts'
import { countedDayRow } from './rows.ts'

const count = z.number().int().min(0)

/** Nodes with their number of events, most first and equals by id; `total` counts those that are not here as well. */
export interface Ranking {
  total: number
  top: { id: string; events: number }[]
}

const rankingRow = z.object({ total: count, top: z.array(z.object({ id: z.string(), events: count })) })
export type NodeGroup = 'people' | 'countries' | 'organizations'

/** Of the rows of a query only one has something: the one whose label is that of the node. */
async function askRanking(graph: Graph, name: string, ids: string[], params: object): Promise<Ranking> {
  if (ids.length === 0) return { total: 0, top: [] }
  const rows = await ask(graph, name, rankingRow, { ids, ...params })
  return rows.find(({ total }) => total > 0) ?? { total: 0, top: [] }
}

const RANKINGS = {
  people: 'sums/people',
  countries: 'sums/countries',
  organizations: 'sums/organizations',
} as const

/** Those who took part, or of `nodes` alone. */
export function readRanking(
  graph: Graph,
  group: NodeGroup,
  ids: string[],
  top: number,
  nodes: string[] = [],
): Promise<Ranking> {
  return askRanking(graph, RANKINGS[group], ids, { nodes, top })
}

const OTHERS = {
  people: 'sums/otherPeople',
  countries: 'sums/otherCountries',
  organizations: 'sums/otherOrganizations',
} as const

/** Those on other sides than a node. */
export function readOthers(graph: Graph, group: NodeGroup, ids: string[], id: string, top: number) {
  return askRanking(graph, OTHERS[group], ids, { id, top })
}

/** The people on the side of a node. */
export function readCarriers(graph: Graph, ids: string[], id: string, top: number): Promise<Ranking> {
  return askRanking(graph, 'sums/carriers', ids, { id, top })
}

/** Two nodes on different sides, with the number of events that tie them. */
export interface Tie {
  a: string
  b: string
  events: number
}
export interface Ties {
  total: number
  top: Tie[]
}
const tiesRow = z.object({
  total: count,
  top: z.array(z.object({ a: z.string(), b: z.string(), events: count })),
})

const TIES = {
  people: ['sums/tiesOfPeople'],
  bodies: ['sums/tiesOfCountries', 'sums/tiesOfBodies', 'sums/tiesOfOrganizations'],
} as const

/** Pairs on different sides in events of some kinds (none: all), each once with the lower id first, most events first. */
export async function readTies(
  graph: Graph,
  among: keyof typeof TIES,
  ids: string[],
  { kinds = [], least = 1, top }: { kinds?: readonly EventKind[]; least?: number; top: number },
): Promise<Ties> {
  if (ids.length === 0) return { total: 0, top: [] }
  const rows = (
    await Promise.all(
      TIES[among].map((name) => ask(graph, name, tiesRow, { ids, kinds: toKinds(kinds), least, top })),
    )
  ).flat()
  const ties = rows
    .flatMap((row) => row.top)
    .map(({ a, b, events }): Tie => (a < b ? { a, b, events } : { a: b, b: a, events }))
    .sort((x, y) => y.events - x.events || byText(x.a, y.a) || byText(x.b, y.b))
  return { total: rows.reduce((sum, { total }) => sum + total, 0), top: ties.slice(0, top) }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Events counted by day, precision, kind and quad class. */
export interface CountedDay {
  day: string | undefined
  precision: 'day' | 'month' | 'year' | null
  kind: EventKind
  quad: QuadClass | null
  events: number
}

/** The events counted by what the timeline shows of them. */
export async function readDays(graph: Graph, ids: string[]): Promise<CountedDay[]> {
  return ids.length === 0 ? [] : ask(graph, 'sums/days', countedDayRow, { ids })
}

const partsRow = z.object({ event: z.string(), people: z.array(z.string()), sides: z.array(count) })

/** The people of each event with their sides; events without people are left out. A person may be there more than once. */
export async function readParts(
  graph: Graph,
  ids: string[],
): Promise<Map<string, { id: string; side: number }[]>> {
  const rows = ids.length === 0 ? [] : await ask(graph, 'sums/parts', partsRow, { ids })
  return new Map(
    rows.map(({ event, people, sides }) => [event, people.map((id, i) => ({ id, side: sides[i] ?? 0 }))]),
  )
}

const sideRow = z.object({ event: z.string(), side: count })

/** On which sides of the events a country or organization stood; events without it are left out. */
export async function readSides(graph: Graph, ids: string[], id: string): Promise<Map<string, Set<number>>> {
  const rows = ids.length === 0 ? [] : await ask(graph, 'sums/sides', sideRow, { ids, id })
  const sides = new Map<string, Set<number>>()
  for (const { event, side } of rows) sides.set(event, (sides.get(event) ?? new Set()).add(side))
  return sides
}
