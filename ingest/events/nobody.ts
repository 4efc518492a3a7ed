/** What is told of nobody has not happened. */
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'

/** `No one was hurt or detained`, `none of them had been arrested`: nothing but verbs stands between the verb and its subject. */
export function isNobodys(words: readonly Word[], at: number): boolean {
  if (words[at]?.tags.has('Verb') !== true) return false
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_VERB); index--) {
    const word = words[index]
    if (word === undefined || /[,;:]/u.test(words[index + 1]?.gap ?? '')) return false
    if (word.key === 'nobody' || word.key === 'none') return true
    if (word.key === 'no') return words[index + 1]?.key === 'one'
    if (word.tags.has('Noun') && !word.tags.has('Pronoun')) return false
  }
  return false
}

/** How many words a verb with its helpers and those it is joined to has. */
const LONGEST_VERB = 8

/** `no visit to Rome was planned`, `held no talks with B`: `no` stands with the noun, whose qualities alone come between. */
export function isNone(words: readonly Word[], { from, to }: WordSpan): boolean {
  const isNo = (word: Word | undefined, at: number): boolean =>
    word?.key === 'no' && !/^(?:fewer|less|more|longer|later|doubt|time)$/u.test(words[at + 1]?.key ?? '')
  if (words.slice(from, to).some((word, index) => isNo(word, from + index))) return true
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_QUALITY); at--) {
    const word = words[at]
    if (word === undefined || words[at + 1]?.gap !== ' ') return false
    if (isNo(word, at)) return true
    if (word.capital || word.tags.has('Verb') || word.tags.has('Preposition')) return false
  }
  return false
}

/** How many words may tell what kind of a meeting there was not. */
const LONGEST_QUALITY = 4
