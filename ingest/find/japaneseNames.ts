/**
 * Finds what may be names of people in a Japanese headline: runs of katakana and, beside a title, Chinese characters.
 * Whose names they are, and whether they are names at all, is told by the people of the item (`resolve/japanese.ts`).
 */
import { JAPANESE_BODY_LETTERS, JAPANESE_NOT_PERSONS } from '../data/japaneseTitles.ts'
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
        ...(state === undefined ? {} : { state }),
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

/** Up to five characters that can be a name; the title behind is looked for by the caller. */
function hanName(tokens: readonly JapaneseToken[], at: number): Run | undefined {
  const token = tokens[at]
  if (token?.kind !== 'han' || token.text.length > 5 || JAPANESE_BODY_LETTERS.test(token.text))
    return undefined
  return { script: 'han', parts: [token], to: at + 1 }
}

/** `・ウクライナ外相`, `UAE国務大臣`, `駐露アゼルバイジャン大使`, `ICRC会長`, `国防次官兼参謀総長`. */
function readTail(tokens: readonly JapaneseToken[], from: number): Tail {
  const tail: Tail = { titles: [], titled: false, to: from }
  let state: string | undefined
  let post: string | undefined
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token === undefined || token.kind === 'gap' || token.kind === 'kana') break
    if (token.kind === 'state') {
      if (before?.kind === 'han' && before.text.endsWith(ACCREDITED)) post = token.code
      else state = token.code
    } else if (token.kind === 'title') {
      tail.titled = true
      tail.to = at + 1
      const held = toHeld(token, state, post)
      if (held !== undefined) tail.titles.push(held)
      if (state !== undefined) tail.state = state
    } else if (tail.titled && !(token.kind === 'han' && token.text.startsWith(JOINS_TITLES))) break
  }
  return tail
}

/** What stands before a name: `ウクライナの`, `トルコ陸軍司令官の`, `米国務長官`. Titles behind another name are that one's. */
function readLead(tokens: readonly JapaneseToken[], at: number): Pick<Tail, 'titles' | 'state'> {
  const titles: HeldTitle[] = []
  const gap = tokens[at - 1]
  const linked = gap?.kind === 'gap' && BELONGING.test(gap.text)
  let from = linked ? at - 2 : at - 1
  let state: string | undefined
  const nearest = tokens[from]
  if (nearest?.kind === 'dot') return { titles }
  if (nearest?.kind === 'state' && linked) return { titles, state: nearest.code }
  const found: JapaneseToken[] = []
  for (let token = tokens[from]; token !== undefined; token = tokens[--from]) {
    if (token.kind === 'gap') break
    if (token.kind === 'kana' && found.length > 0) return { titles: [] }
    if (found.length === 0 && token.kind !== 'title') break
    if (token.kind === 'title') found.push(token)
    if (token.kind === 'state') {
      const accredited = tokens[from - 1]
      if (!(accredited?.kind === 'han' && accredited.text.endsWith(ACCREDITED))) state ??= token.code
    }
  }
  for (const token of found) {
    const held = toHeld(token, state, undefined)
    if (held !== undefined) titles.push(held)
  }
  return { titles, ...(state === undefined ? {} : { state }) }
}

function toHeld(
  token: JapaneseToken,
  state: string | undefined,
  post: string | undefined,
): HeldTitle | undefined {
  if (token.kind !== 'title' || token.title.english.length === 0) return undefined
  const { english, status } = token.title
  const to = post === undefined ? undefined : nameOf(post)
  return {
    start: token.start,
    end: token.end,
    // the post goes into the title, as in English: Ambassador to Peru
    english: to === undefined ? english : english.map((title) => `${title} to ${to}`),
    ...(status === undefined ? {} : { status }),
    ...(state === undefined ? {} : { state }),
  }
}
