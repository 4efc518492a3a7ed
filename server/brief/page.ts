/** A brief as a page of words in both languages, each line with its footnotes. Pure. */
import { addDays } from '../graph/eventSet.ts'
import type { Brief, BriefPage, EventSummary, Name, Quote, QuadMix } from '../api.ts'
import type { SectionName, Text } from './words.ts'
import { rankName, say, SECTIONS, toDate } from './words.ts'

/** Lines of a section on the page: all sections together must fit on one. */
const LINES = 5
/** Footnotes of a line. */
const NOTES = 2

const toText = ({ en, ja }: Name): Text => ({ en, ja: ja ?? en })
const plain = (text: string): Text => ({ en: text, ja: text })

/** Quotes as numbered footnotes, each once. */
class Notes {
  readonly list: BriefPage['notes'] = []
  private readonly numbers = new Map<string, number>()

  numberOf(quote: Quote): number {
    const source = [
      quote.agencies.join(', '),
      quote.date ?? '',
      quote.document.title,
      `item ${quote.item.split('#').at(-1) ?? ''}`,
    ]
    const note = {
      text: quote.sentence?.text ?? '',
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
  const told = new Map(brief.told.map((event) => [event.id, event]))
  const words = new Words(brief.names, told)
  const lines = toLines(brief, words)
  const sections = (Object.keys(SECTIONS) as SectionName[]).flatMap((name) => {
    const { total, lines: all } = brief[name]
    if (total === 0) return []
    const shown = all.slice(0, LINES).map(({ events }, at) => ({
      text: lines[name][at] ?? plain(''),
      events,
      notes: events
        .flatMap((id) => brief.quotes[id] ?? [])
        .slice(0, NOTES)
        .map((quote) => notes.numberOf(quote)),
    }))
    const rest = total - shown.length
    return [
      { heading: SECTIONS[name], lines: shown, ...(rest > 0 ? { more: say('more', { n: rest }) } : {}) },
    ]
  })
  const { from, to } = brief
  return {
    from,
    to,
    title: say('title', { from: toDate(brief.from), to: toDate(addDays(brief.to, -1)) }),
    remarks: [
      say('summary', { n: brief.events, conflict: conflictOf(brief.quads) }),
      ...(brief.begins ? [say('begins')] : []),
      ...(brief.truncated === true ? [say('truncated')] : []),
      ...(sections.length === 0 ? [say('nothing')] : []),
    ],
    sections,
    notes: notes.list,
  }
}

const conflictOf = (mix: QuadMix): number => mix[3] + mix[4]
const allOf = (mix: QuadMix): number => mix[1] + mix[2] + mix[3] + mix[4]

/** How nodes and events are called. */
class Words {
  constructor(
    private readonly names: Brief['names'],
    private readonly told: ReadonlyMap<string, EventSummary>,
  ) {}

  name(id: string): Text {
    return toText(this.names[id] ?? { en: id })
  }

  pair({ a, b }: { a: string; b: string }): { a: Text; b: Text } {
    return { a: this.name(a), b: this.name(b) }
  }

  event(id: string): Text {
    const event = this.told.get(id)
    if (event === undefined) return plain(id)
    const what = toText(event.title)
    return event.date === undefined ? what : say('dated', { date: toDate(event.date), what })
  }
}

const toSeat = ({ title, of }: { title: string; of: Name }): Text =>
  say('seat', { title: plain(title), of: toText(of) })

/** The text of every line. */
function toLines(brief: Brief, words: Words): Record<SectionName, Text[]> {
  const events = (name: 'contacts' | 'agreements') => brief[name].lines.map(({ event }) => words.event(event))
  return {
    contacts: events('contacts'),
    agreements: events('agreements'),
    firstContacts: brief.firstContacts.lines.map((pair) => say('pair', words.pair(pair))),
    renewed: brief.renewed.lines.map(({ last, days, ...pair }) =>
      say('renewed', { ...words.pair(pair), last: toDate(last), days }),
    ),
    levels: brief.levels.lines.map(({ before, after, ...pair }) =>
      say('up', { ...words.pair(pair), before: rankName(before), after: rankName(after) }),
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
    promises: brief.promises.lines.map(({ event, isDue }) =>
      isDue ? say('due', { what: words.event(event) }) : words.event(event),
    ),
  }
}
