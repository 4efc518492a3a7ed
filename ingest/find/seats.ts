/** Seats of government: is it the government that is spoken of, or the city? One row per way of speaking. */
import { wordSet } from '../data/lists.ts'
import {
  ADDRESSING_VERBS,
  GOVERNMENT_NOUNS,
  GOVERNMENT_SUFFIXES,
  GOVERNMENT_VERBS,
  RELATION_NOUNS,
  TOWARDS_NOUNS,
  TRAVEL_NOUNS,
} from '../data/seats.ts'
import type { Token } from './phrases.ts'

/** A seat [from, to) in its sentence, within the list [first, last) of states and seats that it is joined to (`Baku and Tehran`). */
export interface SeatContext {
  tokens: readonly Token[]
  from: number
  to: number
  first: number
  last: number
}

export interface SeatRule {
  id: string
  reason: string
  /** A sentence in which every seat stands for its government, and one in which none does. */
  is: string
  not: string
  holds: (context: SeatContext) => boolean
}

/** All forms of regular verbs; irregular ones stand in the table. */
const verbForms = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(
    verbs.flatMap((verb) => {
      const stem = verb.replace(/e$/, '')
      const soft = verb.replace(/y$/, 'i')
      return [
        verb,
        `${verb}s`,
        `${verb}es`,
        `${soft}es`,
        `${soft}ed`,
        `${stem}ed`,
        `${stem}ing`,
        `${verb}${verb.at(-1) ?? ''}ed`,
        `${verb}${verb.at(-1) ?? ''}ing`,
      ]
    }),
  )
const withPlurals = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(nouns.flatMap((noun) => [noun, `${noun}s`]))

const ACTS = verbForms(GOVERNMENT_VERBS)
const ADDRESSES = verbForms(ADDRESSING_VERBS)
const HAS = withPlurals(GOVERNMENT_NOUNS)
const RELATIONS = withPlurals(RELATION_NOUNS)
const TOWARDS = withPlurals(TOWARDS_NOUNS)
const TRAVEL = withPlurals(TRAVEL_NOUNS)
const SUFFIXES = new Set<string>(GOVERNMENT_SUFFIXES)
const AUXILIARIES = wordSet(
  'co has have had will would may might must should could can is are was were be been being not to also again still now already never yet both jointly',
)
const PREPOSITIONS = wordSet(
  'in at near outside around from to into via through across over of within inside towards toward on for with against by between about beyond leaving reaching',
)

const keyAt = (tokens: readonly Token[], index: number): string => tokens[index]?.key ?? ''

/** The key of the next content word from an index, after auxiliaries and adverbs. */
function verbFrom(tokens: readonly Token[], from: number): string {
  for (let index = from; index < from + 5; index += 1) {
    const token = tokens[index]
    if (token === undefined || /[,;:.]/.test(token.gap) || (index === from && /[-‐]$/.test(token.gap)))
      return ''
    if (AUXILIARIES.has(token.key) || token.tags.has('Adverb')) continue
    return token.key
  }
  return ''
}

/** `Riga to close the border`: what a headline announces, unless it is only to take place there. */
const isHeadlineFuture = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === 'to' &&
  tokens[at + 1]?.tags.has('Infinitive') === true &&
  keyAt(tokens, at + 1) !== 'host'

