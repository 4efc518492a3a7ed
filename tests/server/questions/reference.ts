/**
 * What the questions must answer, in the plainest way: loops over the rows that documents put into the graph. It shares
 * nothing with the product but the rows.
 */
import { ANNOUNCED_KINDS, EVENT_KINDS, fromDayNumber } from '../../../cypher/ontology.ts'
import type { EventKind } from '../../../cypher/ontology.ts'
import type { EventFilter } from '../../../server/graph/eventSet.ts'
import type { DocumentRows } from '../../../server/load/sheet.ts'
import type { Value } from '../../../server/store/store.ts'

export interface Happening {
  id: string
  kind: EventKind
  day: string | undefined
  precision: string
  quad: number
  planned: boolean
  negated: boolean
  background: boolean
  parts: { id: string; side: number }[]
  places: string[]
  agencies: string[]
  documents: string[]
  sections: string[]
  /** The items that say so, once for each sentence. */
  items: string[]
}

interface Hold {
  person: string
  office: string
  title: string
  of: string
  former: boolean
  day: string
}

export interface World {
  events: Happening[]
  holds: Hold[]
  /** The agencies of each item, in their order. */
  agencies: ReadonlyMap<string, string[]>
  /** First and last day that the reports are of; empty where no day is known. */
  since: string
  told: string
}

const isContact = (kind: EventKind): boolean => EVENT_KINDS[kind].contact
export const isAnnounced = (kind: EventKind): boolean => ANNOUNCED_KINDS.some((one) => one === kind)
const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
/** Days of offices and documents are numbers. */
const toDay = (value: Value | undefined): string => (typeof value === 'number' ? fromDayNumber(value) : '')

/** Everything that some documents say, each thing once. */
export function toWorld(documents: DocumentRows[]): World {
  const events = new Map<string, Happening>()
  const holds: World['holds'] = []
  const sections = new Map<string, string>()
  const agencies = new Map<string, string[]>()
  for (const { tables } of documents) {
    for (const row of tables.items) sections.set(text(row['id']), text(row['section']))
    for (const row of tables.reportedBy)
      agencies.set(text(row['item']), [...(agencies.get(text(row['item'])) ?? []), text(row['agency'])])
    for (const row of tables.events)
      if (!events.has(text(row['id'])))
        events.set(text(row['id']), {
          id: text(row['id']),
          kind: 'other',
          day: row['date'] === null ? undefined : text(row['date']),
          precision: text(row['precision']),
          quad: 0,
          planned: false,
          negated: false,
          background: false,
          parts: [],
          places: [],
          agencies: [],
          documents: [],
          sections: [],
          items: [],
        })
    for (const row of tables.reports) {
      const event = events.get(text(row['event']))
      if (event === undefined) continue
      event.kind = text(row['kind']) as EventKind
      event.quad = Number(row['quad'] ?? 0)
      event.planned = row['planned'] === true
      event.negated = row['negated'] === true
      event.background = row['background'] === true
      event.agencies.push(...(agencies.get(text(row['item'])) ?? []))
      event.items.push(text(row['item']))
      event.documents.push(text(row['item']).split('#')[0] ?? '')
      event.sections.push(sections.get(text(row['item'])) ?? '')
    }
    for (const [table, key] of [
      ['participatedIn', 'person'],
      ['countryInvolvedIn', 'country'],
      ['organizationInvolvedIn', 'organization'],
    ] as const)
      for (const row of tables[table]) {
        const [id, side] = [text(row[key]), Number(row['side'])]
        const parts = events.get(text(row['event']))?.parts
        if (parts?.some((part) => part.id === id && part.side === side) === false) parts.push({ id, side })
      }
    for (const row of tables.at) events.get(text(row['event']))?.places.push(text(row['place']))
    for (const row of tables.holds) {
      const office = tables.offices.find(({ id }) => id === row['office'])
      holds.push({
        person: text(row['person']),
        office: text(row['office']),
        title: text(office?.['title']),
        of: text(office?.['of']),
        former: row['former'] === true,
        day: toDay(row['day']),
      })
    }
  }
  const days = [
    ...[...events.values()].filter(({ planned }) => !planned).map(({ day = '' }) => day),
    ...documents.flatMap(({ tables }) => tables.documents.map((row) => toDay(row['to']))),
  ]
  const reported = documents.flatMap(({ tables }) => [
    ...tables.documents.map((row) => toDay(row['from'])),
    ...tables.items.map((row) => text(row['date'])),
  ])
  return {
    events: [...events.values()],
    holds,
    agencies,
    since: reported.filter((day) => day !== '').sort()[0] ?? '',
    told: days.sort().at(-1) ?? '',
  }
}

/** As much of the day of an event as is known. */
export const isoDate = ({ day, precision }: Happening): string | undefined =>
  day?.slice(0, { day: 10, month: 7, year: 4 }[precision] ?? 10)

