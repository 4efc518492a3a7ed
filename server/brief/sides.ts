/** Who stood with whom in an event, in words: each side with its people in their offices, and for whom they stand. Pure. */
import { isPerson, OFFICE_RANKS } from '../../cypher/ontology.ts'
import type { OfficeTold } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import { groupBy } from '../graph/groupBy.ts'
import { rankOf } from '../graph/rank.ts'
import type { Text } from './words.ts'
import { say, toText } from './words.ts'

/** Named at most: people and bodies of a side, and sides; of more, some and the number of the others. */
const MOST = { people: 2, bodies: 2, sides: 4 }

/** How nodes are called, and in which offices people are seen, the highest first. */
export interface Known {
  nameOf(id: string): Text
  officesOf(person: string): readonly OfficeTold[]
}

export interface Side {
  text: Text
  hasPeople: boolean
}

/** Names in a row; `last` joins the last of them. Undefined where there is none. */
function listed(
  names: readonly Text[],
  most: number,
  last: 'and' | 'comma',
  more: 'andMore' | 'andPeople',
): Text | undefined {
  const isCut = names.length > most
  const [first, ...rest] = isCut ? names.slice(0, Math.max(1, most - 1)) : names
  if (first === undefined) return undefined
  const all = rest.reduce(
    (a, b, at) => say(!isCut && at === rest.length - 1 ? last : 'comma', { a, b }),
    first,
  )
  return isCut ? say(more, { a: all, n: names.length - 1 - rest.length }) : all
}

/** Of the offices of somebody the one of those for whom he stands, else the highest. */
function officeFor(person: string, bodies: readonly string[], { officesOf }: Known): OfficeTold | undefined {
  const offices = officesOf(person)
  return offices.find(({ body }) => bodies.includes(body)) ?? offices[0]
}

/** A title in both languages; without a Japanese word for it, the name stands before the English one. */
const titled = (
  name: Text,
  office: OfficeTold | undefined,
  of: Text | undefined,
  names: readonly [of: 'officer' | 'officerOf', inEnglish: 'officerInEnglish' | 'officerOfInEnglish'],
): Text => {
  if (office === undefined) return of === undefined ? name : say('memberOf', { name, of })
  const { title, titleJa } = office
  return say(names[titleJa === undefined ? 1 : 0], {
    name,
    title: toText({ en: title, ...(titleJa === undefined ? {} : { ja: titleJa }) }),
    ...(of === undefined ? {} : { of }),
  })
}

/** `President Ada Lind of Norway`: somebody in an office, with those for whom he stands, else with the body of the office. */
export function personOf(id: string, bodies: readonly string[], known: Known): Text {
  const office = officeFor(id, bodies, known)
  const of =
    listed(bodies.map(known.nameOf), MOST.bodies, 'comma', 'andMore') ?? (office && toText(office.of))
  // a member of parliament need not be told to be of it
  const isSaid = of !== undefined && office?.title.includes(of.en) === true
  return isSaid
    ? titled(known.nameOf(id), office, undefined, ['officer', 'officerInEnglish'])
    : titled(known.nameOf(id), office, of, ['officerOf', 'officerOfInEnglish'])
}

/** A side in words; undefined where nobody of it is named. */
function toSide(ids: readonly string[], named: ReadonlySet<string>, known: Known): Side | undefined {
  const bodies = ids.filter((id) => !isPerson(id))
  const gradeOf = (person: string): number =>
    OFFICE_RANKS.indexOf(rankOf(officeFor(person, bodies, known)?.title ?? ''))
  const people = ids.filter((id) => isPerson(id) && named.has(id)).sort((a, b) => gradeOf(a) - gradeOf(b))
  const [only, ...others] = people
  if (only === undefined) {
    const text = listed(
      bodies.filter((id) => named.has(id)).map(known.nameOf),
      MOST.bodies,
      'comma',
      'andMore',
    )
    return text === undefined ? undefined : { text, hasPeople: false }
  }
  if (others.length === 0) return { text: personOf(only, bodies, known), hasPeople: true }
  const names = people.map((id) =>
    titled(known.nameOf(id), officeFor(id, bodies, known), undefined, ['officer', 'officerInEnglish']),
  )
  const row = listed(names, MOST.people, 'comma', 'andPeople') ?? known.nameOf(only)
  const of = listed(bodies.map(known.nameOf), MOST.bodies, 'comma', 'andMore')
  return { text: of === undefined ? row : say('peopleOf', { people: row, of }), hasPeople: true }
}

/** The sides of an event in words, in their order, with those who are named. */
export function sidesOf(
  { participants }: Pick<EventSummary, 'participants'>,
  named: ReadonlySet<string>,
  known: Known,
): Side[] {
  return [...groupBy(participants, ({ side }) => String(side))]
    .sort(([one], [other]) => Number(one) - Number(other))
    .flatMap(([, some]) => toSide([...new Set(some.map(({ id }) => id))], named, known) ?? [])
}

/** All sides in a row; undefined where nobody is known. */
export const whoOf = (sides: readonly Side[]): Text | undefined =>
  listed(
    sides.map(({ text }) => text),
    MOST.sides,
    'and',
    'andMore',
  )
