/** What the verb behind a noun says of it: `The summit of A and B will be held in May`. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'

/** So far behind a noun its verb is looked for. */
const REACH = 24

/** What is, and is one of these, has not been: `is scheduled for May`, `is to take place`. */
const AHEAD = wordSet('to due expected scheduled planned slated anticipated foreseen likely')

/** Between the verb and what it says. */
const BETWEEN = wordSet('also now currently still tentatively provisionally being set')

/**
 * Is the noun of a trigger the subject of a verb that tells what is yet to come? Nothing but what belongs to the noun stands between:
 * another verb ends the search, and a comma unless names stand around it. `After the meeting A will travel` says nothing of the meeting.
 */
export function isSubjectToCome(words: readonly Word[], { from, to }: WordSpan): boolean {
  if (words[from]?.tags.has('Verb') === true || isGoverned(words, from)) return false
  for (let at = from + 1; at < Math.min(words.length, to + REACH); at++) {
    const word = words[at]
    if (word === undefined || /[;:"“”]/u.test(word.gap)) return false
    if (word.gap.includes(',') && !isInList(words, at)) return false
    if (word.key === 'will' || word.key === 'shall') return true
    if (!word.tags.has('Verb') || word.capital) continue
    if (word.key !== 'is' && word.key !== 'are') return false
    while (BETWEEN.has(words[at + 1]?.key ?? '')) at++
    return AHEAD.has(words[at + 1]?.key ?? '')
  }
  return false
}

/** `of A, B and C`, `of the President, N, to Greece`. */
const isInList = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true ||
  (words[at - 1]?.capital === true &&
    (words[at]?.key === 'and' || words[at]?.tags.has('Preposition') === true))

/** `the next round of talks` is as much as the talks. */
const PARTS = wordSet('round session series stage phase edition')

/** Does a preposition stand before the noun and what qualifies it? */
function isGoverned(words: readonly Word[], noun: number): boolean {
  let at = noun - 1
  while (at >= 0 && words[at + 1]?.gap === ' ' && (!isLink(words[at]) || PARTS.has(words[at - 1]?.key ?? '')))
    at--
  // "said that an exercise will begin": a clause opens with its subject, which nothing governs
  return at >= 0 && words[at + 1]?.gap === ' ' && words[at]?.key !== 'that'
}

const isLink = (word: Word | undefined): boolean =>
  word?.key === 'that' || word?.tags.has('Preposition') === true || word?.tags.has('Verb') === true
