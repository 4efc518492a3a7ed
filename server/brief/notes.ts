/** The footnotes of a brief: what is quoted, and from where. Pure. */
import type { Brief, BriefPage, Quote } from '../api.ts'

/** Letters of a sentence in a footnote, and of the title of a bulletin. */
const LETTERS = { sentence: 200, title: 24 }

/** At a space where one is near; Japanese has none. */
const shorten = (text: string, most: number): string => {
  const space = text.lastIndexOf(' ', most)
  return text.length <= most ? text : `${text.slice(0, space > most / 2 ? space : most)} …`
}

type Note = BriefPage['notes'][number]

/** Footnotes with their numbers, each once. */
export class Notes {
  readonly list: Note[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(note: Note): number {
    const key = `${note.text} ${note.source}`
    const known = this.numbers.get(key) ?? this.list.push(note)
    this.numbers.set(key, known)
    return known
  }
}

/** @param quoted what is quoted, where it is not the sentence */
function toNote(quote: Quote, quoted = quote.sentence?.text ?? ''): Note {
  const source = [
    quote.agencies.join(', '),
    quote.date ?? '',
    shorten(quote.document.title, LETTERS.title),
    `no. ${quote.item.split('#').at(-1) ?? ''}`,
  ]
  return {
    text: shorten(quoted, LETTERS.sentence),
    source: source.filter((part) => part !== '').join(', '),
  }
}

/**
 * Of the reports behind a line, those first whose sentence names the person whom it tells of; where none does, the headline may. A
 * sentence of the text says more than the headline over it.
 */
export function notesOf(brief: Brief, line: { events: string[]; person?: string }): Note[] {
  const titleOf = (id: string) => brief.told.find((event) => event.id === id)?.title.en
  const all = line.events.flatMap((id) => {
    const isTitle = ({ sentence }: Quote): boolean => sentence?.text === titleOf(id)
    const quotes = brief.quotes[id] ?? []
    const ordered = [...quotes.filter((one) => !isTitle(one)), ...quotes.filter(isTitle)]
    return ordered.map((quote) => ({ id, quote }))
  })
  const family = line.person === undefined ? undefined : brief.names[line.person]?.en.split(' ').at(-1)
  if (family === undefined) return all.map(({ quote }) => toNote(quote))
  const names = (text: string | undefined): boolean => text?.includes(family) === true
  const naming = all.filter(({ quote }) => names(quote.sentence?.text)).map(({ quote }) => toNote(quote))
  const headed = all.filter(({ id }) => names(titleOf(id))).map(({ id, quote }) => toNote(quote, titleOf(id)))
  return [...naming, ...headed, ...all.map(({ quote }) => toNote(quote))]
}
