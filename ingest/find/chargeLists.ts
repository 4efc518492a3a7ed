/** What somebody is in charge of, told as a list: `Minister of Industry, Mine and Trade`. */
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Word } from '../nlp/word.ts'
import { isCharge } from './nounEnd.ts'

/** `Minister of Industry, Mine and Trade`: a comma within the portfolio is followed by portfolios and an `and`. */
export function isPortfolioList(words: readonly Word[], at: number): boolean {
  const upcoming = words.slice(at, at + 8)
  const end = upcoming.findIndex((word) => word.key === 'and')
  const charges = upcoming.slice(0, end)
  // "minister of mines, petrol, and energy": in small letters only what the table has
  const isListed = (word: Word): boolean => (word.capital ? isCharge(word) : PORTFOLIO_WORDS.has(word.key))
  return end > 0 && charges.every((word) => isListed(word) && word.capital === charges[0]?.capital)
}

/** `Education, Culture, | and Sports`: a comma before the last of a list. */
export function isLastCharge(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return words[at]?.key === 'and' && next !== undefined && isCharge(next)
}

/** Behind the `and` of a complement: `for Europe and | the Middle East`. */
export function afterAnd(words: readonly Word[], at: number, scope: string): number {
  if (words[at]?.key !== 'and') return at
  const region = words[at + 2]
  const goesOn =
    scope === 'for' && words[at + 1]?.key === 'the' && region?.capital === true && isCharge(region)
  return goesOn ? at + 2 : at + 1
}
