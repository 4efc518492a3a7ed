/** Which state, place or body stands right beside a name and says whose its bearer is. */
import type { FoundSentence } from '../find/item.ts'
import type { WordSpan } from '../find/spans.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import { isPlain } from './clauses.ts'
import { prepositionAt, type Party } from './parties.ts'

/** `Kenji Mori (Japan)`: the state in brackets belongs to the name before it, which grows by it. */
export function standsBehind(
  words: readonly Word[],
  state: WordSpan & { code: string },
  parties: Party[],
): boolean {
  if (words[state.from]?.gap.includes('(') !== true) return false
  const at = parties.findIndex((party) => party.kind === 'person' && party.to === state.from)
  const party = parties[at]
  if (party === undefined) return false
  parties[at] = { ...party, of: party.of ?? state.code, to: state.to }
  return true
}

/** `Greek spy chief Orlo`, `exiled Greek opposition leader Orlo`: only ordinary nouns stand between the state and the name, which grows by them. */
export function standsAhead(
  words: readonly Word[],
  state: WordSpan & { code: string },
  parties: Party[],
): boolean {
  const at = parties.findIndex(({ from }) => from > state.to && from - state.to <= LONGEST_CALLING)
  const party = parties[at]
  if (party?.kind !== 'person' || words[state.to - 1]?.possessive === true) return false
  if (party.of !== state.code && party.of !== null && party.guessed !== true) return false
  const between = words.slice(state.to, party.from)
  if (!between.every((word, index) => isPlain(word, words[state.to + index + 1]))) return false
  if (!between.at(-1)?.tags.has('Noun')) return false
  parties[at] = { ...party, of: state.code, from: state.from, preposition: prepositionAt(words, state.from) }
  return true
}

/** How many ordinary words tell at most what somebody is. */
const LONGEST_CALLING = 3

/** `former Haitian senator X`, `Bolivian activist X`: the state among the words that describe a person without a side. */
export function stateOf({ words, states }: FoundSentence, person: WordSpan): string | null {
  let from = person.from
  while (from > 0 && from > person.from - 3 && isPlain(words[from - 1], words[from])) from--
  return states.find((state) => state.from >= from - 1 && state.to <= person.to)?.code ?? null
}

/** `the head of the Greek delegation, X`, `A and the head of the Greek group, X`: whoever heads what a state has sent is of it; a group alone may be a firm. */
export function headedBy({ words, states }: FoundSentence, { from }: WordSpan): string | undefined {
  const state = states.find(({ to }) => to === from - 1)
  if (state === undefined || words[from]?.gap.includes(',') !== true) return undefined
  const whole = `${keysOf(words, state.from - 5, state.from)} x ${words[from - 1]?.key ?? ''}`
  return HEADED.test(whole) ? state.code : undefined
}
const HEAD = '(?:head|leader|chief|chair|chairman|chairperson) of the x'
const HEADED = new RegExp(`\\b${HEAD} (?:delegation|side|team|mission)$|\\band the ${HEAD} group$`, 'u')

/** `Greenland's X`: of the state that the place belongs to. */
export function placeOf({ words, places }: FoundSentence, { from }: WordSpan): string | null {
  const place = places.find(({ to }) => to === from)
  return words[from - 1]?.possessive === true ? (place?.country ?? null) : null
}

/** `X of Reporters Without Borders`, `Greens (GRN) X`: the body right beside a person without a side; `at the General Assembly, Minister X` is not. */
export function bodyOf({ words, bodies }: FoundSentence, { from, to }: WordSpan): string | null {
  const behind = /^(?:of|from)$/u.test(words[to]?.key ?? '') ? to + 1 : -1
  const start = words[behind]?.key === 'the' ? behind + 1 : behind
  const gap = words[from]?.gap ?? ''
  const ahead = /,/u.test(gap) ? -1 : /\)/u.test(gap) ? from - 1 : from
  return bodies.find((body) => body.from === start || body.to === ahead)?.name ?? null
}
