/**
 * Which events a question is about: the first step of nearly every answer. What they add up to is counted afterwards
 * (`sums.ts`), so that windows, switches and filters are understood in one place.
 */
import { ID_START } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventFact } from './happening.ts'
import { readFacts, readParts, readSources } from './facts.ts'
import { groupBy } from './groupBy.ts'
import { recallEvents } from './memory.ts'
import { readExtent } from './reads.ts'
import type { Graph } from './reads.ts'
import type { NodeRow } from './rows.ts'
import { readOwnEvents } from './parties.ts'
import { sidesAcross } from './sums.ts'

/** A set larger than this is cut to its newest events; the total says so. */
const MOST_EVENTS = 100_000

/** A window of more days is not looked up day by day. */
const MOST_DAYS = 4_000
/** Some two years. */
const BRIEF_DAYS = 750
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
  /** Events of this sort alone, whatever its switch. */
  only?: Only | undefined
  /** Whether events without a day count. Unless said, they do where the window is open on both sides. */
  undated?: boolean | undefined
  /** Quad classes that do not count, 0 for events without one. */
  withoutQuads?: readonly number[] | undefined
  /** Only events that involve one of these countries; likewise agencies that report them, documents and sections they stand in. */
  countries?: readonly string[] | undefined
  agencies?: readonly string[] | undefined
  documents?: readonly string[] | undefined
  sections?: readonly string[] | undefined
}

/** Sorts of events that can be asked for alone. */
export const ONLY = ['planned', 'background', 'negated'] as const
export type Only = (typeof ONLY)[number]

/** What has happened, as news: no plans, denials or history. */
export const NEWS = { kinds: [], background: false, planned: false, negated: false } as const

/** Events, newest first, undated last. `total` is greater where not all are here. */
export interface EventSet {
  events: EventFact[]
  total: number
}

/** The events of a window. */
export async function readEventSet(graph: Graph, filter: EventFilter, most = MOST_EVENTS): Promise<EventSet> {
  const months = await readMonthsOf(graph, filter)
  const events =
    months === undefined
      ? await readFacts(graph, 'events/inRange', toRange(filter))
      : (await readMonths(graph, months)).flat()
  return toSet(graph, events, filter, most)
}

/** The events of a window that a person, country or organization took part in, or that a place saw. */
export async function readEventSetOfNode(
  graph: Graph,
  id: string,
  filter: EventFilter,
  most = MOST_EVENTS,
): Promise<EventSet> {
  if (id.startsWith(ID_START.place) || !(await isAtHand(graph, filter)))
    return toSet(graph, await readFacts(graph, 'events/ofNode', { id, ...toRange(filter) }), filter, most)
  return toSet(graph, await readOwnEvents(graph, id, await readMonthsAtHand(graph, filter)), filter, most)
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
  if (await isAtHand(graph, filter)) {
    const [one, other] = [pair[0].id, pair[1].id]
    const own = await readOwnEvents(graph, one, await readMonthsAtHand(graph, filter))
    const both = own.filter((event) => sidesAcross(event, one, other).size > 0)
    return toSet(graph, both, filter, most)
  }
  const [a, b] = pair.toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind]).map(({ id }) => id)
  const params = { a: a ?? '', b: b ?? '', ...toRange(filter) }
  return toSet(graph, await readFacts(graph, 'events/ofPair', params), filter, most)
}

/** Of events that were read by a wider filter, those that a narrower one lets through. */
export const narrow = (graph: Graph, { events }: EventSet, filter: EventFilter): Promise<EventSet> =>
  toSet(graph, events, filter, MOST_EVENTS)

/**
 * Are all events of a window in mind, or is it so short that they are read and kept, as all questions about it start from
 * them? What else is asked of a node over a long time is looked up by the node.
 */
async function isAtHand(graph: Graph, filter: EventFilter): Promise<boolean> {
  const events = graph.memory?.now.events
  if (events === undefined) return false
  const { from, to } = filter
  if (from !== undefined && to !== undefined && daysBetween(from, to) <= BRIEF_DAYS) return true
  return (await readMonthsOf(graph, filter))?.every((month) => events.has(month)) === true
}

const readMonthsAtHand = async (graph: Graph, filter: EventFilter): Promise<EventFact[][]> =>
  readMonths(graph, (await readMonthsOf(graph, filter)) ?? [])

/** Those of some events that are of some kinds (none: all) and that classes and switches let through. */
export const keep = <T extends EventFact>(events: readonly T[], switches: Switches): T[] =>
  events.filter(isLetIn(switches))

type Switches = Pick<EventFilter, keyof typeof NEWS | 'withoutQuads' | 'only'>

