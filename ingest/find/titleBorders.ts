/** Where one title ends and another begins: what can only be a title's word, what opens a second office. */
import { LEGAL_FORMS } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { RANK_WORDS, SILENT_WORDS, STATUS_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import { describedBody } from './describedBody.ts'
import type { OfficeContext } from './spans.ts'
import { headAt } from './titleHeads.ts'

/** What may stand between two words of one title. */
export const TIGHT = /^[)）”"’]?\s*[-–‑]?\s*$/u

const ARTICLES = new Set(['the', 'its', 'his', 'her', 'their', 'a', 'an'])

/** Capitals that stand before a name or a firm, as in "HM King Orlo"; others are the letters of a body. */
const NO_TITLE = new Set<string>(['he', 'hh', 'hm', 'hrh', 'hrm', 'hsh', ...LEGAL_FORMS])

/** A word that can only rank or specify a title; in a name run `General` or `State` never stand before `Minister`. */
export const isTitleWord = (word: Word | undefined): boolean =>
  word?.possessive === false &&
  (RANK_WORDS.has(word.key) ||
    PORTFOLIO_WORDS.has(word.key) ||
    (/^\p{Lu}{2,}$/u.test(word.text) && !NO_TITLE.has(word.key)))

/** `and Head of ...`: what follows is a second office, not more of the first. */
export function opensOffice(context: OfficeContext, at: number): boolean {
  const { words, states, bodies } = context
  let position = skipArticles(words, at)
  for (let steps = 0; steps < 8; steps++) {
    const word = words[position]
    if (word === undefined || (steps > 0 && !TIGHT.test(word.gap))) return false
    if (headAt(words, position) !== undefined) return true
    const owner = [...states, ...bodies].find((one) => one.from === position)
    const silent = STATUS_WORDS[word.key] !== undefined || SILENT_WORDS.has(word.key)
    if (owner !== undefined) position = owner.to
    else if (isTitleWord(word) || silent) position++
    else return false
  }
  return false
}

/** `of | a monitoring group`: neither state nor body nor office. */
export function isVague(context: OfficeContext, at: number): boolean {
  const { words, states, bodies } = context
  if (!/^an?$/u.test(words[at]?.key ?? '')) return false
  const isNamed = [...states, ...bodies].some((one) => one.from === at + 1)
  return !isNamed && describedBody(context, at + 1) === undefined && headAt(words, at + 1) === undefined
}

export function skipArticles(words: readonly Word[], at: number): number {
  let position = at
  while (ARTICLES.has(words[position]?.key ?? '')) position++
  return position
}
