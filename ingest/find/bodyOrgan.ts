/** Whether a body is an organ of a state, by the words of its name. */
import { BANK_OF_STATE, FREE_AGENCIES } from '../data/heads.ts'
import { wordSet } from '../data/lists.ts'
import type { Front } from './bodyFront.ts'
import { tailAt } from './bodyTail.ts'
import { knownBodyAt } from './knownBodies.ts'
import type { Token } from './phrases.ts'

const BANKS_OF_STATE = new Set<string>(BANK_OF_STATE)
const FREE = new Set<string>(FREE_AGENCIES)
const REBEL = /^(?:liberation|resistance|insurgent|rebel)$/
/** Committees of citizens. */
const FREE_COMMITTEES = /^(?:helsinki|olympic|paralympic|refugee|business) (?:committee|council)$/u

/** The two words in front of `end`. */
export const pairAt = (tokens: readonly Token[], end: number): string =>
  `${tokens[end - 2]?.key ?? ''} ${tokens[end - 1]?.key ?? ''}`

/** `Central Bank`, `Bank of Peru`: an organ of a state, unlike other banks. */
function isCentralBank(tokens: readonly Token[], { end, word }: Front): boolean {
  if (word !== 'bank') return false
  const before = tokens[end - 2]?.key.replace(/['’]/gu, '') ?? ''
  return BANKS_OF_STATE.has(before) || tailAt(tokens, end, word)?.of !== undefined
}

/** What states have organizations for, beside those of their citizens. */
const STATE_CHARGES = wordSet(
  'energy planning budget ports aviation space customs prisons standards statistics heritage',
)

/** Is it an organ of a state? News agencies are none, and an army that liberates is of a movement. */
export function isOrgan(tokens: readonly Token[], from: number, front: Front): boolean {
  if (isCentralBank(tokens, front)) return true
  if (/^organi[sz]ation$/u.test(front.word)) {
    const within = tokens.slice(from, front.end)
    // "the Atomic Energy Organization of Norway"
    const isStates = front.of !== undefined || tailAt(tokens, front.end, front.word)?.of !== undefined
    return within.some(({ key }) => key === 'intelligence' || (isStates && STATE_CHARGES.has(key)))
  }
  // "National Defense University"
  if (
    /^(?:university|academy|college|institute)$/u.test(front.word) &&
    knownBodyAt(tokens, from) === undefined
  )
    return tokens.slice(from, front.end).some(({ key }) => /^(?:defen[cs]e|military|police)$/u.test(key))
  if (front.word === 'agency' && FREE.has(tokens[front.end - 2]?.key ?? '')) return false
  if (FREE_COMMITTEES.test(pairAt(tokens, front.end))) return false
  // "Chamber of Commerce"
  if (front.word === 'chamber' && /^(?:commerce|trade|industry)$/u.test(tokens[front.end + 1]?.key ?? ''))
    return false
  // "the Norway-Greece Economic Committee": firms of two states meet in it
  if (front.states === 2 && pairAt(tokens, front.end) === 'economic committee') return false
  // "the Congress of Norwegian Trade Unions"
  if (front.word === 'congress' && tokens[front.end]?.key === 'of' && isOfUnions(tokens, front.end))
    return false
  return front.head.official === true && !tokens.slice(from, front.end).some(({ key }) => REBEL.test(key))
}

const isOfUnions = (tokens: readonly Token[], of: number): boolean =>
  tokens.slice(of + 1, of + 5).some(({ key }) => /^(?:unions?|workers|writers|journalists|women)$/u.test(key))
