/** Looking up known phrases in a sentence: its words cut at dashes and slashes, and a tree of phrases that finds the longest. */
import { shapeOf, toKey } from '../nlp/word.ts'
import type { Sentence } from '../nlp/word.ts'

/** A piece of a word that a name can consist of: `pro-Russian` is two, `RFE/RL` is two. Offsets are those of the text. */
export interface Token {
  text: string
  start: number
  end: number
  /** For looking up: folded as in the engine, and without full stops (`U.S.` is `us`). */
  key: string
  capital: boolean
  possessive: boolean
  /** What is printed between the previous token of the sentence and this one. */
  gap: string
  tags: ReadonlySet<string>
}

const PIECE = /[^-‐-―/\s,;:()"“”]+/gu

/** Three finders read the same sentence: it is cut once, and forgotten with the sentence. */
const CUT = new WeakMap<Sentence, Token[]>()

/** The tokens of one sentence. Japanese runs stay what they are: nothing of the tables matches them. */
export function toTokens(sentence: Sentence): readonly Token[] {
  const known = CUT.get(sentence)
  if (known) return known
  const tokens = cut(sentence)
  CUT.set(sentence, tokens)
  return tokens
}

function cut(sentence: Sentence): Token[] {
  const tokens: Token[] = []
  let last = sentence.start
  for (const word of sentence.words) {
    const whole = word.text.search(/[-‐-―/\s,;:()"“”]/u) < 0
    const pieces = whole ? [{ 0: word.text, index: 0 }] : word.text.matchAll(PIECE)
    let gap = tokens.length === 0 ? '' : word.gap
    let before = 0
    for (const piece of pieces) {
      const text = piece[0]
      const start = word.start + piece.index
      if (piece.index > before || start > last) gap += word.text.slice(before, piece.index)
      const { key, capital, possessive } = whole ? word : shapeOf(text)
      tokens.push({
        text,
        start,
        end: start + text.length,
        key: key.includes('.') ? key.replaceAll('.', '') : key,
        capital,
        possessive,
        gap,
        tags: word.tags,
      })
      gap = ''
      before = piece.index + text.length
      last = start + text.length
    }
  }
  return tokens
}

/** The tokens of a phrase that stands alone; offsets are those of the phrase. For looking up names that are not in a sentence. */
export function toPhraseTokens(phrase: string): Token[] {
  return [...phrase.matchAll(PIECE)].map(({ 0: text, index }, order) => ({
    text,
    start: index,
    end: index + text.length,
    key: toKey(text).replaceAll('.', ''),
    capital: /^\p{Lu}/u.test(text),
    possessive: /['’](s|S)?$/u.test(text),
    gap: order === 0 ? '' : /, ?$/u.test(phrase.slice(0, index)) ? ', ' : ' ',
    tags: new Set(),
  }))
}

/** Where a name ends when its possessive ending is left off. */
export function endWithoutPossessive(token: Token): number {
  return token.possessive ? token.end - (/['’]$/u.test(token.text) ? 1 : 2) : token.end
}

/** How a token has to be written to match: all capitals, a capital first, or anyhow. */
type Case = 'caps' | 'capital' | 'any'

interface Entry<T> {
  value: T
  cases: Case[]
}

interface Node<T> {
  next: Map<string, Node<T>>
  entries: Entry<T>[]
}

/** A found phrase: the tokens [from, to). */
export interface Found<T> {
  value: T
  from: number
  to: number
}

function caseOf(text: string): Case {
  if (/^[\p{Lu}\d.&+]+$/u.test(text) && text.length <= 6) return 'caps'
  return /^\p{Lu}/u.test(text) ? 'capital' : 'any'
}

const hasCase = (token: Token, wanted: Case): boolean =>
  wanted === 'any' ||
  (wanted === 'capital' ? token.capital : /^[\p{Lu}\d.&+]+$/u.test(token.text.replace(/['’]s?$/u, '')))

/** What may stand between the words of a name. */
const isWithinName = (gap: string): boolean =>
  /^(?:[ \n\u00a0]|[-‐-―/.])*$/u.test(gap) && !gap.includes('\n\n')

/** A tree of phrases. Words that a row writes with a capital must have one in the text, abbreviations must be in capitals. */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] }

  constructor(rows: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of rows) this.add(phrase, value)
  }

  private add(phrase: string, value: T): void {
    const pieces = phrase.match(PIECE) ?? []
    let node = this.root
    let end = 0
    for (const piece of pieces) {
      const at = phrase.indexOf(piece, end)
      // a comma within a name is part of it: `Hostages, Prisoners and Missing Persons`
      const comma = phrase.slice(end, at).startsWith(',') ? ',' : ''
      end = at + piece.length
      const key = comma + toKey(piece).replaceAll('.', '')
      const next = node.next.get(key) ?? { next: new Map(), entries: [] }
      node.next.set(key, next)
      node = next
    }
    node.entries.push({ value, cases: pieces.map(caseOf) })
  }

  /** The longest phrase that starts at token `from`; the first row wins where two are the same. */
  at(tokens: readonly Token[], from: number): Found<T> | undefined {
    let node: Node<T> | undefined = this.root
    let found: Found<T> | undefined
    for (let to = from; ;) {
      const token = tokens[to]
      if (token === undefined) break
      const comma = to > from && token.gap === ', ' ? ',' : ''
      if (to > from && comma === '' && !isWithinName(token.gap)) break
      if (to > from && tokens[to - 1]?.possessive === true && !token.gap.startsWith(' ')) break
      node = node.next.get(comma + token.key)
      if (node === undefined) break
      to += 1
      const entry = node.entries.find(({ cases }) =>
        cases.every((wanted, index) => hasCase(tokens[from + index] ?? token, wanted)),
      )
      if (entry) found = { value: entry.value, from, to }
    }
    return found
  }
}
