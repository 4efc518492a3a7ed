/** The years that a clause tells: another year than that of the item makes what it reports history. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { asidesOf } from './clauses.ts'
import { participleBefore } from './participle.ts'

/** The years that the clause of a match tells of what it reports. */
export function yearsAround(words: readonly Word[], match: WordSpan, { from, to }: WordSpan): string[] {
  const clause = words.slice(from, to)
  if (!clause.some(({ text }) => YEAR.test(text))) return []
  // a year in a clause of its own says nothing about what stands outside it
  const apart = asidesOf(words).filter((one) => match.from < one.from || match.from >= one.to)
  return (
    clause
      .filter((_, at) => !apart.some((one) => from + at >= one.from && from + at < one.to))
      // "closed since 2024": what has lasted until now; "the plan signed in 2019": of what is only spoken of
      .filter((word, at, all) => {
        if (!YEAR.test(word.text) || all[at - 1]?.key === 'since') return false
        const year = words.indexOf(word)
        return !isOfLaterClause(words, match.to, year) && participleBefore(words, year) === undefined
      })
      .map(({ text }) => text)
  )
}
const YEAR = /^(?:19|20)\d\d$/u

/** `presented proposals for a row that dates back to 2021`, `patrols suspended since the withdrawal in 2024`: a clause that opens behind the trigger has years of its own. */
const isOfLaterClause = (words: readonly Word[], from: number, year: number): boolean =>
  words.slice(from, Math.max(from, year)).some(({ key }) => OPENS_CLAUSE.has(key))
const OPENS_CLAUSE = wordSet('that which who whom whose where since')

/** `was recalled the same month`: of a month that was named before. */
export const isThatMonth = (words: readonly Word[]): boolean =>
  words.some(({ key }, at) => key === 'same' && /^(?:month|year)$/u.test(words[at + 1]?.key ?? ''))
