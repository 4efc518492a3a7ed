/** The footnotes of a brief: what is quoted, and from where. Pure. */
import type { Brief, BriefPage } from '../api/brief.ts'
import { toClauses } from './clause.ts'

/** Letters of a footnote on paper, which is one line, and of the title of a bulletin. */
const LETTERS = { line: 140, title: 24 }
/** Sentences of a footnote. */
const MOST = 2

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

/** The sentences that say what a line says, or bear its headline out, as a footnote: whole, and cut to a line of paper. */
export function noteOf({ proofs: all, documents }: Brief, proving: readonly string[]): Note[] {
  const proofs = proving.flatMap((id) => all[id] ?? [])
  const [first] = proofs
  if (first === undefined) return []
  const told = proofs.flatMap(({ quotes }) => quotes)
  // a headline that says all is borne out by what follows it
  const quotes = told.length > 0 || first.opening === undefined ? told : [first.opening]
  const shown = [...new Map(quotes.map((quote) => [quote.text, quote])).values()].slice(0, MOST)
  const { agencies, date, document, item } = first
  const source = [
    [agencies.join(', '), date?.slice(5).split('-').toReversed().join('.') ?? ''].join(' ').trim(),
    documents.length === 1 ? '' : shorten(document.title),
    `no. ${item.split('#').at(-1) ?? ''}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
  const quoted = (most: number): string =>
    shown.map(({ text, marks }) => `“${toClauses(text.replace(/\s/gu, ' '), marks, most)}”`).join(' ')
  return [{ text: quoted(Infinity), short: quoted((LETTERS.line - source.length) / shown.length), source }]
}

const shorten = (title: string): string =>
  title.length > LETTERS.title ? `${title.slice(0, LETTERS.title).trim()}…` : title
