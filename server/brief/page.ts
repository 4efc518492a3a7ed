/** A brief as a page of words in both languages, each line with its footnotes. Pure. */
import { addDays, daysBetween } from '../graph/eventSet.ts'
import { rankOf } from '../graph/rank.ts'
import type { Brief, BriefPage, EventSummary, Name, OfficeTold, QuadMix } from '../api.ts'
import { allot } from './allot.ts'
import { PAGE_HEIGHT, rowHeight, wideHeight } from './height.ts'
import { Notes, notesOf } from './notes.ts'
import { deedOf, kindOf, oneOf, sidesOf, whoOf } from './sides.ts'
import type { SectionName, Text } from './words.ts'
import { rankName, say, SECTIONS, toDate, toShortDate } from './words.ts'

/** Footnotes of a line. */
const NOTES = 1
/** Days before a period below which an archive knows too little to call anything new. */
const SHORT = 90

const toText = ({ en, ja, apart }: Name): Text => ({
  en,
  ja: ja === undefined ? en : apart === undefined ? ja : `${ja}（${apart}）`,
})
const plain = (text: string): Text => ({ en: text, ja: text })
/** The page of a brief. */
export function toPage(brief: Brief): BriefPage {
  const { from, to } = brief
  const title = say('title', { from: toDate(from), to: toDate(addDays(to, -1)) })
  const [remarks, foot] = [toRemarks(brief), toFoot(brief)]
  const texts = toLines(brief, new Words(brief))
  const names = (Object.keys(SECTIONS) as SectionName[]).filter((name) => brief[name].total > 0)
  const all = names.map((name) => ({
    name,
    heading: brief.begins && name === 'newPeople' ? say('firstPeople') : SECTIONS[name],
    lines: brief[name].lines.map((line, at) => ({
      text: texts[name][at] ?? plain(''),
      events: line.events,
      notes: notesOf(brief, line).slice(0, NOTES),
    })),
  }))
  const shown = allot(
    all.map(({ lines }) => lines.map(heightOf)),
    PAGE_HEIGHT - frameHeight(title, [...remarks, ...foot], all),
  )
  const notes = new Notes()
  const sections = all.map(({ name, heading, lines }, at) => {
    const told = lines
      .slice(0, shown[at])
      .map((line) => ({ ...line, notes: line.notes.map((note) => notes.numberOf(note)) }))
    const rest = brief[name].total - told.length
    return { name, heading, lines: told, ...(rest > 0 ? { more: say('more', { n: rest }) } : {}) }
  })
  const counts = { events: brief.events, conflict: conflictOf(brief.quads) }
  return { from, to, counts, title, remarks, sections, foot, notes: notes.list }
}

/** What a line takes on the page of Word, with its footnotes. */
const heightOf = ({ text, notes }: { text: Text; notes: BriefPage['notes'] }): number =>
  rowHeight(text, 'text') +
  notes.reduce((sum, { text, source }) => sum + wideHeight(`“${text}” (${source})`, 'note'), 0)

/** What all but lines and footnotes takes: each section has a heading, whatever it shows. */
const frameHeight = (title: Text, remarks: readonly Text[], sections: readonly { heading: Text }[]): number =>
  wideHeight(`${title.en} / ${title.ja}`, 'title') +
  remarks.reduce((sum, remark) => sum + rowHeight(remark, 'text'), 0) +
  sections.reduce((sum, { heading }) => sum + rowHeight(heading, 'section'), 0)

function toRemarks(brief: Brief): Text[] {
  const { from, since, documents, begins } = brief
  const isEmpty = (Object.keys(SECTIONS) as SectionName[]).every((name) => brief[name].total === 0)
  return [
    say('summary', { n: brief.events, conflict: conflictOf(brief.quads) }),
    ...(documents.length === 1 ? [say('ofOne', { title: plain(documents[0] ?? '') })] : []),
    ...(documents.length > 1 ? [say('ofSome', { n: documents.length })] : []),
    ...(begins ? [say('begins')] : []),
    ...(begins || since === undefined ? [] : [toSince(since, from)]),
    ...(brief.truncated === true ? [say('truncated')] : []),
    ...(isEmpty ? [say('nothing')] : []),
  ]
}

function toFoot({ leftOut: { uncertain, hearsay }, quotes }: Brief): Text[] {
  return [
    ...(uncertain > 0 ? [say('uncertain', { n: uncertain })] : []),
    ...(hearsay > 0 ? [say('hearsay', { n: hearsay })] : []),
    ...(Object.keys(quotes).length > 0 ? [say('quoted')] : []),
  ]
}

/** Since when there are reports, and that this is not long, where it is not. */
function toSince(since: string, from: string): Text {
  const days = daysBetween(since, from)
  return say(days < SHORT ? 'sinceShortly' : 'since', { since: toDate(since), days })
}

const conflictOf = (mix: QuadMix): number => mix[3] + mix[4]
const allOf = (mix: QuadMix): number => mix[1] + mix[2] + mix[3] + mix[4]

/** How nodes and events are called. */
class Words {
  private readonly told: ReadonlyMap<string, EventSummary>

