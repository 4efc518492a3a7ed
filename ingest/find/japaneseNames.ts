/**
 * Finds what may be names of people in a Japanese headline: runs of katakana and, beside a title, Chinese characters.
 * Whose names they are, and whether they are names at all, is told by the people of the item (`resolve/japanese.ts`).
 */
import { FAMILY_NAME_READINGS } from '../data/japaneseNames.ts'
import { JAPANESE_BODY_LETTERS, JAPANESE_NOT_PERSONS, JAPANESE_STATUS } from '../data/japaneseTitles.ts'
import { JAPANESE_LETTERS } from '../data/states.ts'
import type { Span } from '../types.ts'
import { nameOf } from './countries.ts'
import { foldHeadline, toJapaneseTokens, type JapaneseToken } from './japaneseTokens.ts'

/** A title beside a name. */
export interface HeldTitle extends Span {
  /** English titles, the usual one first; never empty. */
  english: readonly string[]
  status?: 'former' | 'candidate' | 'coming'
  /** The state named with it; undefined where none is. */
  state?: string
}

export interface JapaneseName {
  script: 'kana' | 'han'
  /** The words of the name in order, with their place in the item's text. */
  parts: (Span & { text: string })[]
  /** Beside a title or a form of address; a bare run may be any foreign word. */
  titled: boolean
  titles: HeldTitle[]
  /** The state said beside the name, with or without a title. */
  state?: string
}

/** Between a title or state and the name it belongs to: `ウクライナの`, `外相である`. */
const BELONGING = /^(?:の|である|で、)$/u
const NOT_PERSON = new RegExp(`^(?:${JAPANESE_NOT_PERSONS.join('|')})`, 'u')
const JOINS_TITLES = '兼'
const ACCREDITED = '駐'
/** `駐露ペルー大使`: the abbreviation of a state right before another state. */
const POST = /駐(.)$/u

/** What stands behind a name up to the end of its noun phrase. */
interface Tail {
  titles: HeldTitle[]
  titled: boolean
  state?: string
  /** Where the titles end. */
  to: number
}

/** Names in reading order. `start` is where the headline begins in the item's text. */
export function findJapaneseNames(headline: string, start: number): JapaneseName[] {
  const { text, offsets } = foldHeadline(headline)
  const tokens = toJapaneseTokens(text)
  const place = (span: Span): Span => ({
    start: start + (offsets[span.start] ?? headline.length),
    end: start + (offsets[span.end] ?? headline.length),
  })
  const names: JapaneseName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const run = kanaRun(tokens, at) ?? hanName(tokens, at)
    if (run === undefined) continue
    const tail = readTail(tokens, run.to)
    const after = tokens[tail.to]
    const behind = after === undefined ? '' : text.slice(after.start)
    if (!NOT_PERSON.test(behind) && (run.script === 'kana' || tail.titled)) {
      const before = readLead(tokens, at)
      const state = tail.state ?? before.state
      names.push({
        script: run.script,
        parts: run.parts.map((part) => ({ text: part.text, ...place(part) })),
        titled: tail.titled || before.titles.length > 0,
        titles: [...tail.titles, ...before.titles].map((title) => ({ ...title, ...place(title) })),
        state,
      })
    }
    at = run.to - 1
  }
  return names
}

interface Run {
  script: 'kana' | 'han'
  parts: JapaneseToken[]
  to: number
}

function kanaRun(tokens: readonly JapaneseToken[], at: number): Run | undefined {
  const parts: JapaneseToken[] = []
  let to = at
  for (let next = at; tokens[next]?.kind === 'kana'; next += 2) {
    parts.push(tokens[next] as JapaneseToken)
    to = next + 1
    if (tokens[to]?.kind !== 'dot') break
  }
  return parts.length === 0 ? undefined : { script: 'kana', parts, to }
}

