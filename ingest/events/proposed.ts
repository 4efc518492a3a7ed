/** Contacts that somebody only proposes. */
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'

const PROPOSES = wordSet('proposed proposes proposing suggested suggests suggesting offered offers offering')

/** `proposed direct talks with B`, `offered B a meeting`: nothing but whom and what kind stands between the verb and the noun. */
export function isProposed(words: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_OFFER); at--) {
    const word = words[at]
    if (word === undefined || /[,;:]/u.test(words[at + 1]?.gap ?? '')) return false
    if (PROPOSES.has(word.key)) return word.tags.has('Verb')
    if (word.tags.has('Preposition') || (word.tags.has('PastTense') && !word.capital)) return false
  }
  return false
}
/** How many words may stand there: `to hold a new round of`. */
const LONGEST_OFFER = 6