  constructor(private readonly brief: Brief) {
    this.told = new Map(brief.told.map((event) => [event.id, event]))
  }

  name(id: string): Text {
    return toText(this.brief.names[id] ?? { en: id })
  }

  pair({ a, b }: { a: string; b: string }): { a: Text; b: Text } {
    return { a: this.name(a), b: this.name(b) }
  }

  /** Who met whom, and the headline that it stands under where that is about something else. */
  contact(id: string): Text {
    const event = this.told.get(id)
    if (event === undefined) return plain(id)
    const [who, what] = [deedOf(event, this.sides(event)), toText(event.title)]
    if (who === undefined) return this.dated(event, what)
    return this.dated(event, this.isNamed(event) ? who : say('within', { who, what }))
  }

  /** Who agreed with whom; what they agreed, the headline says best. */
  agreed(id: string): Text {
    const event = this.told.get(id)
    if (event === undefined) return plain(id)
    const [who, what] = [whoOf(this.sides(event)), toText(event.title)]
    return this.dated(event, who === undefined ? what : say('within', { who, what }))
  }

  planned({ event: id, when }: Brief['promises']['lines'][number]): Text {
    const event = this.told.get(id)
    if (event === undefined) return plain(id)
    const [who, title] = [kindOf(event, this.sides(event)), toText(event.title)]
    const what = who === undefined ? title : say('within', { who, what: title })
    if (when === 'open' || event.date === undefined) return told(event, what, say('open'))
    const date = this.date(event.date)
    return told(event, what, when === 'due' ? say('due', { date }) : date)
  }

  /** Two who came together, by whom or for whom. */
  pairMet({ events: [id = ''], a, b }: { a: string; b: string; events: string[] }): Text {
    const event = this.told.get(id)
    if (event === undefined) return say('pair', this.pair({ a, b }))
    const both = [a, b].map((one) => oneOf(event, one, (id) => this.name(id)))
    return this.dated(event, kindOf(event, both) ?? say('pair', this.pair({ a, b })))
  }

  private sides(event: EventSummary): Text[] {
    return sidesOf(event, (id) => this.name(id))
  }

  private date(date: string): Text {
    return toShortDate(date, this.brief.from.slice(0, 4))
  }

  private dated(event: EventSummary, what: Text): Text {
    return told(event, what, event.date === undefined ? undefined : this.date(event.date))
  }

  /** Does the headline, in either language, name somebody of two sides? */
  private isNamed({ title, participants }: EventSummary): boolean {
    const named = participants.filter(({ id }) => {
      const { en, ja = en } = this.brief.names[id] ?? { en: id }
      return title.en.includes(en.split(' ').at(-1) ?? en) || title.ja?.includes(ja) === true
    })
    return new Set(named.map(({ side }) => side)).size > 1
  }
}

/** What happened, after when and where. */
function told({ place: at, placeJa }: EventSummary, what: Text, date?: Text): Text {
  const place = at === undefined ? undefined : { en: at, ja: placeJa ?? at }
  if (date === undefined) return place === undefined ? what : say('placed', { place, what })
  return place === undefined ? say('dated', { date, what }) : say('datedAt', { date, place, what })
}

/** A title without a Japanese word is told by its rank. */
const SEATS = {
  head: 'seatOfHead',
  minister: 'seatOfMinister',
  deputy: 'seatOfDeputy',
  ambassador: 'seatInEnglish',
  other: 'seatInEnglish',
} as const

const toSeat = ({ title, titleJa, of }: OfficeTold): Text =>
  say(titleJa === undefined ? SEATS[rankOf(title)] : 'seat', {
    title: toText({ en: title, ...(titleJa === undefined ? {} : { ja: titleJa }) }),
    of: toText(of),
  })

/** The text of every line. */
function toLines(brief: Brief, words: Words): Record<SectionName, Text[]> {
  return {
    contacts: brief.contacts.lines.map(({ event }) => words.contact(event)),
    agreements: brief.agreements.lines.map(({ event }) => words.agreed(event)),
    firstContacts: brief.firstContacts.lines.map((line) => words.pairMet(line)),
    renewed: brief.renewed.lines.map(({ last, days, ...pair }) =>
      say('renewed', { deed: words.pairMet(pair), last: toDate(last), days }),
    ),
    levels: brief.levels.lines.map(({ before, after, up, ...pair }) =>
      say(up ? 'up' : 'down', { ...words.pair(pair), before: rankName(before), after: rankName(after) }),
    ),
    climate: brief.climate.lines.map(({ before, after, warmer, ...pair }) =>
      say(warmer ? 'warmer' : 'cooler', {
        ...words.pair(pair),
        now: conflictOf(after),
        all: allOf(after),
        was: conflictOf(before),
        whole: allOf(before),
      }),
    ),
    newPeople: brief.newPeople.lines.map(({ person, office }) =>
      office === undefined
        ? words.name(person)
        : say('person', { person: words.name(person), office: toSeat(office) }),
    ),
    newOffices: brief.newOffices.lines.map(({ person, office, before }) =>
      say('office', { person: words.name(person), office: toSeat(office), before: toSeat(before) }),
    ),
    promises: brief.promises.lines.map((line) => words.planned(line)),
  }
}
