import type { EventKind } from '../../cypher/ontology.ts'
import type { EventClaim, Side } from '../../ingest/types.ts'

/**
 * What the order of an event's sides means (PLOVER: who acts, who is acted upon).
 * `hosted`: the side whose country it happened in receives the others; the order means nothing.
 * `joint`: all act together; the order means nothing.
 * `directed`: the first side acts, the others are acted upon.
 */
const SIDES: Record<EventKind, 'hosted' | 'joint' | 'directed'> = {
  meeting: 'hosted',
  visit: 'hosted',
  talks: 'hosted',
  call: 'joint',
  agreement: 'joint',
  exercise: 'joint',
  aid: 'directed',
  support: 'directed',
  accusation: 'directed',
  rejection: 'directed',
  protest: 'directed',
  sanction: 'directed',
  appointment: 'directed',
  legal: 'directed',
  incident: 'directed',
  statement: 'directed',
  other: 'directed',
}

export type Role = 'actor' | 'recipient'

/** A side of an event with its number, the same in every report of the event, and its role. */
export interface NumberedSide extends Side {
  side: number
  role: Role
}

/** Whether the order of an event's sides says who acted. */
export function isDirected(kind: EventKind): boolean {
  return SIDES[kind] === 'directed'
}

/**
 * The sides of an event in their lasting order, with their roles. Where the order in the text means nothing, sides are
 * sorted, so that two reports of one meeting number them alike. `host`: code of the country that it took place in;
 * `nameOf`: a person's name in the spelling that all documents share.
 */
export function toNumberedSides(
  event: Pick<EventClaim, 'kind' | 'sides'>,
  host: string | undefined,
  nameOf: (person: string) => string,
): NumberedSide[] {
  const order = SIDES[event.kind]
  const sides = order === 'directed' ? event.sides : inOrder(event.sides, nameOf)
  const hosted = order === 'hosted' && sides.length > 1
  return sides.map((one, side) => {
    const receives = order === 'directed' ? side > 0 : hosted && one.of !== null && one.of === host
    return { ...one, side, role: receives ? 'recipient' : 'actor' }
  })
}

function inOrder(sides: readonly Side[], nameOf: (person: string) => string): Side[] {
  const named = sides.map((one) => ({
    one,
    name: [one.of ?? '~', ...one.people.map(nameOf).sort()].join('|'),
  }))
  named.sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1))
  return named.map(({ one }) => one)
}