/** Asked of all events of a window, so what can be decided once is. */
function isLetIn({ kinds, withoutQuads = [], only, ...switches }: Switches): (event: EventFact) => boolean {
  const wanted = kinds.length === 0 ? undefined : new Set(kinds)
  const barred = ONLY.filter((sort) => sort !== only && !switches[sort])
  return (event) =>
    (wanted === undefined || wanted.has(event.kind)) &&
    (only === undefined || event[only]) &&
    !barred.some((sort) => event[sort]) &&
    !withoutQuads.includes(event.quad ?? 0)
}

/** Leaves what a filter lets through, and the newest of it. */
async function toSet(
  graph: Graph,
  found: readonly EventFact[],
  filter: EventFilter,
  most: number,
): Promise<EventSet> {
  const [isWanted, isInWindow] = [isLetIn(filter), isWithin(filter)]
  let events = found.filter((event) => isWanted(event) && isInWindow(event))
  const { countries = [], agencies = [], documents = [], sections = [] } = filter
  if (countries.length > 0)
    events = (await readParts(graph, events)).filter(({ parts }) =>
      parts.countries.some(({ id }) => countries.includes(id)),
    )
  for (const [what, wanted] of [
    ['agencies', agencies],
    ['documents', documents],
    ['sections', sections],
  ] as const) {
    if (wanted.length === 0) continue
    await readSources(graph, what, events)
    events = events.filter((event) => event[what]?.some((name) => wanted.includes(name)))
  }
  return { events: events.slice(0, most), total: events.length }
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

/** Does the time in which an event may have been touch the window? */
function isWithin(filter: EventFilter): (event: EventFact) => boolean {
  const { from, to, undated } = toRange(filter)
  return ({ day, precision }) =>
    day === undefined ? undated : day < to && mayBeSince({ day, precision }, from)
}

/** Is an event of some day or later, as far as is known? What is known by month or year stands on the first of it. */
export function mayBeSince({ day, precision }: Pick<EventFact, 'day' | 'precision'>, from: string): boolean {
  const first = { day: from, month: monthOf(from), year: yearOf(from) }
  return day === undefined || day >= first[precision ?? 'day']
}

/** Stands for all events without a day. */
const UNDATED = ''

/**
 * The months that a window touches, the newest first, and the January of its first year, where what is known by year stands;
 * undefined where they are too many. Of an open or very long window those in which there is something.
 */
async function readMonthsOf(graph: Graph, filter: EventFilter): Promise<string[] | undefined> {
  let { from, to } = filter
  if (from === undefined || to === undefined || daysBetween(from, to) > MOST_DAYS) {
    const extent = await readExtent(graph)
    from = later(from, extent.from ?? '')
    to = earlier(to, extent.to === undefined ? '' : addDays(extent.to, 1))
  }
  if (from !== '' && daysBetween(from, to) > MOST_DAYS) return undefined
  const months = new Set(from === '' ? [] : [yearOf(from).slice(0, 7)])
  // What is known by its month may stand before the first day, so it is months that are compared.
  for (let day = monthOf(from); day < to; day = monthOf(addDays(day, 31))) months.add(day.slice(0, 7))
  return [...(toRange(filter).undated ? [UNDATED] : []), ...months].toReversed()
}

const later = (one: string | undefined, other: string): string =>
  one === undefined || one < other ? other : one
const earlier = (one: string | undefined, other: string): string =>
  one === undefined || one > other ? other : one

/** All events of each of some months, from memory where there is one. */
async function readMonths(graph: Graph, months: readonly string[]): Promise<EventFact[][]> {
  const memory = graph.memory?.now
  if (memory !== undefined) return recallEvents(memory, months, (missing) => askMonths(graph, missing))
  const all = await askMonths(graph, months)
  return months.map((month) => all.get(month) ?? [])
}

async function askMonths(graph: Graph, months: readonly string[]): Promise<Map<string, EventFact[]>> {
  const days = months.flatMap((month) => (month === UNDATED ? [] : daysOf(month)))
  const found = await Promise.all([
    days.length === 0 ? [] : readFacts(graph, 'events/onDays', { days }),
    months.includes(UNDATED) ? readFacts(graph, 'events/undated', {}) : [],
  ])
  return groupBy(found.flat(), ({ day }) => day?.slice(0, 7) ?? UNDATED)
}

/** Every day of a month. */
function daysOf(month: string): string[] {
  return Array.from({ length: 31 }, (_, i) => addDays(`${month}-01`, i)).filter((day) =>
    day.startsWith(month),
  )
}

/** Days from one ISO day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The ISO day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}
