/** Firms and associations told by the title of their officer: `Galvo chief executive`, `CEO of Terma Steel Velda Sorn`. */
import { CALLINGS } from '../data/address.ts'
import { keysOf } from '../nlp/keys.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { BodyName } from './bodyNames.ts'
import { headOf, isOpener, isTitle } from './bodyWords.ts'
import { countryAt } from './countries.ts'
import { knownBodyAt } from './knownBodies.ts'
import { opensName } from './namedBodies.ts'
import type { Token } from './phrases.ts'

const body = (from: number, to: number): BodyName => ({ from, to, official: false, rule: 'body.employer' })

/** Who has a firm: `Orlo Steel chief executive`, `Lind's CEO`. */
const EMPLOYED =
  /^(?:ceo|cfo|coo|chief executive(?: officer)?|chief (?:operating|financial) officer|(?:managing|executive|general) director|director[- ]general|chairman|chairwoman|co[- ]?founder|founder|editor-in-chief)$/u

/** Whoever is made something stands right behind. */
const MAKES = /^(?:elected|re-elected|elects|appointed|appoints|named|names|nominated|chose|chooses|picked)$/u

/** `Galvo chief executive`: an unknown name before the title of a firm's officer. */
export function beforeOfficer(tokens: readonly Token[], at: number): BodyName[] {
  const title = tokens[at]
  if (title === undefined || title.gap !== ' ' || (title.capital && title.text !== 'CEO')) return []
  if (tokens[at - 1]?.capital !== true) return []
  const keys = [0, 1, 2].map((offset) => tokens[at + offset]?.key ?? '')
  const length = [1, 2, 3].find((words) => EMPLOYED.test(keys.slice(0, words).join(' ')))
  if (length === undefined) return []
  let from = at
  while (
    from > 0 &&
    at - from < 3 &&
    isOfName(tokens, from - 1) &&
    !PORTFOLIO_WORDS.has(tokens[from - 1]?.key ?? '') &&
    (from === at || tokens[from]?.gap === ' ')
  )
    from -= 1
  // "President and Group CEO": the kind of body alone is no name
  if (from === at || (at - from === 1 && headOf(tokens[from]) !== undefined)) return []
  // "elected lawyer Velda Sorn chairman", "appointed Velda Sorn director general of the Fishing Board"
  const before = tokens[from - 1]?.key ?? ''
  const isMade =
    MAKES.test(before) && tokens[at + length]?.key === 'of' && tokens[at + length + 2]?.key !== 'board'
  if (CALLINGS.has(before) || (isMade && !/^(?:was|were|been|being)$/u.test(tokens[from - 2]?.key ?? '')))
    return []
  return [body(from, at)]
}

/** `executive director of Blue Shore`, `CEO of Terma Steel Velda Sorn`: an unknown name behind the title of a firm's officer. */
export function ofOfficer(tokens: readonly Token[], at: number): BodyName[] {
  if (tokens[at]?.key !== 'of' || tokens[at + 1]?.capital !== true || tokens[at + 1]?.gap !== ' ') return []
  const keys = [1, 2, 3].map((length) => keysOf(tokens, at - length, at))
  const isPlain = keys.includes('the director') && isOfName(tokens, at + 2)
  if (!isPlain && !keys.some((key) => EMPLOYED.test(key))) return []
  if (knownBodyAt(tokens, at + 1) !== undefined) return []
  let end = at + 1
  while (end < at + 7 && isOfName(tokens, end) && (end === at + 1 || /^[ -]$/u.test(tokens[end]?.gap ?? '')))
    end++
  const to = employerEnd(tokens, at + 1, end)
  const words = tokens.slice(at + 1, to)
  if (words.length === 0 || words.every((token) => PORTFOLIO_WORDS.has(token.key))) return []
  // "the director of Terma Trade, Orlo", but "the director of Trade Policy"
  if (isPlain && (words.length < 2 || PORTFOLIO_WORDS.has(words[0]?.key ?? ''))) return []
  const isOther = headOf(tokens[to - 1]) !== undefined || REGION.test(tokens[to - 1]?.key ?? '')
  return isOther ? [] : [body(at + 1, to)]
}

const REGION = /^(?:region|province|oblast|district|republic|city|state|county)$/u

/** `Terma Steel | Velda Sorn`: a given name begins the officer's; with no comma behind, the last two words are it. */
function employerEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let to = from + 1; to < end; to++) if (opensName(tokens, to)) return to
  if (end - from < 3 || /^[,.)]/u.test(tokens[end]?.gap ?? '.')) return end
  let to = end - 1
  for (let names = 1; names < 2 && to > from; to--) if (tokens[to]?.gap === ' ') names++
  while (to > from && tokens[to]?.gap === '-') to--
  return to
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.capital === true &&
    !isTitle(token) &&
    !isOpener(token) &&
    countryAt(tokens, at) === undefined &&
    (!token.possessive || tokens[at + 1]?.capital !== true)
  )
}
