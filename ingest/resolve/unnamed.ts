/** Those who act for a state without a name: `the Greek diplomat met`, `the Norwegian ministry summoned`. */
import { keysOf } from '../nlp/keys.ts'
import type { FoundSentence } from '../find/item.ts'
import { CONTACT } from './standingWords.ts'

/** Who may act for a state without a name. */
const UNNAMED =
  /^(?:diplomats?|officials?|ministers?|envoys?|ambassador|delegation|delegates|side|guests?|visitors?|leader|president|premier|lawmakers?|mps|deputies|parliamentarians|senators|team|general|chief)$/u

const MET_BY = /^(?:summoned|summons|received|receives|hosted|welcomed|invited|informed|told|handed)$/u

/** `The Greek diplomat, who arrived on Monday, also met`: the state of the subject that has no name. */
export function unnamedSubject(
  { words, states, bodies, offices }: FoundSentence,
  lead: number,
): string | undefined {
  // "The Norwegian ministry summoned": what acts for the state is an organ of it
  const organ = bodies.find((body) => body.official && body.state !== undefined && body.to < lead)
  if (organ !== undefined && MET_BY.test(words[organ.to]?.key ?? '')) return organ.state
  return states.find(
    (state) =>
      state.to < lead &&
      CONTACT.test(keysOf(words, state.to, lead)) &&
      (UNNAMED.test(words[state.to]?.key ?? '') ||
        (state.from <= 1 && offices.some(({ from, to }) => from <= state.to && to > state.to && to < lead))),
  )?.code
}

/** `The Greek and Norwegian ministers`: the states that stand in one row with a state. */
export function besideState({ words, states }: FoundSentence, code: string): string[] {
  let { from } = states.find((state) => state.code === code) ?? { from: 0 }
  const beside: string[] = []
  for (const state of states.toReversed())
    if (state.to <= from && /^(?:and)?$/u.test(keysOf(words, state.to, from))) {
      beside.push(state.code)
      from = state.from
    }
  return beside
}
