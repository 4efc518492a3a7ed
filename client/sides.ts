/** Who stood where in an event. Pure. */
import { isOrganization, isPerson } from '../cypher/ontology.ts'
import type { EventSummary, NodeKind } from '../server/api.ts'

type Participants = Pick<EventSummary, 'participants'>

/** What one is that can stand on a side. */
export const kindOf = (id: string): NodeKind =>
  isPerson(id) ? 'person' : isOrganization(id) ? 'organization' : 'country'

/** The sides of an event in their order. */
export const sidesOf = ({ participants }: Participants): number[] =>
  [...new Set(participants.map(({ side }) => side))].sort((a, b) => a - b)

/** Ids of those who took part on a side. */
export const idsOn = ({ participants }: Participants, side: number): string[] =>
  participants.filter((one) => one.side === side).map(({ id }) => id)

/** Ids of those who are named of a side: its people, or the states and bodies where nobody is. */
export function namedOn(event: Participants, side: number): string[] {
  const ids = idsOn(event, side)
  const people = ids.filter(isPerson)
  return people.length > 0 ? people : ids
}

/** Did two stand on different sides? */
export const isBetween = ({ participants }: Participants, a: string, b: string): boolean =>
  participants.some(
    (one) => one.id === a && participants.some((other) => other.id === b && other.side !== one.side),
  )
