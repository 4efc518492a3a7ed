/** The lines of a brief in words, by the section that they stand in, each with the event that proves it. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { Brief, OfficeTold } from '../api/brief.ts'
import type { EventSummary, QuadMix } from '../api.ts'
import { deedOf } from './deeds.ts'
import type { Known, Side } from './sides.ts'
import { personOf, sidesOf } from './sides.ts'
import { fieldsOf } from './topics.ts'
import type { SECTIONS, Text } from './words.ts'
import { plain, rankName, say, toDate, toShortDate, toText } from './words.ts'

/** So many contacts stand together; of the others, first ones and those after a silence have a section of their own. */
const LEADING = 6

export interface LineInWords {
  text: Text
  events: string[]
  /** Whether the line is the headline of its story, or has it behind what it says. */
  shows?: 'headline' | 'within'
}
interface SectionInWords {
  /** All lines, with those that are not given. */
  total: number
  lines: LineInWords[]
}

type Placed = keyof typeof SECTIONS

const conflictOf = (mix: QuadMix): number => mix[3] + mix[4]
const allOf = (mix: QuadMix): number => mix[1] + mix[2] + mix[3] + mix[4]

/** What happened, after when and where. */
function told(what: Text, date: Text | undefined, at: Text | undefined): Text {
  if (date === undefined) return at === undefined ? what : say('placed', { place: at, what })
  return at === undefined ? say('dated', { date, what }) : say('datedAt', { date, place: at, what })
}

const toSeat = ({ title, titleJa, of }: OfficeTold): Text =>
  say(titleJa === undefined ? 'seatInEnglish' : 'seat', {
    title: toText({ en: title, ...(titleJa === undefined ? {} : { ja: titleJa }) }),
    of: toText(of),
  })

/** How nodes and events of a brief are told. */
class Teller implements Known {
  private readonly events: ReadonlyMap<string, EventSummary>

  constructor(private readonly brief: Brief) {
    this.events = new Map(brief.told.map((event) => [event.id, event]))
  }

  nameOf = (id: string): Text => toText(this.brief.names[id] ?? { en: id })
  officesOf = (person: string): readonly OfficeTold[] => this.brief.offices[person] ?? []

  /** What happened: the headline where that tells it and names all sides, else who did what, and the headline that it stands under. */
  matter(id: string, date?: Text): Text {
    const [event, proof] = [this.events.get(id), this.brief.proofs[id]]
    if (event === undefined || proof === undefined) return plain(id)
    const when = date ?? this.dayOf(event)
    const [who, what] = [deedOf(event, this.sides(event), proof.isActive), toText(proof.headline)]
    if (proof.isHeadline)
      return told({ en: what.en, ja: proof.headline.ja ?? who?.ja ?? what.ja }, when, undefined)
    return told(who === undefined ? what : say('within', { who, what }), when, this.placeOf(event))
  }

  /** How a matter shows its headline. */
  shows(id: string): 'headline' | 'within' {
    return this.brief.proofs[id]?.isHeadline === true ? 'headline' : 'within'
  }

  /** Who met whom, and what about: the fields that the story names, else its headline where that says more than who met. */
  contact(id: string): Text {
    const [event, proof] = [this.events.get(id), this.brief.proofs[id]]
    const who = event && deedOf(event, this.sides(event), proof?.isActive === true)
    if (event === undefined || proof === undefined || who === undefined) return this.matter(id)
    const fields = fieldsOf(this.brief.topics[id] ?? [])
    const what = fields === undefined ? this.within(event, who) : say('about', { what: who, fields })
    return told(what, this.dayOf(event), this.placeOf(event))
  }

  dayOf({ date }: EventSummary): Text | undefined {
    return date === undefined ? undefined : toShortDate(date, this.brief.from.slice(0, 4))
  }

  short = (date: string): Text => toShortDate(date, this.brief.from.slice(0, 4))

