/** Two who stand side by side and are of one side each. */
import { keysOf } from '../nlp/keys.ts'
import type { FoundSentence } from '../find/item.ts'
import type { NamedPerson } from '../find/spans.ts'
import { MUTUAL } from './standingWords.ts'
import { endOf, leadOf } from './voice.ts'

/** `between A and B`, `A and B met`: two and no more, so each is of one side. */
export function isPair({ words, people }: FoundSentence, first: NamedPerson, second: NamedPerson): boolean {
  if (words[leadOf(first) - 1]?.key === 'between' || words[leadOf(first) - 2]?.key === 'between') return true
  // "an agreement signed by Orlo and Norway's Lind"
  if (isDoneBy(words, first) && isLastOfList(words, people, second)) return true
  if (people[0] !== first || people[1] !== second || people.length > 2) return false
  const behind = words.slice(endOf(second), endOf(second) + 7).map((word) => word.key)
  const verb = behind.findIndex((key) => MUTUAL.test(key))
  if (behind.slice(0, 3).join(' ') === 'in the chair') return true
  // "Orlo and Lind met her": they meet somebody else
  if (/^(?:him|her|them|us)$/u.test(behind[verb + 1] ?? '')) return false
  return verb >= 0 && verb < 4 && !behind.includes('with')
}

/** Is nobody named behind, or only in another clause: `one was signed by A and B, and another one by C`? */
function isLastOfList(
  words: FoundSentence['words'],
  people: readonly NamedPerson[],
  second: NamedPerson,
): boolean {
  const next = people[people.indexOf(second) + 1]
  return (
    next === undefined ||
    /^(?:and|while|whereas|but) (?:\S+ )+by(?: the)?$/u.test(keysOf(words, endOf(second), leadOf(next)))
  )
}

/** `as A and B signed`, `documents signed by A and B`: what opens the clause and what closes it leave room for two only. */
export const isClauseOfTwo = ({ words }: FoundSentence, first: NamedPerson, second: NamedPerson): boolean =>
  (OPENS_CLAUSE.test(words[leadOf(first) - 1]?.key ?? '') && MUTUAL.test(words[endOf(second)]?.key ?? '')) ||
  (words[endOf(second)] === undefined && isDoneBy(words, first))

/** `signed by | A`: what two sides do together. */
const isDoneBy = (words: FoundSentence['words'], first: NamedPerson): boolean =>
  /^(?:signed|inked|initialled|exchanged|chaired|jointly) by(?: the)?$/u.test(
    keysOf(words, leadOf(first) - 2, leadOf(first)),
  )

const OPENS_CLAUSE = /^(?:as|while|where|when|before|after|whereupon)$/u
