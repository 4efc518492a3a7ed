/** Bodies that are described before they are named: `the ruling Green Party`. */
import { BODY_NOUNS, STATE_FIRMS } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { OfficeContext } from './spans.ts'

const KINDS = new Set<string>(BODY_NOUNS)

/** A common noun for a body: `party`, `company`. */
export const isBodyKind = (word: Word | undefined): boolean => word !== undefined && KINDS.has(word.key)

/** `the local branch of`: a part of the body that follows. */
const PARTS = /^(?:branch|arm|wing|unit|affiliate)$/u

/** `of | the ruling | Green Party`, `of | Norway's oil company | Terma`: the body that a description from `at` on leads up to. */
export function describedBody(
  { words, states, bodies, places }: OfficeContext,
  at: number,
): number | undefined {
  let position = at
  for (let steps = 0; steps < 6; steps++) {
    const word = words[position]
    if (word === undefined) return undefined
    const body = bodies.find((one) => one.from === position)
    // "of the outlet “Fjord TV”"
    if (steps > 0 && !(body === undefined ? WITHIN : OPENS).test(word.gap)) return undefined
    if (body !== undefined) return steps === 0 || body.official ? undefined : position
    const state = states.find((one) => one.from === position)
    const part = PARTS.test(word.key) && words[position + 1]?.key === 'of'
    // "of the Varda-based"
    const seat = places.find((one) => one.from === position && words[one.to]?.key === 'based')
    if (state !== undefined) position = state.to
    else if (seat !== undefined) position = seat.to + 1
    else if (STATE_FIRMS.test(keysOf(words, position, position + 2))) position += 2
    else if (part) position += words[position + 2]?.key === 'the' ? 3 : 2
    else if (((!word.capital || word.text === 'NGO') && isDescriptive(word)) || PLATFORM.test(word.text))
      position++
    else return undefined
  }
  return undefined
}

/** `short-term` is two words. */
const WITHIN = /^\s*-?$/u

const OPENS = /^\s*[“"«]?$/u

/** Where an outlet is read or seen. */
const PLATFORM = /^(?:You[Tt]ube|Telegram|Internet|TV)$/u

const isDescriptive = (word: Word): boolean =>
  KINDS.has(word.key) ||
  PORTFOLIO_WORDS.has(word.key) ||
  (!HEADLESS.has(word.key) &&
    ['Adjective', 'Gerund', 'PastTense', 'Participle', 'Noun'].some((tag) => word.tags.has(tag)))

/** Words that begin another part of the sentence. */
const HEADLESS = new Set(['and', 'or', 'of', 'with', 'met', 'said'])
