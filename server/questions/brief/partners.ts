/** What a guest does with one host after another is one line. Pure. */
import { daysBetween } from '../../graph/eventSet.ts'

interface Contact {
  /** Those between whom it is. */
  bodies: readonly string[]
  people: readonly string[]
  /** Those of them who are not of the state that tells it. */
  guests: readonly string[]
  day: string
  place: string | undefined
  /** Heads met: their ministers came with them. */
  isOfHeads: boolean
}

/** Who comes to the same place later than that comes again. */
const VISIT_DAYS = 3
/** A guest who is seen later than that has come again. */
const TRIP_DAYS = 7

/** Contacts of two and no more can be of one visit. */
const BILATERAL = 2

/** Those between whom something is, in whatever order they are told. */
export const betweenWhom = ({ bodies }: Pick<Contact, 'bodies'>): string => bodies.toSorted().join(' ')

const isShared = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((id) => others.includes(id))

/** Is one of a visit that another leads: the same two, with the same guest; of whoever else is in both, or of a summit, on its day or at its place? */
function isOfVisit(lead: Contact, one: Contact): boolean {
  if (lead.bodies.length !== BILATERAL || betweenWhom(lead) !== betweenWhom(one)) return false
  const isSameDay = lead.day !== '' && lead.day === one.day
  const isWithin = (days: number): boolean =>
    lead.day === '' || one.day === '' || Math.abs(daysBetween(lead.day, one.day)) <= days
  const isThere = isSameDay || (lead.place !== undefined && lead.place === one.place && isWithin(VISIT_DAYS))
  return (
    (isShared(one.guests, lead.guests) && isWithin(TRIP_DAYS)) ||
    (isThere && isShared(one.people, lead.people)) ||
    (isSameDay && lead.isOfHeads)
  )
}

/** Contacts by visit, that which leads first. @param contacts the highest first */
export function byVisit<T extends Contact>(contacts: readonly T[]): [T, ...T[]][] {
  const visits: [T, ...T[]][] = []
  for (const one of contacts) {
    const visit = visits.find(([lead]) => isOfVisit(lead, one))
    if (visit === undefined) visits.push([one])
    else visit.push(one)
  }
  return visits
}
