/** What a guest does with one host after another is one line. Pure. */
interface Contact {
  /** Those between whom it is. */
  bodies: readonly string[]
  people: readonly string[]
  day: string
  /** Heads met: their ministers came with them. */
  isSummit: boolean
}

/** Contacts of two and no more can be of one visit. */
const BILATERAL = 2

/** Those between whom something is, in whatever order they are told. */
export const betweenWhom = ({ bodies }: Pick<Contact, 'bodies'>): string => bodies.toSorted().join(' ')

/** Is one of a visit that another leads: the same two, with somebody of the same people, or on the day of a summit? */
const isOfVisit = (lead: Contact, one: Contact): boolean =>
  lead.bodies.length === BILATERAL &&
  betweenWhom(lead) === betweenWhom(one) &&
  (one.people.some((id) => lead.people.includes(id)) ||
    (lead.isSummit && lead.day !== '' && lead.day === one.day))

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
