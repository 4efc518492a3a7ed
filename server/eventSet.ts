/**
 * Which events a question is about: the first step of nearly every answer. What they add up to is asked of their ids
 * afterwards (`sums.ts`), so that windows, switches and filters are understood in one place.
 */
import { z } from 'zod'
import { EVENT_KINDS } from '../cypher/ontology.ts'
import type { EventKind } from '../cypher/ontology.ts'
import { ask } from './reads.ts'
import type { Graph } from './reads.ts'
import { idRow } from './rows.ts'
import type { NodeRow } from './rows.ts'
import type { Params } from './store/store.ts'

/** A set larger than this is cut to its newest events; the total says so. */
export const MOST_EVENTS = 100_000

/** A window of more days is not looked up day by day. */
const MOST_DAYS = 4_000
const DAY_MS = 86_400_000

/** Which events are asked for: a half-open window of ISO days, and what else must be so. */
export interface EventFilter {
  from?: string | undefined
  to?: string | undefined
  /** None: all. */
  kinds: readonly EventKind[]
  background: boolean
  planned: boolean
  negated: boolean
  /** Whether events without a day count. Unless said, they do where the window is open on both sides. */
  undated?: boolean | undefined
  /** Only events that involve one of these countries; likewise agencies that report them, sections they stand in. */
  countries?: readonly string[] | undefined
  agencies?: readonly string[] | undefined
  sections?: readonly string[] | undefined
}

/** What has happened, as news: no plans, denials or history. */
export const NEWS = { kinds: [], background: false, planned: false, negated: false } as const

/** Ids of events, newest first, undated last. `total` is greater where not all are here. */
export interface EventSet {
  ids: string[]
  total: number
}

const row = z.object({ total: z.number().int().min(0), ids: z.array(z.string()) })
const ALL_KINDS = Object.keys(EVENT_KINDS) as EventKind[]

/** The events of a window. */
export async function readEventSet(graph: Graph, filter: EventFilter, most = MOST_EVENTS): Promise<EventSet> {
  const days = daysOf(filter)
  const switches = toSwitches(filter)
  const [dated, undated] = await Promise.all(
    days === undefined
      ? [askSet(graph, 'events/inRange', { ...toRange(filter), ...switches, most })]
      : [
          askSet(graph, 'events/inDays', { ...days, ...switches, most }),
          ...(filter.undated === true ? [askSet(graph, 'events/undated', { ...switches, most })] : []),
        ],
  )
  const set = {
    ids: [...(dated?.ids ?? []), ...(undated?.ids ?? [])].slice(0, most),
    total: (dated?.total ?? 0) + (undated?.total ?? 0),
  }
  return keepAmong(graph, set, filter)
}

/** The events of a window that a person, country or organization took part in, or that a place saw. */
export async function readEventSetOfNode(
  graph: Graph,
  id: string,
  filter: EventFilter,
  most = MOST_EVENTS,
): Promise<EventSet> {
  const set = await askSet(graph, 'events/ofNode', { id, ...toRange(filter), ...toSwitches(filter), most })
  return keepAmong(graph, set, filter)
}

/** The order of labels in which the query expects a pair. */
const ORDER: Record<NodeRow['kind'], number> = { person: 0, country: 1, organization: 2, place: 3 }

/** The events of a window in which two nodes stood on different sides. A place stands on none. */
export async function readEventSetOfPair(
  graph: Graph,
  pair: readonly [NodeRow, NodeRow],
  filter: EventFilter,
  most = MOST_EVENTS,
): Promise<EventSet> {
  const [a, b] = pair.toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind]).map(({ id }) => id)
  const params = { a: a ?? '', b: b ?? '', ...toRange(filter), ...toSwitches(filter), most }
  return keepAmong(graph, await askSet(graph, 'events/ofPair', params), filter)
}

/** Which events of a set are of some kinds, in its order. */
export async function keepKinds(
  graph: Graph,
  { ids }: EventSet,
  wanted: readonly EventKind[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const kept = new Set(
    (await ask(graph, 'events/amongKinds', idRow, { ids, wanted: [...wanted] })).map(({ id }) => id),
  )
  return ids.filter((id) => kept.has(id))
}

/** Of the rows of a query only one has something: the one whose labels are those of the nodes. */
async function askSet(graph: Graph, name: string, params: Params): Promise<EventSet> {
  const rows = await ask(graph, name, row, params)
  return rows.find(({ total }) => total > 0) ?? { ids: [], total: 0 }
}

/** Leaves the events of a set that involve the wanted countries, agencies and sections. */
async function keepAmong(graph: Graph, set: EventSet, filter: EventFilter): Promise<EventSet> {
  const wanted = [
    ['events/amongCountries', filter.countries],
    ['events/amongAgencies', filter.agencies],
    ['events/amongSections', filter.sections],
  ] as const
  const kept = await Promise.all(
    wanted.flatMap(([name, list = []]) =>
      list.length === 0 || set.ids.length === 0
        ? []
        : [ask(graph, name, idRow, { ids: set.ids, wanted: [...list] })],
    ),
  )
  if (kept.length === 0) return set
  const sets = kept.map((rows) => new Set(rows.map(({ id }) => id)))
  const ids = set.ids.filter((id) => sets.every((one) => one.has(id)))
  // Of a set that was cut nobody knows how many of the others would stay; it still shows that it was cut.
  return { ids, total: ids.length + set.total - set.ids.length }
}

/** Kinds as the queries take them: an empty list means all of them. */
export const toKinds = (kinds: readonly EventKind[]): EventKind[] =>
  kinds.length === 0 ? ALL_KINDS : [...kinds]

function toSwitches({ kinds, background, planned, negated }: EventFilter) {
  return { kinds: toKinds(kinds), background, planned, negated }
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`
const yearOf = (day: string): string => `${day.slice(0, 4)}-01-01`

/** The window as a range that is closed on all sides. */
function toRange({ from, to, undated }: EventFilter) {
  const first = from ?? '0001-01-01'
  return {
    from: first,
    fromMonth: monthOf(first),
    fromYear: yearOf(first),
    to: to ?? '9999-12-31',
    undated: undated ?? (from === undefined && to === undefined),
  }
}

/** Every day of a window, and the first days of the month and year that it begins in; undefined where that is too much. */
function daysOf({ from, to }: EventFilter) {
  if (from === undefined || to === undefined) return undefined
  const length = daysBetween(from, to)
  if (length > MOST_DAYS) return undefined
  const days = Array.from({ length: Math.max(0, length) }, (_, i) => addDays(from, i))
  return { days: [...new Set([...days, monthOf(from), yearOf(from)])], from, fromMonth: monthOf(from) }
}

/** Days from one ISO day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The ISO day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