  private within(event: EventSummary, who: Text): Text {
    const headline = this.brief.proofs[event.id]?.headline
    return headline === undefined || this.isNamed(headline.en, event)
      ? who
      : say('within', { who, what: toText(headline) })
  }

  /** Does a headline name somebody of two sides? */
  private isNamed(headline: string, { participants }: EventSummary): boolean {
    const named = participants.filter(({ id }) => {
      const { en } = this.nameOf(id)
      return headline.includes(en.split(' ').at(-1) ?? en)
    })
    return new Set(named.map(({ side }) => side)).size > 1
  }

  private sides(event: EventSummary): Side[] {
    return sidesOf(event, new Set(this.brief.proofs[event.id]?.named ?? []), this)
  }

  private placeOf({ id, place: at, placeJa }: EventSummary): Text | undefined {
    const isPlaced = this.brief.proofs[id]?.isPlaced === true
    return at === undefined || !isPlaced ? undefined : { en: at, ja: placeJa ?? at }
  }
}

/** What is said of a contact that is a first one, or the first for long, by its event. */
function toTags({ firstContacts, renewed }: Brief): Map<string, (what: Text) => Text> {
  const tags = new Map<string, (what: Text) => Text>()
  for (const { last, days, events } of renewed.lines)
    tags.set(events[0] ?? '', (what) => say('renewed', { what, last: toDate(last), days }))
  for (const { a, events } of firstContacts.lines.toReversed()) {
    const name = isPerson(a) ? 'firstOfPeople' : 'firstOfBodies'
    tags.set(events[0] ?? '', (what) => say(name, { what }))
  }
  return tags
}

/** The lines of every section. */
export function toLinesInWords(brief: Brief): Record<Placed, SectionInWords> {
  const teller = new Teller(brief)
  const tags = toTags(brief)
  const contacts = brief.contacts.lines.map(({ event, events }) => {
    const tag = events.map((id) => tags.get(id)).find((one) => one !== undefined)
    const text = teller.contact(event)
    return { isNews: tag !== undefined, line: { text: tag?.(text) ?? text, events } }
  })
  const [leading, others] = [contacts.slice(0, LEADING), contacts.slice(LEADING)]
  const news = others.filter(({ isNews }) => isNews).map(({ line }) => line)
  const pair = ({ a, b }: { a: string; b: string }) => ({ a: teller.nameOf(a), b: teller.nameOf(b) })
  const matters = ({ total, lines }: Brief['tensions']): SectionInWords => ({
    total,
    lines: lines.map(({ event, events, earlier }) => {
      const what = teller.matter(event)
      const [first, ...rest] = earlier.map(teller.short)
      const days = first && rest.reduce((a, b) => say('comma', { a, b }), first)
      return {
        text: days === undefined ? what : say('again', { what, days }),
        events,
        shows: teller.shows(event),
      }
    }),
  })
  const inWords = <T extends { events: string[] }>(
    { total, lines }: { total: number; lines: T[] },
    text: (line: T) => Text,
  ): SectionInWords => ({ total, lines: lines.map((line) => ({ text: text(line), events: line.events })) })
  return {
    tensions: matters(brief.tensions),
    decisions: matters(brief.decisions),
    contacts: {
      total: brief.contacts.total - news.length,
      lines: [...leading, ...others.filter(({ isNews }) => !isNews)].map(({ line }) => line),
    },
    firstContacts: { total: news.length, lines: news },
    promises: {
      total: brief.promises.total,
      lines: brief.promises.lines.map(({ event, events, when }) => ({
        text: teller.matter(event, when === 'open' ? say('open') : undefined),
        events,
        shows: teller.shows(event),
      })),
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
      say('office', { person: teller.nameOf(person), office: toSeat(office), before: toSeat(before) }),
    ),
    newPeople: inWords(brief.newPeople, ({ person }) => personOf(person, [], teller)),
  }
}
