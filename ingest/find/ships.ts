/** Names of ships, which are those of people, states and cities: `USS John Finn`, `HMAS Perth`. */
import { SHIP_PREFIXES } from '../data/names.ts'
import type { Word } from '../nlp/word.ts'

type Said = Pick<Word, 'text' | 'key' | 'gap' | 'capital'>

/** What may as well be the initials of somebody: `RV Orlo`, `PNS Orlo`. */
const INITIALS = /^(?:\p{Lu}{2}|PNS)$/u
const SHIP =
  /^(?:(?:war|flag)?ships?|vessels?|frigates?|destroyers?|corvettes?|submarines?|carriers?|cutters?|tankers?|freighters?|ferr(?:y|ies)|boats?|yachts?|navy|naval|navies|crews?|cargo|sailed|docked|anchored|moored|aboard|aground|hijacked|seized|sank|sunk|port)$/u

/** Does the prefix of a ship stand at a word? What may be initials is one where the sentence speaks of ships. */
export function isShipPrefix(words: readonly Said[], at: number): boolean {
  const text = words[at]?.text ?? ''
  return SHIP_PREFIXES.has(text) && (!INITIALS.test(text) || words.some(({ key }) => SHIP.test(key)))
}

/** Does a ship's name go on at a word, its first or second one? */
export function isInShipsName(words: readonly Said[], at: number): boolean {
  const [second, first] = [words[at - 2], words[at - 1]]
  if (words[at]?.gap !== ' ' || first?.capital !== true) return false
  return (
    isShipPrefix(words, at - 1) || (second !== undefined && first.gap === ' ' && isShipPrefix(words, at - 2))
  )
}
