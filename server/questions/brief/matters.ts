/** Tensions and decisions: what has consequences, and how grave they are. Pure. */
import type { EventKind, QuadClass } from '../../../cypher/ontology.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import type { GradesOf } from './level.ts'
import { compareLevels } from './level.ts'

/** The parts of a brief that tell one event a line. */
export const SORTS = ['tensions', 'decisions', 'contacts'] as const
export type Sort = (typeof SORTS)[number]

/** How grave each kind is within its part, the smallest first. What is not here tells no consequence: statements. */
const TENSIONS: Partial<Record<EventKind, number>> = {
  sanction: 0, // ends what there was
  incident: 1,
  protest: 1,
  accusation: 2,
  legal: 2,
  rejection: 3, // answers an accusation that is told
}
const DECISIONS: Partial<Record<EventKind, number>> = {
  agreement: 0,
  aid: 1,
  appointment: 1,
  exercise: 2,
  legal: 2, // a pardon, a release
  other: 4,
  support: 4, // thanks, an honour
}
/** What happened to one side alone, or between companies, weighs so much less. */
const ALONE = 2
const WITHOUT_STATES = 1

/** Told as news only where it is what the story is about: in passing, every other one is history, or a courtesy. */
const BY_HEADLINE: readonly EventKind[] = ['support', 'other']

export const isConflict = (quad: QuadClass | null): boolean => quad === 3 || quad === 4

/** The part that an event belongs to; undefined where it has no line. */
export function sortOf({ kind, quad }: Pick<Happening, 'kind' | 'quad'>): Sort | undefined {
  if (CONTACT_KINDS.includes(kind)) return 'contacts'
  if (kind in TENSIONS && (kind !== 'legal' || isConflict(quad))) return 'tensions'
  return kind in DECISIONS ? 'decisions' : undefined
}

/** The states and bodies of each side; of a side without any, those that its people serve. */
function sidesOf(
  { parts }: Pick<Happening, 'parts'>,
  servedBy: (person: string) => readonly string[] = () => [],
): string[][] {
  const bodies = [...parts.countries, ...parts.organizations]
  const all = groupBy([...bodies, ...parts.people], ({ side }) => String(side))
  return [...all].map(([at, everybody]) => {
    const own = bodies.filter(({ side }) => String(side) === at).map(({ id }) => id)
    return own.length > 0 ? own : everybody.flatMap(({ id }) => servedBy(id))
  })
}

/** Whether an event must be what its story is about to be told. */
export const isByHeadline = (event: Happening): boolean =>
  BY_HEADLINE.includes(event.kind) || sidesOf(event).length < 2

/** Is an event a contact of one side alone, or between those who are of one state or body? */
export function isWithinOne(event: Happening, servedBy: (person: string) => readonly string[]): boolean {
  const [first = [], ...others] = sidesOf(event, servedBy)
  if (others.length === 0) return CONTACT_KINDS.includes(event.kind)
  return first.some((body) => others.every((side) => side.includes(body)))
}

/** How grave an event is, the smallest first. */
function gravity(event: Happening): number {
  const weights = sortOf(event) === 'tensions' ? TENSIONS : DECISIONS
  const states = new Set(event.parts.countries.map(({ side }) => side)).size
  const alone = sidesOf(event).length < 2
  return (weights[event.kind] ?? 0) + (alone ? ALONE : 0) + (states < 2 ? WITHOUT_STATES : 0)
}

/** A state or body that acts without anybody named stands between ministers and their deputies. */
const UNNAMED = 1.5
const levelIn = (grades: readonly number[]): number => (grades.length === 0 ? UNNAMED : Math.min(...grades))

/** Of contacts of one level, a meeting tells more than the visit that it was part of. */
const orderOf = ({ kind }: Happening): number => CONTACT_KINDS.indexOf(kind)

/** The gravest first; contacts by level. Of equals, what the story is about, then the newest. */
export function compareMatters(
  gradesOf: GradesOf,
  isHeadline: (event: Happening) => boolean = () => false,
): (one: Happening, other: Happening) => number {
  const told = (event: Happening): number => (isHeadline(event) ? 0 : 1)
  return (one, other) =>
    (CONTACT_KINDS.includes(one.kind)
      ? compareLevels(gradesOf(one), gradesOf(other)) || orderOf(one) - orderOf(other)
      : gravity(one) - gravity(other) ||
        told(one) - told(other) ||
        levelIn(gradesOf(one)) - levelIn(gradesOf(other))) ||
    ((one.day ?? '') < (other.day ?? '') ? 1 : (one.day ?? '') > (other.day ?? '') ? -1 : 0)
}

/** What two did to each other, whatever story tells it: the same of the same two is one matter. Undefined of what happened to one. */
export function matterOf(event: Happening): string | undefined {
  const bodies = sidesOf(event).map((side) => side.toSorted().join(','))
  return sortOf(event) === 'tensions' && bodies.length > 1 && bodies.every((side) => side !== '')
    ? [event.kind, ...bodies].join(' ')
    : undefined
}
