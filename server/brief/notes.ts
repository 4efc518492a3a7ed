/** The footnotes of a brief: what is quoted, and from where. Pure. */
import type { Brief, BriefPage, Proof } from '../api/brief.ts'
import type { LineInWords } from './telling.ts'

/** Letters of the title of a bulletin. */
const TITLE = 24

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
 * The sentences that say what a line says, as a footnote: that which bears out the headline first, then those for the brackets; whole, as
 * one with a gap may say what nobody has said.
 */
export function noteOf(
  { proofs: all, documents, isChosen }: Brief,
  { heads, proving, beside = [] }: Pick<LineInWords, 'heads' | 'proving' | 'beside'>,
): Note[] {
  const head = heads === undefined ? undefined : all[heads]
  const proofs = proving.flatMap((id) => all[id] ?? [])
  if (head === undefined && proofs.length === 0) return []
  const told = [
    ...(head === undefined ? [] : bearingOut(head)),
    ...proofs.flatMap(({ quotes }) => quotes),
    ...beside,
    // what a headline alone tells is borne out by the sentences below it, as is that of another story
    ...proofs.flatMap((one) => (one.quotes.length > 0 ? [] : bearingOut(one))),
  ]
  const shown = [...new Set(told)].map((one) => `“${one.replace(/\s/gu, ' ')}”`)
  const items = new Map([...(head === undefined ? [] : [head]), ...proofs].map((one) => [one.item, one]))
  const own = documents.map(({ id }) => id)
  const source = [...items.values()]
    .map((one) =>
      sourceOf(one, { isOfSeveral: own.length > 1, isEarlier: !isChosen && !own.includes(one.document.id) }),
    )
    .join('; ')
  return [{ text: shown.join(' '), source }]
}

/** The sentences that say what the headline says. */
const bearingOut = ({ opening, bearing }: Proof): string[] => [opening, bearing].flatMap((one) => one ?? [])

/** Agencies, day, bulletin, number. */
const sourceOf = (
  { agencies, date, document, item }: Proof,
  { isOfSeveral, isEarlier }: { isOfSeveral: boolean; isEarlier: boolean },
): string =>
  [
    [agencies.join(', '), date?.slice(5).split('-').toReversed().join('.') ?? ''].join(' ').trim(),
    isOfSeveral ? shorten(document.title) : '',
    `no. ${item.split('#').at(-1) ?? ''}${isEarlier ? ' of an earlier bulletin' : ''}`,
  ]
    .filter((part) => part !== '')
    .join(', ')

const shorten = (title: string): string => (title.length > TITLE ? `${title.slice(0, TITLE).trim()}…` : title)
