/** Sets of the words that make and end a body's name, and what a token may be by them. */
import { DAY_WORDS, HEADS, OPENER_WORDS, TITLE_WORDS } from '../data/heads.ts'
import type { Head } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Token } from './phrases.ts'

const HEAD_OF = new Map<string, Head>(
  HEADS.flatMap((head) => head.words.split(' ').map((word) => [word, head] as const)),
)
const TITLES = new Set<string>(TITLE_WORDS)
const OPENERS = new Set<string>(OPENER_WORDS)
const DAYS = new Set<string>(DAY_WORDS)
/** Begin names of organs, though they are verbs or adverbs too. */
const OF_STATE = /^(?:state|national|central|supreme|federal|royal|general)$/u
const NOT_NAMES = ['Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'Adverb', 'Verb']

/** The row of a word that makes a body (`council`), undefined for any other. */
export const headOf = (token: Token | undefined): Head | undefined =>
  token === undefined ? undefined : HEAD_OF.get(token.key)

/** A word of what ministries and committees are in charge of. */
export const isCharge = (token: Token | undefined): boolean =>
  token !== undefined && PORTFOLIO_WORDS.has(token.key)

/** A title or rank: no part of a body's name. */
export const isTitle = (token: Pick<Token, 'key'>): boolean => TITLES.has(token.key)

/** A month or a day of the week; a month may have its day at it, `Sep.8`. */
export const isDay = (token: Token): boolean => DAYS.has(token.key.replace(/[\d.]+$/u, ''))

/** Are the words of a name this close? Spaces, a dash, a slash, the apostrophe of `Lawyers' Union`; no comma. */
export const isTight = (gap: string): boolean => /^(?:['’]?[ \u00a0\n]|[-‐-―/]|)$/u.test(gap)

/** A word that no name begins with: in small letters, or with a capital only as a sentence's first. */
export const isOpener = (token: Token): boolean =>
  !token.capital ||
  OPENERS.has(token.key) ||
  isDay(token) ||
  (!token.tags.has('ProperNoun') &&
    headOf(token) === undefined &&
    !OF_STATE.test(token.key) &&
    NOT_NAMES.some((tag) => token.tags.has(tag)))
