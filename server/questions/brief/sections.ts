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
import type { Acting, Story } from './stories.ts'

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

/** Of all contacts of a story the highest, where both sides have people; else the rank of whoever acts. */
function gradesOfStory({ events }: Story, gradesOf: GradesOf): number[] {
  const all = events.map(gradesOf).sort(compareLevels)
  return all.find(({ length }) => length > 1) ?? all[0] ?? []
}

const papersIn = ({ story }: Weighed): number => Number(story.events.some(({ kind }) => kind === 'agreement'))

interface Weighed {
  story: Story
  lead: Acting
  grades: number[]
}

/** Contacts by rank; of equals what states do before what others do, and what left a paper. The others by gravity, then by the highest rank that acts. */
function compareStories(one: Weighed, other: Weighed): number {
  const weight = one.lead.act.weight - other.lead.act.weight
  const highest = ({ grades }: Weighed): number => Math.min(...grades, Infinity)
  const rank =
    one.story.sort === 'contacts'
      ? weightOf(one.grades) - weightOf(other.grades) || weight || papersIn(other) - papersIn(one)
      : weight || highest(one) - highest(other)
  const [a = '', b = ''] = [one.lead.day, other.lead.day]
  return rank || other.story.items.length - one.story.items.length || (a < b ? 1 : a > b ? -1 : 0)
}

/** The first story of each two or more first, then what else there is between them: one quarrel does not fill the page. */
function eachOnce(stories: readonly Weighed[]): Weighed[] {
  const between = groupBy(stories, ({ lead }) =>
    bodiesIn(lead)
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  )
  const firsts = new Set([...between.values()].flatMap(([first]) => first ?? []))
  return [...firsts, ...stories.filter((one) => !firsts.has(one))]
}

/** Tensions, decisions of several and of one, and contacts. */
export function toMain(
  stories: readonly Story[],
  gradesOf: GradesOf,
  ours: string | undefined,
): Pick<Brief, Sort> {
  const weighed = stories.flatMap((story): Weighed[] => {
    const [lead] = story.events
    return lead === undefined ? [] : [{ story, lead, grades: gradesOfStory(story, gradesOf) }]
  })
  const roomFor = ({ story, lead, grades }: Weighed): StoryLine['room'] => {
    if (story.events.some(({ parts }) => parts.countries.some(({ id }) => id === ours))) return 'first'
    const { sort, weight } = lead.act
    const isAbroad = sort === 'decisions' || sort === 'contacts'
    const isLesser = weight > LESSER || (isAbroad && weight === LESSER)
    return isLesser || (sort === 'contacts' && levelOf(grades) === 'other') ? 'last' : 'then'
  }
  const linesOf = (sort: Sort): Section<StoryLine> => {
    const sorted = weighed.filter(({ story }) => story.sort === sort).sort(compareStories)
    const all = sort === 'tensions' || sort === 'decisions' ? eachOnce(sorted) : sorted
    return toSection(
      all.map((one) => ({
        events: one.story.events.slice(0, EVENTS).map(({ id }) => id),
        ...{ item: one.story.item, rank: levelOf(one.grades), room: roomFor(one) },
      })),
    )
  }
  return {
    tensions: linesOf('tensions'),
    decisions: linesOf('decisions'),
    domestic: linesOf('domestic'),
    contacts: linesOf('contacts'),
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
