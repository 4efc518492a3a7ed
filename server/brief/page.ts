/** A brief as a page of words in both languages, each line with its footnotes. Pure. */
import { addDays } from '../graph/eventSet.ts'
import type { Brief, BriefPage, EventSummary, Name, OfficeTold, Quote, QuadMix } from '../api.ts'
import { allot } from './allot.ts'
import type { SectionName, Text } from './words.ts'
import { kindName, rankName, say, SECTIONS, toDate, toShortDate } from './words.ts'

/** Footnotes of a line. */
const NOTES = 1
/** Letters of a sentence in a footnote, and of the title of a bulletin. */
const LETTERS = { sentence: 200, title: 24 }

const toText = ({ en, ja }: Name): Text => ({ en, ja: ja ?? en })
const plain = (text: string): Text => ({ en: text, ja: text })
/** At a space where one is near; Japanese has none. */
const shorten = (text: string, most: number): string => {
  const space = text.lastIndexOf(' ', most)
  return text.length <= most ? text : `${text.slice(0, space > most / 2 ? space : most)} …`
}

/** Quotes as numbered footnotes, each once. */
class Notes {
  readonly list: BriefPage['notes'] = []
  private readonly numbers = new Map<string, number>()

  numberOf(quote: Quote): number {
    const source = [
      quote.agencies.join(', '),
      quote.date ?? '',
      shorten(quote.document.title, LETTERS.title),
      `item ${quote.item.split('#').at(-1) ?? ''}`,
    ]
    const note = {
      text: shorten(quote.sentence?.text ?? '', LETTERS.sentence),
      source: source.filter((part) => part !== '').join(', '),
    }
    const key = `${note.text} ${quote.item}`
    const known = this.numbers.get(key) ?? this.list.push(note)
    this.numbers.set(key, known)
    return known
  }
}

/** The page of a brief. */
export function toPage(brief: Brief): BriefPage {
  const notes = new Notes()
  const lines = toLines(brief, new Words(brief))
  const names = (Object.keys(SECTIONS) as SectionName[]).filter((name) => brief[name].total > 0)
  const room = allot(names.map((name) => brief[name].lines.length))
  const sections = names.map((name, at) => {
    const { total, lines: all } = brief[name]
    const shown = all.slice(0, room[at]).map((line, place) => ({
      text: lines[name][place] ?? plain(''),
      events: line.events,
      notes: quotesOf(brief, line)
        .slice(0, NOTES)
        .map((quote) => notes.numberOf(quote)),
    }))
    const rest = total - shown.length
    const heading = brief.begins && name === 'newPeople' ? say('firstPeople') : SECTIONS[name]
    return { name, heading, lines: shown, ...(rest > 0 ? { more: say('more', { n: rest }) } : {}) }
  })
  const { from, to, since, documents } = brief
  return {
    from,
    to,
    title: say('title', { from: toDate(from), to: toDate(addDays(to, -1)) }),
    remarks: [
      say('summary', { n: brief.events, conflict: conflictOf(brief.quads) }),
      ...(documents.length === 1 ? [say('ofOne', { title: plain(documents[0] ?? '') })] : []),
      ...(documents.length > 1 ? [say('ofSome', { n: documents.length })] : []),
      ...(brief.begins ? [say('begins')] : []),
      ...(brief.begins || since === undefined ? [] : [say('since', { since: toDate(since) })]),
      ...(brief.truncated === true ? [say('truncated')] : []),
      ...(sections.length === 0 ? [say('nothing')] : []),
    ],
    sections,
    notes: notes.list,
  }
}

