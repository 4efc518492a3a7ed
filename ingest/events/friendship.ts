/** Friendship groups of parliaments: they are named after two states, and their members are the first one's. */
import { countryOf } from '../find/countries.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'

/** `Norway–Greece Parliamentary Friendship Group`: the state that is named first has set it up, and its members are that state's. */
export function ownerOfGroup(side: string | null): string | undefined {
  if (side === null || !/\bfriendship (?:group|league|caucus)\b/iu.test(side)) return undefined
  const [first, second] = side.split(/[-–—]/u)
  return first === undefined || second === undefined ? undefined : countryOf(first.trim())
}

/** The second of two states that a hyphen joins before the words for a friendship group and who leads it. */
export const isSecondOfGroup = (words: readonly Word[], { from, to }: WordSpan): boolean =>
  /^\s*[-–]\s*$/u.test(words[from]?.gap ?? '') &&
  /^(?:[a-z]+ )?(?:friendship|working) (?:group|league|caucus) (?:of the \S+ )?(?:led|headed|chaired) by\b/u.test(
    keysOf(words, to, to + 8),
  )
