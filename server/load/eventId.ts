import { createHash } from 'node:crypto'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventClaim } from '../../ingest/types.ts'
import { isDirected } from './roles.ts'

/** Kinds of which the same sides can easily have two on one day, and no name tells them apart. */
const NEVER_SHARED: ReadonlySet<EventKind> = new Set(['statement', 'other'])

/** An event as its id sees it: the sides in their lasting order, their people as ids. */
export interface EventIdentity {
  event: Pick<EventClaim, 'kind' | 'date' | 'negated' | 'evidence'>
  sides: { of: string | null; people: string[] }[]
  /** Key of the reporting item. */
  item: string
}

/**
 * The id of an event: the same for two reports of one happening, in one bulletin or in two.
 *
 * Two reports are of one happening when kind, day, sides and the people on them are the same. The place is left out:
 * one report says the city, another the country. So are plan and score: a plan that came true is one event.
 * A denial is kept apart from what it denies.
 *
 * Where that says too little, the event belongs to its item alone, at its place in the text: no day (a year is not
 * enough), fewer than two sides, a statement, or a one-way act (an accusation) without a named person, as a ministry
 * may accuse twice a day. Two nodes that could be one do less harm than one that was two.
 */
export function toEventId({ event, sides, item }: EventIdentity): string {
  const shared = [event.kind, event.date, event.negated === true, sides.map(toSideKey)]
  const own = isShared(event, sides) ? [] : [item, event.evidence.start, event.evidence.end]
  return `event:${createHash('sha256')
    .update(JSON.stringify([shared, own]))
    .digest('hex')
    .slice(0, 20)}`
}

function isShared({ kind, date }: EventIdentity['event'], sides: EventIdentity['sides']): boolean {
  return (
    date !== null &&
    date.length === 'YYYY-MM-DD'.length &&
    sides.length > 1 &&
    !NEVER_SHARED.has(kind) &&
    (!isDirected(kind) || sides.some(({ people }) => people.length > 0))
  )
}

function toSideKey({ of, people }: EventIdentity['sides'][number]): [string | null, string[]] {
  return [of, people.toSorted()]
}