/** The sentences behind a line, those first that name the person whom it tells of. */
function quotesOf(brief: Brief, line: { events: string[]; person?: string }): Quote[] {
  const quotes = line.events.flatMap((id) => brief.quotes[id] ?? [])
  const family = line.person === undefined ? undefined : brief.names[line.person]?.en.split(' ').at(-1)
  const isNaming = ({ sentence }: Quote): boolean =>
    family !== undefined && sentence?.text.includes(family) === true
  return [...quotes.filter(isNaming), ...quotes.filter((quote) => !isNaming(quote))]
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

  /** By its headline. */
  event(id: string): Text {
    const event = this.told.get(id)
    return event === undefined ? plain(id) : this.dated(event, toText(event.title))
  }

  /** By its headline, where that names anybody who took part; else by who did, and the headline that it stands under. */
  contact(id: string): Text {
    const event = this.told.get(id)
    if (event === undefined || this.isHeadline(event) || this.isNamed(event)) return this.event(id)
    const who = this.parties(event)
    return who === undefined
      ? this.event(id)
      : this.dated(event, say('passing', { kind: kindName(event.kind), who, what: toText(event.title) }))
  }

  /** By its headline, where that says so; else by who took part, and the headline that it stands under. */
  agreed(id: string): Text {
    const event = this.told.get(id)
    if (event === undefined || this.isHeadline(event)) return this.event(id)
    const who = this.parties(event)
    return who === undefined
      ? this.event(id)
      : this.dated(event, say('within', { who, what: toText(event.title) }))
  }

  planned({ event: id, when }: Brief['promises']['lines'][number]): Text {
    const event = this.told.get(id)
    if (event === undefined) return plain(id)
    const who = this.isHeadline(event) ? undefined : this.parties(event)
    const title = toText(event.title)
    const what = who === undefined ? title : say('passing', { kind: kindName(event.kind), who, what: title })
    if (when === 'open' || event.date === undefined) return say('open', { what })
    return say(when === 'due' ? 'due' : 'dated', { what, date: this.date(event.date) })
  }

  first({ events: [id = ''], ...pair }: { a: string; b: string; events: string[] }): Text {
    const event = this.told.get(id)
    const names = this.pair(pair)
    return event?.date === undefined
      ? say('pair', names)
      : say('first', { ...names, kind: kindName(event.kind), date: this.date(event.date) })
  }

  private date(date: string): Text {
    return toShortDate(date, this.brief.from.slice(0, 4))
  }

  private dated({ date }: EventSummary, what: Text): Text {
    return date === undefined ? what : say('dated', { date: this.date(date), what })
  }

  private isHeadline({ id, title }: EventSummary): boolean {
    const sentence = this.brief.quotes[id]?.[0]?.sentence?.text
    return sentence === undefined || sentence === title.en || title.en.includes(sentence)
  }

  /** Does the headline, in either language, name anybody who took part? */
  private isNamed({ title, participants }: EventSummary): boolean {
    return participants.some(({ id }) => {
      const { en, ja } = this.name(id)
      return title.en.includes(en.split(' ').at(-1) ?? en) || title.ja?.includes(ja) === true
    })
  }

  /** The states and bodies of an event, or the people where there are none; undefined where nobody is known. */
  private parties({ participants }: EventSummary): Text | undefined {
    const ids = [...new Set(participants.toSorted((one, other) => one.side - other.side).map(({ id }) => id))]
    const bodies = ids.filter((id) => !id.startsWith('person:'))
    const [one, other] = bodies.length > 0 ? bodies : ids
    if (one === undefined) return undefined
    return other === undefined ? this.name(one) : say('and', { a: this.name(one), b: this.name(other) })
  }
}

const toSeat = ({ title, titleJa, of }: OfficeTold): Text =>
  say(titleJa === undefined ? 'seatInEnglish' : 'seat', {
    title: toText({ en: title, ...(titleJa === undefined ? {} : { ja: titleJa }) }),
    of: toText(of),
  })

/** The text of every line. */
function toLines(brief: Brief, words: Words): Record<SectionName, Text[]> {
  return {
    contacts: brief.contacts.lines.map(({ event }) => words.contact(event)),
    agreements: brief.agreements.lines.map(({ event }) => words.agreed(event)),
    firstContacts: brief.firstContacts.lines.map((line) => words.first(line)),
    renewed: brief.renewed.lines.map(({ last, days, ...pair }) =>
      say('renewed', { ...words.pair(pair), last: toDate(last), days }),
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
