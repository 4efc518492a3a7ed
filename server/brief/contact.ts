/** Who was in contact with whom, or is to be, in words. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary } from '../api.ts'
import { groupBy } from '../graph/groupBy.ts'
import { gradeOf } from '../questions/brief/level.ts'
import type { Names } from './names.ts'
import { joined } from './names.ts'
import type { Text } from './words.ts'
import { fill, NOTHING } from './words.ts'

/** People named at most in a line, where each is of a side of his own, and where some are of one. */
const SIDES = 4
const PEOPLE = 3
/** Grades above that of a deputy minister. */
const MINISTERS = 2

/** Those of a state or body who are named in some events. */
export interface Side {
  bodies: string[]
  people: string[]
}

/** What is told without anybody's headline: contacts, of which the order of sides says nothing, and what is yet to come. */
const VERBS: Partial<Record<EventKind, { was?: Text; will: Text; alone?: Text }>> = {
  meeting: {
    was: { en: '{a} met {b}', ja: '{a}と{b}が会談' },
    will: { en: '{a} and {b} to meet', ja: '{a}と{b}が会談予定' },
    alone: { en: '{a} to hold a meeting', ja: '{a}が会合予定' },
  },
  call: {
    was: { en: '{a} spoke with {b} by telephone', ja: '{a}と{b}が電話会談' },
    will: { en: '{a} and {b} to speak by telephone', ja: '{a}と{b}が電話会談予定' },
  },
  talks: {
    was: { en: '{a} held talks with {b}', ja: '{a}と{b}が協議' },
    will: { en: '{a} and {b} to hold talks', ja: '{a}と{b}が協議予定' },
    alone: { en: '{a} to hold talks', ja: '{a}が協議予定' },
  },
  visit: {
    was: { en: '{a} visited {b}', ja: '{a}が{b}を訪問' },
    will: { en: '{a} to visit {b}', ja: '{a}が{b}を訪問予定' },
    alone: { en: '{a} to pay a visit', ja: '{a}が訪問予定' },
  },
  agreement: { will: { en: '{a} and {b} to conclude an agreement', ja: '{a}と{b}が合意予定' } },
  exercise: {
    will: { en: '{a} and {b} to hold an exercise', ja: '{a}と{b}が演習予定' },
    alone: { en: '{a} to hold an exercise', ja: '{a}が演習予定' },
  },
}

/** The sides of events, each state or body once, with those who are named; people of several without a body stand alone. */
export function sidesOf(
  events: readonly Pick<EventSummary, 'participants'>[],
  named: ReadonlySet<string>,
): Side[] {
  const sides = new Map<string, Side>()
  for (const { participants } of events)
    for (const [, some] of groupBy(participants, ({ side }) => String(side))) {
      const ids = some.map(({ id }) => id)
      const bodies = ids.filter((id) => !isPerson(id))
      const people = ids.filter((id) => isPerson(id) && named.has(id))
      if (people.length === 0 && !bodies.some((id) => named.has(id))) continue
      const key = bodies.length > 0 ? bodies.toSorted().join(' ') : people.join(' ')
      const known = sides.get(key)
      sides.set(key, { bodies, people: [...new Set([...(known?.people ?? []), ...people])] })
    }
  return [...sides.values()]
}

const gradeIn = ({ bodies }: Side, person: string, names: Names): number =>
  gradeOf(names.officeFor(person, bodies)?.title ?? '')

/** The highest first. */
const byGrade = (side: Side, names: Names): string[] =>
  side.people.toSorted((one, other) => gradeIn(side, one, names) - gradeIn(side, other, names))

/** Undefined where nobody of it is named. */
export const highestOf = (side: Side, names: Names): string | undefined => byGrade(side, names)[0]

/** The grade of its highest. */
export const gradeOfSide = (side: Side, names: Names): number =>
  Math.min(...side.people.map((person) => gradeIn(side, person, names)))

/** Sides in words: the highest people of each, so many at most, else the state or body; all in one order. */
function tellEach(sides: readonly (readonly [side: Side, most: number])[], names: Names): Text[] {
  const rows = sides.map(([side, most]) => {
    const people = byGrade(side, names)
    return { bodies: side.bodies, people: people.slice(0, most), isMore: people.length > most }
  })
  const isApart = rows.some(
    ({ people, bodies, isMore }) => people.length > 0 && !names.isJoined(people, bodies, isMore),
  )
  return rows.map(({ people, bodies, isMore }) =>
    people.length === 0
      ? joined(bodies.map(names.of), 'comma')
      : names.peopleOf(people, bodies, isMore, isApart),
  )
}

/** People of some sides, one of each of the highest, and heads and ministers beside them as there is room. */
export function tellSides(sides: readonly Side[], names: Names): Text[] {
  const byRank = sides.toSorted((one, other) => gradeOfSide(one, names) - gradeOfSide(other, names))
  const shown = byRank.slice(0, SIDES)
  const counts = shown.map(() => 1)
  const grade = (at: number): number => {
    const side = shown[at]
    const next = side && byGrade(side, names)[counts[at] ?? 0]
    const found = side === undefined || next === undefined ? Infinity : gradeIn(side, next, names)
    return found < MINISTERS ? found : Infinity
  }
  for (let spare = PEOPLE - shown.length; spare > 0; spare--) {
    const [next] = [...counts.keys()].filter((at) => grade(at) < Infinity).sort((a, b) => grade(a) - grade(b))
    if (next !== undefined) counts[next] = (counts[next] ?? 0) + 1
  }
  return tellEach(
    shown.map((side, at) => [side, counts[at] ?? 1]),
    names,
  )
}

/** "Lind met Tesar"; undefined where it is not two sides that are known, or open who comes to whom. */
export function tellContact(
  { kind, planned, ...event }: EventSummary,
  named: ReadonlySet<string>,
  names: Names,
): Text | undefined {
  const verb = VERBS[kind]?.[planned ? 'will' : 'was']
  const [first, second, ...more] = sidesOf([event], named)
  if (verb === undefined || first === undefined || second === undefined || more.length > 0) return undefined
  // whoever visits has people, and the other side is the place
  if (kind === 'visit' && first.people.length > 0 === second.people.length > 0) return undefined
  const ordered = kind === 'visit' && first.people.length === 0 ? [second, first] : [first, second]
  const [a = NOTHING, b = NOTHING] = tellEach(
    ordered.map((side) => [side, 2]),
    names,
  )
  return fill(verb, { a, b })
}

/** What one is to do, or more than two; undefined where it is open who comes to whom. */
export function tellPlanned(
  { kind, ...event }: Pick<EventSummary, 'kind' | 'participants'>,
  named: ReadonlySet<string>,
  names: Names,
): Text | undefined {
  const { will, alone } = VERBS[kind] ?? {}
  const told = tellEach(
    sidesOf([event], named).map((side) => [side, 2]),
    names,
  )
  const [a, b] = [joined(told.slice(0, -1), 'comma'), told.at(-1)]
  if (b === undefined || will === undefined) return undefined
  if (told.length === 1) return alone && fill(alone, { a: b })
  return kind === 'visit' ? undefined : fill(will, { a, b })
}
