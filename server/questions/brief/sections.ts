/** The lines of each section, the weightiest first. Pure. */
import type { Brief, Proof, StoryLine } from '../../api/brief.ts'
import { isPerson } from '../../../cypher/ontology.ts'
import { bodiesIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { SORTS } from './acts.ts'
import type { Sort } from './acts.ts'
import { levelOf } from './level.ts'
import { takeMatters } from './matters.ts'
import { leaveOvertaken } from './overtaken.ts'
import { betweenWhom, byVisit } from './partners.ts'
import type { Story } from './stories.ts'
import type { Untold } from './untold.ts'
import { compareStories, weigh, weighUntold } from './weigh.ts'
import type { Weighed, Weighing } from './weigh.ts'

/** Lines of a section that are given: more do not fit on a page. */
const LINES = 24
/** Lines about two, or about somebody, that are looked at, and events of each: some may be told by no sentence that names them. */
const CANDIDATES = 24
const LOOKED_AT = 4

type Section<T> = { total: number; lines: T[] }

const toSection = <T>(lines: readonly T[], total = lines.length): Section<T> => ({
  total,
  lines: lines.slice(0, LINES),
})

/** The first story of each two or more first, then what else there is between them: one quarrel does not fill the page. */
function eachOnce(stories: readonly Weighed[]): Weighed[] {
  const between = groupBy(stories, betweenWhom)
  const firsts = new Set([...between.values()].flatMap(([first]) => first ?? []))
  return [...firsts, ...stories.filter((one) => !firsts.has(one))]
}

/** Of the same two, what came first stands first, where the gravest of it stands: a protest before its reply. */
const inOrderOfTime = (visits: readonly Visit[]): Visit[] =>
  [...groupBy(visits, ([lead]) => betweenWhom(lead)).values()].flatMap((some) =>
    some.toSorted(([{ day: one }], [{ day: other }]) => (one < other ? -1 : one > other ? 1 : 0)),
  )

/** A story, and others of the same visit. */
export type Visit = readonly [Weighed, ...Weighed[]]

/** A story as a line, with the acts that lead others of the same visit. */
function toLine([{ item, events, grades, isLow, ...one }, ...others]: Visit): StoryLine {
  const also = others.flatMap((other) => other.events.slice(0, 1))
  const isFirst = [one, ...others].some(({ isOurs, isForce }) => isOurs || isForce)
  return {
    ...{ events: [...events], item, rank: levelOf(grades) },
    ...(also.length === 0 ? {} : { also }),
    room: isFirst ? 'first' : isLow ? 'last' : 'then',
  }
}

/** What matters most, and without that: tensions, decisions of several and of one, contacts, and what is told by headlines alone. */
export function toMain(
  stories: readonly Story[],
  untold: readonly Untold[],
  weighing: Weighing,
): Pick<Brief, Sort | 'matters' | 'overtaken'> {
  const told = [
    ...stories.flatMap((story) => weigh(story, weighing)),
    ...untold.map((one) => weighUntold(one, weighing)),
  ].sort(compareStories)
  const all = leaveOvertaken(told)
  const visits = SORTS.flatMap((sort): Visit[] => {
    const own = all.filter((one) => one.sort === sort)
    const ordered = sort === 'tensions' || sort === 'decisions' ? eachOnce(own) : own
    return sort === 'contacts' ? byVisit(ordered) : ordered.map((one) => [one] as const)
  })
  const matters = inOrderOfTime(takeMatters(visits))
  const linesOf = (sort: Sort): Section<StoryLine> =>
    toSection(visits.filter((one) => one[0].sort === sort && !matters.includes(one)).map(toLine))
  return {
    matters: toSection(matters.map((one) => ({ ...toLine(one), room: 'first' }))),
    tensions: linesOf('tensions'),
    decisions: linesOf('decisions'),
    domestic: linesOf('domestic'),
    contacts: linesOf('contacts'),
    others: linesOf('others'),
    overtaken: told.length - all.length,
  }
}

type Rest = Pick<Brief, 'newPeople' | 'newOffices' | 'firstContacts' | 'renewed' | 'levels' | 'climate'>
export type RestLines = { [K in keyof Rest]: Rest[K]['lines'] }

/** The events behind some lines that are looked at. */
export const lookedAt = (rest: RestLines): string[] =>
  Object.values(rest)
    .flatMap((lines): { events: string[] }[] => lines.slice(0, CANDIDATES))
    .flatMap(({ events }) => events.slice(0, LOOKED_AT))

/** Lines of which a report names whom they tell of; that event comes first. */
export function keepNamed(
  rest: RestLines,
  proofOf: (id: string) => Proof | undefined,
  happened: ReadonlyMap<string, Happening>,
): Rest {
  /** A state or body is named too where somebody of its side is. */
  const names = (id: string, node: string): boolean => {
    const named = new Set(proofOf(id)?.named ?? [])
    const event = happened.get(id)
    if (named.has(node) || isPerson(node) || event === undefined) return named.has(node)
    const side = bodiesIn(event).find((part) => part.id === node)?.side
    return side !== undefined && event.parts.people.some((part) => part.side === side && named.has(part.id))
  }
  const keep = <T extends { events: string[] }>(
    lines: readonly T[],
    proves: (line: T, id: string) => boolean,
    most = LOOKED_AT,
  ): Section<T> => {
    const looked = lines.slice(0, CANDIDATES)
    const kept = looked.flatMap((line) => {
      const first = line.events.slice(0, most).find((id) => proves(line, id))
      return first === undefined ? [] : [{ ...line, events: [...new Set([first, ...line.events])] }]
    })
    return toSection(kept, kept.length + lines.length - looked.length)
  }
  const ofPair = ({ a, b }: { a: string; b: string }, id: string): boolean => names(id, a) && names(id, b)
  const ofPerson = ({ person }: { person: string }, id: string): boolean => names(id, person)
  return {
    newPeople: keep(rest.newPeople, ofPerson),
    newOffices: keep(
      rest.newOffices,
      (line, id) => ofPerson(line, id) && isSaid(line.office.title, proofOf(id)),
    ),
    firstContacts: keep(rest.firstContacts, ofPair),
    renewed: keep(rest.renewed, ofPair),
    // the first is the one of that level
    levels: keep(rest.levels, ofPair, 1),
    climate: keep(rest.climate, ofPair),
  }
}

/** Do headlines and quotes have a word of a title? */
function isSaid(title: string, proof: Proof | undefined): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const text = [proof?.headline.en ?? '', ...(proof?.quotes ?? [])].join(' ').toLowerCase()
  return words.some((word) => text.includes(word))
}