const isNear = (
  tokens: readonly Token[],
  from: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean => {
  for (let index = from; index < from + reach; index += 1) {
    const token = tokens[index]
    if (token === undefined || (index > from && /[,;:.]/.test(token.gap))) return false
    if (words.has(token.key)) return true
  }
  return false
}

const isNearBefore = (
  tokens: readonly Token[],
  to: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean => {
  for (let index = to - 1; index >= Math.max(0, to - reach); index -= 1) {
    if (words.has(keyAt(tokens, index))) return true
    if (/[,;:.]/.test(tokens[index]?.gap ?? '')) return false
  }
  return false
}

export const SEAT_RULES: readonly SeatRule[] = [
  {
    id: 'acts',
    reason: 'a seat that says, decides or plans is a government',
    is: 'Vienna has strongly rejected the proposal.',
    not: 'Vienna was covered in snow.',
    holds: ({ tokens, first, last }) =>
      !PREPOSITIONS.has(keyAt(tokens, first - 1)) &&
      (first === 0 || tokens[first - 1]?.capital !== true || /[,;:.]/.test(tokens[first]?.gap ?? '')) &&
      tokens[last - 1]?.possessive !== true &&
      (ACTS.has(verbFrom(tokens, last)) || (first === 0 && isHeadlineFuture(tokens, last))),
  },
  {
    id: 'has',
    reason: 'positions, reactions and plans are had by governments',
    is: "Oslo's first reaction was cautious.",
    not: "Oslo's streets were empty.",
    holds: ({ tokens, from, to }) =>
      tokens[to - 1]?.possessive === true &&
      !['in', 'at', 'near'].includes(keyAt(tokens, from - 1)) &&
      isNear(tokens, to, HAS, 3),
  },
  {
    id: 'between',
    reason: 'what is between two seats, unless it is a way, is between governments',
    is: 'Dialogue between Athens and Ankara goes on.',
    not: 'Flights between Athens and Ankara go on.',
    holds: ({ tokens, first, last, from, to }) =>
      keyAt(tokens, first - 1) === 'between' &&
      (last > to || first < from) &&
      !isNearBefore(tokens, first - 1, TRAVEL, 4),
  },
  {
    id: 'pair',
    reason: 'a pair of seats before a word of relations',
    is: 'Paris-Berlin ties have cooled.',
    not: 'The Paris-Berlin train was late.',
    holds: ({ tokens, first, last, from, to }) =>
      (last > to || first < from) && isNear(tokens, last, RELATIONS, 3),
  },
  {
    id: 'relations',
    reason: 'relations, war and trade with a seat are with its government',
    is: 'Talks with Beijing have stalled.',
    not: 'The road to Beijing is long.',
    holds: ({ tokens, first }) =>
      (keyAt(tokens, first - 1) === 'with' && isNearBefore(tokens, first - 1, RELATIONS, 4)) ||
      ['against', 'by'].includes(keyAt(tokens, first - 1)),
  },
  {
    id: 'towards',
    reason: 'support, pressure and messages go to governments and come from them',
    is: 'They increased pressure on Caracas.',
    not: 'They took the train to Caracas.',
    holds: ({ tokens, first }) =>
      ['for', 'on', 'to', 'from', 'with', 'towards', 'toward', 'of'].includes(keyAt(tokens, first - 1)) &&
      isNearBefore(tokens, first - 1, TOWARDS, 2),
  },
  {
    id: 'addressed',
    reason: 'governments are urged, accused and told, called on',
    is: 'The commission urged Tunis to reform.',
    not: 'The commission visited Tunis.',
    holds: ({ tokens, first }) =>
      ADDRESSES.has(keyAt(tokens, first - 1)) ||
      (/^(?:up)?on$/.test(keyAt(tokens, first - 1)) && /^call/.test(keyAt(tokens, first - 2))),
  },
  {
    id: 'compound',
    reason: 'backed or led by a seat, for or against it: its government',
    is: 'The Damascus-backed militia left.',
    not: 'The Damascus-based company left.',
    holds: ({ tokens, from, to }) =>
      (/[-‐]$/.test(tokens[to]?.gap ?? '') && SUFFIXES.has(keyAt(tokens, to))) ||
      (['pro', 'anti'].includes(keyAt(tokens, from - 1)) && /[-‐]$/.test(tokens[from]?.gap ?? '')),
  },
  {
    id: 'speaker',
    reason: 'a headline names the speaker before a colon',
    is: 'Ottawa: no talks before spring',
    not: 'Ottawa, no snow before spring',
    holds: ({ tokens, first, last }) => first === 0 && (tokens[last]?.gap ?? '').startsWith(':'),
  },
]
