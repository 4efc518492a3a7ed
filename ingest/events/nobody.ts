/** What is told of nobody has not happened. */
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
