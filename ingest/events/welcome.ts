/** Who only says welcome or farewell: those who come to the airport have no meeting there. */
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/engine.ts'
import { keysOf } from '../nlp/keys.ts'
import { clauseEnd } from './clauses.ts'

const VERBS = /^(?:was|were|is|met|welcomed|greeted|received|seen)$/u

/** `at the Fjord International Airport`; not `at talks on an airport`. */
const AIRPORT = 'at (?:(?!(?:on|of|for|about|with|in|to) )\\S+ ){0,6}(?:airport|airfield)'
/** `on arrival`; whoever is received `upon his arrival in Athens` may be received anywhere in town. */
const ARRIVAL = '(?:up)?on (?:(?:his|her|their) )?arrival(?! (?:in|to|on) )'

const BESIDE = new RegExp(`\\b(?:${AIRPORT}|${ARRIVAL})\\b`, 'u')
/** Opens the sentence, or stands right before the clause: `landed at the airport, where he was met by`. */
const AHEAD = new RegExp(`^(?:${ARRIVAL}|(?:${ARRIVAL} )?${AIRPORT})\\b|\\b${AIRPORT} where\\b`, 'u')

/** `was met at the airport by`: the place is told with the verb itself; where somebody has landed before says nothing. */
export const isWelcome = (words: readonly Word[], { from, to }: WordSpan): boolean =>
  VERBS.test(words[from]?.key ?? '') &&
  (BESIDE.test(keysOf(words, from, clauseEnd(words, to))) || AHEAD.test(keysOf(words, 0, from)))
