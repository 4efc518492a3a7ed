/** What acts weigh: in which part of a brief their story stands, and how grave they are. Pure. */
import type { EventKind, QuadClass } from '../../../cypher/ontology.ts'
import { isOrganization } from '../../../cypher/ontology.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { bodiesIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { CONTACT_KINDS } from '../contacts.ts'

/** The parts of a brief that tell one story a line. */
export const SORTS = ['tensions', 'decisions', 'domestic', 'contacts', 'others'] as const
export type Sort = (typeof SORTS)[number]
/** All parts whose lines are stories: what matters most stands before these, and not in them. */
export const STORIES = ['matters', ...SORTS] as const

export interface Act {
  sort: Sort
  /** How grave it is within its part, the smallest first. */
  weight: number
  /** Only said: it leads no story that has done something else, unless the headline tells it. */
  isVerbal: boolean
}

/** How grave each kind is. What is in neither tells no consequence: statements. */
const TENSIONS: Partial<Record<EventKind, number>> = {
  sanction: 0, // ends what there was
  incident: 0,
  protest: 1, // a summons, a note
  legal: 1,
  accusation: 2,
  rejection: 3, // answers an accusation that is told
}
const DECISIONS: Partial<Record<EventKind, number>> = {
  agreement: 0,
  aid: 1,
  exercise: 1,
  appointment: 2,
  legal: 1.5, // a pardon, a release
  support: 4, // thanks, an honour
  other: 4,
}
/** What else is decided at home: by its words a law weighs more (`substance.ts`). */
const HOME = 2.5
const VERBAL: readonly EventKind[] = ['accusation', 'rejection', 'support', 'other']

/** An accident weighs less than a law. */
const ACCIDENT = 2.5

/** Acts of those who are no state weigh so much less: companies, the press, officials of a town or a party. */
export const LESSER = 2
/** Bodies that act as states do. */
const AS_STATES =
  /^(?:(?:Council of the )?European (?:Union|Commission|Council|Parliament)|(?:United Nations|UN)\b.*|North Atlantic Treaty Organization|NATO|African Union|League of Arab States|Association of Southeast Asian Nations|Commonwealth of Independent States|Organization for Security and Co-operation in Europe|International (?:Atomic Energy Agency|Court of Justice|Criminal Court|Monetary Fund|Committee of the Red Cross)|World (?:Bank|Trade Organization|Health Organization)|Holy See)$/iu
const LOCAL =
  /\b(?:mayor|governor|councill?or|council|senator|lawmaker|member of|deputy of|journalist|editor|director|chief executive)\b/iu

export const isConflict = (quad: QuadClass | null): boolean => quad === 3 || quad === 4

/** How nodes are called, and which offices people hold. */
export interface Known {
  nameOf(id: string): string
  titlesOf(person: string): readonly string[]
  servedBy(person: string): readonly string[]
}

interface Side {
  bodies: string[]
  people: string[]
}

const sidesOf = (event: Pick<Happening, 'parts'>): Side[] => {
  const bodies = bodiesIn(event)
  const { people } = event.parts
  return [...groupBy([...bodies, ...people], ({ side }) => String(side)).keys()].map((at) => ({
    bodies: bodies.filter(({ side }) => String(side) === at).map(({ id }) => id),
    people: people.filter(({ side }) => String(side) === at).map(({ id }) => id),
  }))
}

/** Does it stay with one side, or with sides of one state or body? */
export function isWithinOne(event: Pick<Happening, 'parts'>, { servedBy }: Pick<Known, 'servedBy'>): boolean {
  const [first = [], ...others] = sidesOf(event).map(({ bodies, people }) =>
    bodies.length > 0 ? bodies : people.flatMap(servedBy),
  )
  return others.length === 0 || first.some((body) => others.every((side) => side.includes(body)))
}

const isLesser = ({ bodies, people }: Side, { nameOf, titlesOf }: Known): boolean =>
  bodies.some((id) => isOrganization(id) && !AS_STATES.test(nameOf(id))) ||
  (people.length > 0 &&
    people.every((id) => {
      const titles = titlesOf(id)
      return titles.length > 0 && titles.every((title) => LOCAL.test(title))
    }))

/** What an event is in a brief; undefined where it has no part: a statement, a contact within one state. */
export function actOf(event: Happening, known: Known): Act | undefined {
  const { kind, quad } = event
  const isAlone = isWithinOne(event, known)
  const lesser = sidesOf(event).some((side) => isLesser(side, known)) ? LESSER : 0
  const isVerbal = VERBAL.includes(kind)
  if (CONTACT_KINDS.includes(kind))
    return isAlone ? undefined : { sort: 'contacts', weight: lesser, isVerbal }
  if (kind === 'incident' && isAlone) return { sort: 'domestic', weight: ACCIDENT + lesser, isVerbal }
  const tension = kind === 'legal' && !isConflict(quad) ? undefined : TENSIONS[kind]
  if (tension !== undefined && !isAlone) return { sort: 'tensions', weight: tension + lesser, isVerbal }
  // what somebody says of his own state
  const decision = DECISIONS[kind] ?? (tension !== undefined && isVerbal ? tension + LESSER : tension)
  if (decision === undefined) return undefined
  // a veto, an arrest, a march: what a state settles with itself
  if (!isAlone) return { sort: 'decisions', weight: decision + lesser, isVerbal }
  return { sort: 'domestic', weight: (kind === 'other' ? HOME : decision) + lesser, isVerbal }
}
