/** The lines of each section, the weightiest first. Pure. */
import type { Brief, Proof, StoryLine } from '../../api/brief.ts'
import { isPerson } from '../../../cypher/ontology.ts'
import { bodiesIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { LESSER } from './acts.ts'
import type { Sort } from './acts.ts'
import { compareLevels, levelOf, weightOf } from './level.ts'
import type { GradesOf } from './level.ts'
import { isNear } from './nearness.ts'
import { betweenWhom, byVisit } from './partners.ts'
import type { Story } from './stories.ts'
import { substanceOf, tellsPaper } from './substance.ts'
import { sortOf } from './untold.ts'
import type { Untold } from './untold.ts'

/** Lines of a section that are given: more do not fit on a page. */
const LINES = 24
/** Events behind a line that are told. */
const EVENTS = 6
/** Lines about two, or about somebody, that are looked at, and events of each: some may be told by no sentence that names them. */
const CANDIDATES = 24
const LOOKED_AT = 4

type Section<T> = { total: number; lines: T[] }

const toSection = <T>(lines: readonly T[], total = lines.length): Section<T> => ({
  total,
  lines: lines.slice(0, LINES),
})

/** The state that each document is written in, as far as it is known. */
export type PostOf = (document: string) => string | undefined

/** Of all contacts of a story the highest, where both sides have people; else the rank of whoever acts. */
function gradesOfStory({ events }: Story, gradesOf: GradesOf): number[] {
  // where many come together, most of them tell the rank
  const all = events
    .map((event) => gradesOf(event))
    .map((grades) => (grades.length > 2 ? grades.slice(Math.floor(grades.length / 2)) : grades))
    .sort(compareLevels)
  return all.find(({ length }) => length > 1) ?? all[0] ?? []
}

/** A story with what decides where it stands. */
interface Weighed {
  sort: Sort
  item: string
  events: readonly string[]
  /** Those between whom it is. */
  bodies: string[]
  people: string[]
  isSummit: boolean
  weight: number
  grades: number[]
  /** Shown after all others. */
  isLow: boolean
  /** Shown before them: of the state of whoever publishes. */
  isOurs: boolean
  isByStates: boolean
  hasPaper: boolean
  reports: number
  day: string
}

export interface Weighing {
  gradesOf: GradesOf
  postOf: PostOf
  /** The state of whoever publishes. */
  ours: string | undefined
}

/** What a neighbour or a great power does weighs so much more. */
const NEAR = 0.4
/** What a headline alone tells, in each part: less than what was read as an event. */
const UNTOLD = 2.5

const documentOf = (item: string): string => item.slice(0, item.lastIndexOf('#'))

function weigh(story: Story, { gradesOf, postOf, ours }: Weighing): Weighed[] {
  const [lead] = story.events
  if (lead === undefined) return []
  const post = postOf(documentOf(story.item))
  const states = lead.parts.countries.map(({ id }) => id)
  const isElsewhere =
    story.sort === 'domestic' && states.length > 0 && post !== undefined && !states.includes(post)
  const grades = gradesOfStory(story, gradesOf)
  const by = substanceOf(story.headline) - (isNear(states, post) ? NEAR : 0)
  const hasPaper = story.events.some(({ kind }) => kind === 'agreement')
  const isSummit = grades.length > 1 && levelOf(grades) === 'head'
  // what heads sign is more than that they met
  const isSigned = story.sort === 'contacts' && isSummit && hasPaper && tellsPaper(story.headline)
  const sort = isElsewhere ? 'others' : isSigned ? 'decisions' : story.sort
  const isAbroad = story.sort === 'decisions' || story.sort === 'contacts'
  const shown = lead.act.weight + by
  const isLow = shown > LESSER || (isAbroad && shown >= LESSER)
  return [
    {
      ...{ sort, item: story.item, grades, isSummit, hasPaper },
      events: story.events.slice(0, EVENTS).map(({ id }) => id),
      bodies: bodiesIn(lead).map(({ id }) => id),
      people: lead.parts.people.map(({ id }) => id),
      // among contacts rank comes first: substance lowers one, and hardly raises it
      weight: sort === 'contacts' ? weightOf(grades) + Math.max(by, by / 2) : lead.act.weight + by,
      isLow: isLow || (story.sort === 'contacts' && levelOf(grades) === 'other' && !isNear(states, post)),
      isOurs: story.events.some(({ parts }) => parts.countries.some(({ id }) => id === ours)),
      ...{ isByStates: lead.act.weight < LESSER, reports: story.items.length, day: lead.day ?? '' },
    },
  ]
}

function weighUntold({ item, document, headline, states, day }: Untold, { postOf, ours }: Weighing): Weighed {
  const post = postOf(document)
  const [sort, by] = [sortOf({ headline, states }, post), substanceOf(headline)]
  const weight = UNTOLD + by - (isNear(states, post) ? NEAR : 0)
  return {
    ...{ sort, item, weight, events: [], bodies: [item], people: [], grades: [], reports: 1, day: day ?? '' },
    ...{ isLow: weight > LESSER, isOurs: states.some((state) => state === ours) },
    ...{ isByStates: true, hasPaper: false, isSummit: false },
  }
}

/** The gravest first; of equals what states do, who is the higher, what left a paper, what more items tell, the later. */
const compareStories = (one: Weighed, other: Weighed): number =>
  one.weight - other.weight ||
  Number(other.isByStates) - Number(one.isByStates) ||
  Math.min(...one.grades, Infinity) - Math.min(...other.grades, Infinity) ||
  Number(other.hasPaper) - Number(one.hasPaper) ||
  other.reports - one.reports ||
  (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)

/** The first story of each two or more first, then what else there is between them: one quarrel does not fill the page. */
function eachOnce(stories: readonly Weighed[]): Weighed[] {
  const between = groupBy(stories, betweenWhom)
  const firsts = new Set([...between.values()].flatMap(([first]) => first ?? []))
  return [...firsts, ...stories.filter((one) => !firsts.has(one))]
}

/** A story as a line, with the acts that lead others of the same visit. */
function toLine([{ item, events, grades, isLow, ...one }, ...others]: readonly [
  Weighed,
  ...Weighed[],
]): StoryLine {
  const also = others.flatMap((other) => other.events.slice(0, 1))
  return {
    ...{ events: [...events], item, rank: levelOf(grades) },
    ...(also.length === 0 ? {} : { also }),
    room: [one, ...others].some(({ isOurs }) => isOurs) ? 'first' : isLow ? 'last' : 'then',
  }
}

/** Tensions, decisions of several and of one, contacts, and what is told by headlines alone. */
export function toMain(
  stories: readonly Story[],
  untold: readonly Untold[],
  weighing: Weighing,
): Pick<Brief, Sort> {
  const all = [
    ...stories.flatMap((story) => weigh(story, weighing)),
    ...untold.map((one) => weighUntold(one, weighing)),
  ].sort(compareStories)
  const linesOf = (sort: Sort): Section<StoryLine> => {
    const own = all.filter((one) => one.sort === sort)
    const ordered = sort === 'tensions' || sort === 'decisions' ? eachOnce(own) : own
    const lines = sort === 'contacts' ? byVisit(ordered) : ordered.map((one) => [one] as const)
    return toSection(lines.map(toLine))
  }
  return {
    tensions: linesOf('tensions'),
    decisions: linesOf('decisions'),
    domestic: linesOf('domestic'),
    contacts: linesOf('contacts'),
    others: linesOf('others'),
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
  const text = [proof?.headline.en ?? '', ...(proof?.quotes ?? []).map((one) => one.text)]
    .join(' ')
    .toLowerCase()
  return words.some((word) => text.includes(word))
}
