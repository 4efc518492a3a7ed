/** Several who were told one by one and then do something together: theirs was one meeting. */
import { byWord } from '../data/lists.ts'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { Word } from '../nlp/word.ts'
import type { Side } from '../types.ts'
import type { Candidate } from './candidates.ts'

/** `A hosted B, C and D. The four discussed ...`: subjects that count those who met. */
const COUNTED: Readonly<Record<string, number>> = byWord({
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  trio: 3,
  quartet: 4,
})

/**
 * The candidates with those of the last contact joined to one, where the sentence that follows counts as many sides as they have.
 * Pure; returns the list itself where nothing is to be joined.
 */
export function joinCounted(candidates: Candidate[], next: readonly Word[]): Candidate[] {
  const count = next[0]?.key === 'the' || next[0]?.key === 'all' ? COUNTED[next[1]?.key ?? ''] : undefined
  const last = candidates.findLast(({ kind }) => EVENT_KINDS[kind].contact && kind !== 'visit')
  if (count === undefined || last === undefined) return candidates
  const parts = candidates.filter((one) => one.span.start === last.span.start && one.rule === last.rule)
  const sides = parts
    .flatMap((one) => one.sides)
    .reduce<Side[]>((all, side) => (all.some(({ of }) => of === side.of) ? all : [...all, side]), [])
  if (parts.length < 2 || sides.length !== count) return candidates
  return [...candidates.filter((one) => !parts.includes(one)), { ...last, sides }]
}
