/** Cuts a Japanese headline into the pieces that names and titles are made of. */
import { remember } from '../nlp/remember.ts'
import type { Span } from '../types.ts'
import { findJapaneseStates } from './japanese.ts'
import { japaneseTitleAt, type JapaneseTitle } from './japaneseTitles.ts'

/** Spans are those of the folded headline. `gap` is everything that ends a noun phrase: particles, punctuation. */
export type JapaneseToken = Span & { text: string } & (
    { kind: 'state'; code: string } | { kind: 'title'; title: JapaneseTitle } | { kind: Plain }
  )
type Plain = 'kana' | 'han' | 'latin' | 'dot' | 'gap'

/** A headline in full-width katakana and plain Latin, with the offset of each of its characters in the original. */
export interface FoldedHeadline {
  text: string
  /** One more than characters: the last is the end. */
  offsets: number[]
}

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['將', '将'],
  ['＝', '='],
  ['゠', '='],
])
const foldSign = remember((sign) => SIMPLE.get(sign) ?? sign.normalize('NFKC'))

/** Half-width katakana made full, wide Latin narrow, spaced capitals (`U A E`) closed up. */
export function foldHeadline(headline: string): FoldedHeadline {
  const offsets: number[] = []
  let text = ''
  for (const match of headline.matchAll(/[ｦ-ﾝ][ﾞﾟ]?|(?<=\b[A-Z]) (?=[A-Z]\b)|./gsu)) {
    if (match[0] === ' ' && /[A-Z]$/u.test(text) && /^[A-Z]\b/u.test(headline.slice(match.index + 1))) {
      if (/(?:^|[^A-Za-z])[A-Z]+$/u.test(text)) continue
    }
    const folded = foldSign(match[0])
    for (let unit = 0; unit < folded.length; unit++) offsets.push(match.index)
    text += folded
  }
  return { text, offsets: [...offsets, headline.length] }
}

const PIECES: readonly { kind: 'kana' | 'latin' | 'dot'; pattern: RegExp }[] = [
  { kind: 'kana', pattern: /[ァ-ヴヷ-ヺーヽヾ]+/uy },
  { kind: 'latin', pattern: /[A-Za-z0-9+]+/uy },
  {
    kind: 'dot',
    pattern: /[・=]|(?<=[ァ-ヴー]) (?=[ァ-ヴー])|(?<=[A-Z]) (?=\p{Script=Han})|(?<=[ァ-ヴー]) (?=[A-Z])/uy,
  },
]
const HAN = /[\p{Script=Han}々]/uy

/** The tokens of a folded headline in order; together they cover it. */
export function toJapaneseTokens(text: string): JapaneseToken[] {
  const states = new Map(findJapaneseStates(text, 0).map((state) => [state.start, state]))
  const tokens: JapaneseToken[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, states)
    const last = tokens.at(-1)
    if (last !== undefined && last.kind === token.kind && (token.kind === 'han' || token.kind === 'gap')) {
      last.end = token.end
      last.text += token.text
    } else tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(
  text: string,
  at: number,
  states: ReadonlyMap<number, { end: number; ref: string }>,
): JapaneseToken {
  const state = states.get(at)
  if (state !== undefined) {
    const { end, ref } = state
    return { kind: 'state', start: at, end, text: text.slice(at, end), code: ref }
  }
  const title = japaneseTitleAt(text, at)
  // a title that begins in katakana must not end inside a longer word
  if (title !== undefined && !/^[ァ-ヴ].*[ァ-ヴー]$/u.test(text.slice(at, at + title.length + 1))) {
    const end = at + title.length
    return { kind: 'title', start: at, end, text: text.slice(at, end), title }
  }
  for (const { kind, pattern } of PIECES) {
    pattern.lastIndex = at
    if (pattern.test(text)) return plain(kind, text, at, pattern.lastIndex)
  }
  HAN.lastIndex = at
  const width = text.codePointAt(at) !== undefined && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return plain(HAN.test(text) ? 'han' : 'gap', text, at, at + width)
}

const plain = (kind: Plain, text: string, start: number, end: number): JapaneseToken => ({
  kind,
  start,
  end,
  text: text.slice(start, end),
})