/** The family name in Chinese characters that a text begins with, the longest known; undefined where none is. */
export const familyNameOf = (text: string): string | undefined =>
  [3, 2, 1].map((length) => text.slice(0, length)).find((name) => FAMILY_NAME_READINGS[name] !== undefined)

/** Up to five characters that can be a name; the title behind is looked for by the caller. */
function hanName(tokens: readonly JapaneseToken[], at: number): Run | undefined {
  const token = tokens[at]
  if (token?.kind !== 'han' || token.text.length > 5) return undefined
  // 前田 is a family name although 前 alone is `former`
  const family = familyNameOf(token.text) ?? ''
  if (family.length < 2 && JAPANESE_BODY_LETTERS.test(token.text)) return undefined
  // 浜中駐パキスタン大使: where somebody is accredited is no part of the name
  const [text = token.text] = token.text.split(ACCREDITED)
  if (text === '') return undefined
  return { script: 'han', parts: [{ ...token, text, end: token.start + text.length }], to: at + 1 }
}

/** `・ウクライナ外相`, `UAE国務大臣`, `駐露アゼルバイジャン大使`, `ICRC会長`, `前ペルー首相`, `国防次官兼参謀総長`. */
function readTail(tokens: readonly JapaneseToken[], from: number): Tail {
  const tail: Tail = { titles: [], titled: false, to: from }
  const said: Said = {}
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'gap' || token.kind === 'kana') break
    if (token.kind === 'state') {
      if (tokens[at - 1]?.text.endsWith(ACCREDITED) === true) said.post = token.code
      else said.state = token.code
    } else if (token.kind === 'title') {
      tail.titled = true
      tail.to = at + 1
      const held = toHeld(token, said)
      if (held !== undefined) tail.titles.push(held)
      if (said.state !== undefined) tail.state = said.state
      delete said.status
    } else if (token.kind === 'han') {
      if (tail.titled && !token.text.startsWith(JOINS_TITLES)) break
      said.status = JAPANESE_STATUS[token.text]
      const [, letter = ''] = POST.exec(token.text) ?? []
      if (JAPANESE_LETTERS[letter] !== undefined) said.post = JAPANESE_LETTERS[letter]
    } else if (tail.titled) break
  }
  return tail
}

/** What stands before a name: `ウクライナの`, `米`, `トルコ陸軍司令官の`, `米国務長官`. Titles behind another name are that one's. */
function readLead(tokens: readonly JapaneseToken[], at: number): Pick<Tail, 'titles' | 'state'> {
  const gap = tokens[at - 1]
  const linked = gap?.kind === 'gap' && BELONGING.test(gap.text)
  const to = linked ? at - 1 : at
  const nearest = tokens[to - 1]
  if (linked && nearest?.kind === 'state') return { titles: [], state: nearest.code }
  const letter = nearest?.kind === 'han' ? JAPANESE_LETTERS[nearest.text] : undefined
  if (letter !== undefined) return { titles: [], state: letter }
  if (nearest?.kind !== 'title') return { titles: [] }
  let from = to
  while (from > 0 && tokens[from - 1]?.kind !== 'gap') from--
  if (tokens.slice(from, to).some(({ kind }) => kind === 'kana')) return { titles: [] }
  return readTail(tokens.slice(0, to), from)
}

/** What was said on the way to a title. */
interface Said {
  /** The state whose office it is. */
  state?: string
  /** The state somebody is accredited to. */
  post?: string
  status?: (typeof JAPANESE_STATUS)[string] | undefined
}

function toHeld(token: JapaneseToken, { state, post, status: before }: Said): HeldTitle | undefined {
  if (token.kind !== 'title' || token.title.english.length === 0) return undefined
  const { english } = token.title
  const status = token.title.status ?? (before === 'former' || before === 'coming' ? before : undefined)
  const to = post === undefined ? undefined : nameOf(post)
  return {
    start: token.start,
    end: token.end,
    // the post goes into the title, as in English: Ambassador to Peru
    english: to === undefined ? english : english.map((title) => `${title} to ${to}`),
    status,
    state,
  }
}