/** Does the time in which an event may have been touch the window? */
function isInWindow({ day, precision }: Happening, { from, to, undated }: EventFilter): boolean {
  if (day === undefined) return undated ?? (from === undefined && to === undefined)
  const length = { day: 10, month: 7, year: 4 }[precision] ?? 10
  return (
    (from === undefined || day.slice(0, length) >= from.slice(0, length)) && (to === undefined || day < to)
  )
}

const overlaps = (some: readonly string[], wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || wanted.length === 0 || some.some((one) => wanted.includes(one))

/** The events that a filter lets through, newest first, undated last, equals by id. */
export function eventsOf({ events }: World, filter: EventFilter): Happening[] {
  return events
    .filter((event) => isInWindow(event, filter))
    .filter(({ kind }) => filter.kinds.length === 0 || filter.kinds.includes(kind))
    .filter(({ quad }) => filter.withoutQuads?.includes(quad) !== true)
    .filter(({ planned }) => filter.planned || !planned)
    .filter(({ negated }) => filter.negated || !negated)
    .filter(({ background }) => filter.background || !background)
    .filter(({ parts }) =>
      overlaps(
        parts.map(({ id }) => id),
        filter.countries,
      ),
    )
    .filter((event) => overlaps(event.agencies, filter.agencies))
    .filter((event) => overlaps(event.documents, filter.documents))
    .filter((event) => overlaps(event.sections, filter.sections))
    .sort((a, b) => {
      if (a.day !== b.day) return (a.day ?? '') < (b.day ?? '') ? 1 : -1
      return a.id < b.id ? -1 : 1
    })
}

export const sidesOf = ({ parts }: Happening, id: string): number[] =>
  parts.filter((part) => part.id === id).map(({ side }) => side)

export const areOpposed = (event: Happening, a: string, b: string): boolean =>
  a !== b && sidesOf(event, a).some((side) => sidesOf(event, b).some((other) => other !== side))

/** Number of events of each id, as `id n`, most first and equals by id. */
export function rank(ids: string[]): { id: string; events: number }[] {
  return [...new Set(ids)]
    .map((id) => ({ id, events: ids.filter((one) => one === id).length }))
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
}

/** A seat as somebody was seen in it: first and last day, and how often. */
export interface Seat extends Omit<Hold, 'person' | 'day'> {
  first: string
  last: string
  items: number
}

/** The seats of a person, the latest seen first, then the one seen most often. */
export function seatsOf({ holds }: World, id: string): Seat[] {
  const seats = new Map<string, Seat>()
  for (const { person, day, ...seat } of holds) {
    if (person !== id) continue
    const key = `${seat.office} ${String(seat.former)}`
    const known = seats.get(key) ?? { ...seat, first: day, last: day, items: 0 }
    const [first, last] = [known.first < day ? known.first : day, known.last > day ? known.last : day]
    seats.set(key, { ...known, first, last, items: known.items + 1 })
  }
  return [...seats.values()].sort((a, b) => {
    if (a.last !== b.last) return a.last > b.last ? -1 : 1
    return b.items - a.items || (a.office < b.office ? -1 : 1)
  })
}

/** The seats that somebody holds in a window: those seen in it, or else all that are not given up. */
export function seatsIn(world: World, id: string, { from = '0000', to = '9999' }: Window): Seat[] {
  const held = seatsOf(world, id).filter(({ former }) => !former)
  const seen = held.filter(({ first, last }) => first < to && last >= from)
  return seen.length > 0 ? seen : held
}

type Window = Pick<EventFilter, 'from' | 'to'>

const isPerson = (id: string): boolean => id.startsWith('person:')

/** Everyone who took part, once for each event. */
export const presences = (events: Happening[], isWanted: (id: string) => boolean): string[] =>
  events.flatMap(({ parts }) => [...new Set(parts.map(({ id }) => id))]).filter(isWanted)

/** Pairs of people, or of states and bodies, on different sides. */
export function ties(events: Happening[], among: 'people' | 'bodies', nodes: readonly string[]) {
  const ids = nodes.filter((id) => isPerson(id) === (among === 'people')).toSorted()
  return ids
    .flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })))
    .map((pair) => ({ ...pair, events: events.filter((event) => areOpposed(event, pair.a, pair.b)).length }))
    .filter((pair) => pair.events > 0)
    .sort((x, y) => y.events - x.events || (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1))
}

/** Sums by key. */
export function countBy<T>(rows: T[], keyOf: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1
  return counts
}

/** All shortest ways by trying every way step by step; people alone between the ends. */
export function waysOf(events: Happening[], nodes: readonly string[], a: string, b: string): string[] {
  const met = (one: string, other: string): boolean =>
    events.some((event) => isContact(event.kind) && areOpposed(event, one, other))
  let ways = [[a]]
  for (let steps = 0; steps < nodes.length; steps += 1) {
    const done = ways.filter((way) => way.at(-1) === b)
    if (done.length > 0) return done.map((way) => way.join(' > ')).sort()
    ways = ways.flatMap((way) =>
      nodes
        .filter((id) => (isPerson(id) || id === b) && !way.includes(id) && met(way.at(-1) ?? '', id))
        .map((id) => [...way, id]),
    )
  }
  return []
}

export { isContact }
