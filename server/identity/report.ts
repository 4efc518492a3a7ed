/** What an item says of one event, as far as it tells whether another item speaks of the same one. */
import { hash } from 'node:crypto'
import { z } from 'zod'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventClaim } from '../../ingest/types.ts'
import { isDirected } from '../load/roles.ts'

export interface Report {
  /** Key of the reporting item. */
  item: string
  /** The event's id if nobody else reported it; two reports that say the same share it. */
  key: string
  /** What reports of one event must have in common; null where the event belongs to its item alone. */
  block: string | null
  kind: EventKind
  /** The people, each as `<number of the side> <sound of the name>`. */
  who: string[]
}

/** An event as it is reported: the sides in their lasting order, their people by the sound of their names. */
export interface Reported {
  event: Pick<EventClaim, 'kind' | 'date' | 'negated'>
  sides: { of: string | null; people: string[] }[]
  item: string
  /** Where it is said, in words that other editions of the document have as well; asked for where nothing else tells the event. */
  place(): readonly (string | number)[]
}

/** Kinds of which the same sides can easily have two on one day, and no name tells them apart. */
const NEVER_SHARED: ReadonlySet<EventKind> = new Set(['statement', 'other'])

/** One report says that ministers met, the other that they held talks. */
const toGroup = (kind: EventKind): EventKind => (kind === 'talks' ? 'meeting' : kind)

/**
 * A report with its key and block.
 *
 * Two reports can be of one event when kind, day and sides are the same. The place is left out: one report says the city,
 * another the country. So are plan and score: a plan that came true is one event. A denial is kept apart from what it denies.
 *
 * Where that says too little, the event belongs to its item alone, at its sentence: no day (a year is not
 * enough), fewer than two sides, a statement, or a one-way act (an accusation) without a named person, as a ministry
 * may accuse twice a day. Two nodes that could be one do less harm than one that was two.
 */
export function toReport({ event, sides, item, place }: Reported): Report {
  const who = sides.flatMap(({ people }, side) => people.map((name) => `${String(side)} ${name}`)).sort()
  const ofs = sides.map(({ of }) => of)
  const { kind, date } = event
  const negated = event.negated === true
  const own = isShared(event, sides) ? [] : place()
  return {
    item,
    key: `event:${digest([kind, date, negated, ofs, who, own])}`,
    block: own.length > 0 ? null : JSON.stringify([date, toGroup(kind), ...(negated ? ['not'] : []), ...ofs]),
    kind,
    who,
  }
}

/** A block is the day, what happened, and the sides. */
const blockRow = z.tuple([z.string(), z.string()]).rest(z.string().nullable())

/** The day of the events of a block: asked for of every report, so nothing else of it is read. */
export const dayOf = (block: string): string => block.slice(2, 2 + 'YYYY-MM-DD'.length)

/** Who stood on the sides of the events of a block. */
export function sidesOf(block: string): (string | null)[] {
  const [, , ...sides] = blockRow.parse(JSON.parse(block))
  return sides
}

const digest = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 20)

function isShared({ kind, date }: Reported['event'], sides: Reported['sides']): boolean {
  return (
    date !== null &&
    date.length === 'YYYY-MM-DD'.length &&
    sides.length > 1 &&
    !NEVER_SHARED.has(kind) &&
    (!isDirected(kind) || sides.some(({ people }) => people.length > 0))
  )
}
