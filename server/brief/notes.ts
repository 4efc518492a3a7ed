/** The footnotes of a brief: what is quoted, and from where. Pure. */
import type { Brief, BriefPage, Proof } from '../api/brief.ts'
import { beginningOf } from './clause.ts'
import type { LineInWords } from './telling.ts'

/** Letters of a line of footnotes on paper, and of the title of a bulletin. */
const LETTERS = { line: 140, title: 24 }
/** Quotation marks and the space before them, or the brackets of the source. */
const SIGNS = 3
/** Sentences of a footnote. */
const MOST = 4

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

/**
 * The sentences that say what a line says, as a footnote: that which bears out the headline first, then those for the brackets; all of
 * them, and those that there is room for on paper, where often the source alone is left.
 * @param lines of paper
 */
export function noteOf(
  { proofs: all, documents }: Brief,
  { heads, proving, beside = [] }: Pick<LineInWords, 'heads' | 'proving' | 'beside'>,
  lines = 1,
): Note[] {
  const head = heads === undefined ? undefined : all[heads]
  const proofs = proving.flatMap((id) => all[id] ?? [])
  if (head === undefined && proofs.length === 0) return []
  const told = [
    ...(head?.opening === undefined ? [] : [head.opening]),
    ...proofs.flatMap(({ quotes }) => quotes),
    ...beside,
  ]
  const shown = [...new Map(told.map((quote) => [quote.text, quote])).values()].slice(0, MOST)
  const items = new Map([...(head === undefined ? [] : [head]), ...proofs].map((one) => [one.item, one]))
  const source = [...items.values()].map((one) => sourceOf(one, documents.length > 1)).join('; ')
  const quoted = (most: number): string =>
    shown.reduce((told, { text, marks }) => {
      const next = beginningOf(text.replace(/\s/gu, ' '), marks, most - told.length - SIGNS)
      return next === undefined ? told : `${told} “${next}”`.trimStart()
    }, '')
  return [{ text: quoted(Infinity), short: quoted(LETTERS.line * lines - source.length - SIGNS), source }]
}

/** Agencies, day, bulletin, number. */
const sourceOf = ({ agencies, date, document, item }: Proof, isOfSeveral: boolean): string =>
  [
    [agencies.join(', '), date?.slice(5).split('-').toReversed().join('.') ?? ''].join(' ').trim(),
    isOfSeveral ? shorten(document.title) : '',
    `no. ${item.split('#').at(-1) ?? ''}`,
  ]
    .filter((part) => part !== '')
    .join(', ')

const shorten = (title: string): string =>
  title.length > LETTERS.title ? `${title.slice(0, LETTERS.title).trim()}…` : title
