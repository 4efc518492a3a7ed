/** The lines of a brief in words, by the section that they stand in. Pure. */
import type { Brief, OfficeTold, StoryLine } from '../api/brief.ts'
import { isPerson } from '../../cypher/ontology.ts'
import type { QuadMix } from '../api.ts'
import { Names } from './names.ts'
import { tellToCome } from './plan.ts'
import type { LineInWords, Telling } from './telling.ts'
import { tellStory } from './story.ts'
import type { SECTIONS, Text } from './words.ts'
import { rankName, say, toDate, toText } from './words.ts'

export interface SectionInWords {
  /** All lines, with those that are not given. */
  total: number
  lines: LineInWords[]
}
export type Placed = keyof typeof SECTIONS

const conflictOf = (mix: QuadMix): number => mix[3] + mix[4]
const allOf = (mix: QuadMix): number => mix[1] + mix[2] + mix[3] + mix[4]

const toSeat = ({ title, titleJa, of }: OfficeTold): Text =>
  say(titleJa === undefined ? 'seatInEnglish' : 'seat', {
    title: toText({ en: title, ...(titleJa === undefined ? {} : { ja: titleJa }) }),
    of: toText(of),
  })

/** What is new about contacts, by the events behind it: of states before people. */
function toNews({ firstContacts, renewed }: Brief): Map<string, Text> {
  const news = new Map<string, Text>()
  const all = [
    ...renewed.lines.map(({ last, days, ...line }) => ({
      ...line,
      text: say('renewed', { last: toDate(last), days }),
    })),
    ...firstContacts.lines.map((line) => ({
      ...line,
      text: say(isPerson(line.a) || isPerson(line.b) ? 'firstOfPeople' : 'firstOfBodies'),
    })),
  ].sort((one, other) => Number(isPerson(one.a)) - Number(isPerson(other.a)))
  for (const { events, text } of all) for (const id of events) if (!news.has(id)) news.set(id, text)
  return news
}

/** All lines of a brief; contacts that are first ones, or come after a silence, say so where they stand. */
export function toLinesInWords(brief: Brief): Record<Placed, SectionInWords> {
  const names = new Names(brief)
  const news = toNews(brief)
  const telling: Telling = {
    brief,
    names,
    news,
    events: new Map(brief.told.map((event) => [event.id, event])),
  }
  const stories = ({ total, lines }: { total: number; lines: StoryLine[] }): SectionInWords => ({
    total,
    lines: lines.map((line) => tellStory(line, telling)),
  })
  const pair = ({ a, b }: { a: string; b: string }) => ({ a: names.of(a), b: names.of(b) })
  const inWords = <T extends { events: string[] }>(
    { total, lines }: { total: number; lines: T[] },
    text: (line: T) => Text,
  ): SectionInWords => ({
    total,
    lines: lines.map((line) => {
      const [heads = ''] = line.events
      return { text: text(line), events: line.events, heads, proving: [heads] }
    }),
  })
  const plans = tellToCome(telling)
  return {
    matters: stories(brief.matters),
    tensions: stories(brief.tensions),
    decisions: stories(brief.decisions),
    domestic: stories(brief.domestic),
    contacts: stories(brief.contacts),
    others: stories(brief.others),
    promises: {
      total: [brief.promises, brief.ahead].reduce(
        (sum, { total, lines }) => sum + total - lines.length,
        plans.length,
      ),
      lines: plans,
    },
    levels: inWords(brief.levels, ({ before, after, up, ...line }) =>
      say(up ? 'up' : 'down', { ...pair(line), before: rankName(before), after: rankName(after) }),
    ),
    climate: inWords(brief.climate, ({ before, after, warmer, ...line }) =>
      say(warmer ? 'warmer' : 'cooler', {
        ...pair(line),
        now: conflictOf(after),
        all: allOf(after),
        was: conflictOf(before),
        whole: allOf(before),
      }),
    ),
    newOffices: inWords(brief.newOffices, ({ person, office, before }) =>
      say('office', { person: names.of(person), office: toSeat(office), before: toSeat(before) }),
    ),
    newPeople: inWords(brief.newPeople, ({ person }) => names.peopleOf([person], [])),
  }
}
