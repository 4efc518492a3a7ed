/** What a sentence names beside a trigger: which of it belongs to the trigger, in the order of how likely. */
import { wordSet } from '../data/lists.ts'
import { SUBJECT_PRONOUNS } from '../data/pronouns.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { Word } from '../nlp/word.ts'
import type { Span } from '../types.ts'
import type { Candidate, Telling } from './candidates.ts'

/** Words that begin a clause about something else: `in which 31 people were killed on Saturday`. */
const RELATIVE = wordSet(
  'which who whom whose where when because since although while whereas after amid that',
)

/** `the session that opens on Friday`: the clause tells when and where it all happens. */
const OPENS = wordSet('opens opened begins began starts started convenes convened')

/** `in May he flies to Rome, | and on June 3 he will host A`: what is joined with a subject of its own has days of its own. */
const isNextClause = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word?.gap.includes(',') === true &&
    JOINS.has(word.key) &&
    words.slice(at + 1, at + 1 + LEAD).some(({ key }) => SUBJECT_PRONOUNS.has(key))
  )
}
const JOINS = wordSet('and but while')
/** Words that may stand before such a subject: `on June 3`. */
const LEAD = 5

/** Within the trigger; behind it, within its clause, nearest first; then those before it, nearest first. */
export function besideTrigger<T extends Span>(
  sentence: FoundSentence,
  trigger: Span,
  named: readonly T[],
): T[] {
  if (named.length === 0) return []
  const end = sentence.words.find(
    (word, at, words) =>
      word.start >= trigger.end &&
      (isNextClause(words, at) || (RELATIVE.has(word.key) && !OPENS.has(words[at + 1]?.key ?? ''))),
  )?.start
  const within = named.filter(
    (one) => one.start >= sentence.start && one.end <= sentence.end && (end === undefined || one.start < end),
  )
  // "arrived on Monday in": the trigger itself names it
  const isInside = (one: T): boolean => one.start >= trigger.start && one.end <= trigger.end
  return [
    ...within.filter(isInside),
    ...within.filter((one) => one.start >= trigger.end),
    ...within.filter((one) => one.start < trigger.end && !isInside(one)).reverse(),
  ]
}

const tellings = (one: Candidate): Telling[] => [one, ...one.again]

/** A sentence that tells a happening, and by which words. */
export interface Told {
  sentence: FoundSentence
  trigger: Span
}

/** All tellings of a happening with their sentences, in the order of the text. */
export const tellingsOf = (candidate: Candidate, found: FoundItem): Told[] =>
  tellings(candidate)
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span }) =>
      found.sentences
        .filter((one) => one.start <= span.start && span.end <= one.end)
        .map((sentence) => ({ sentence, trigger: span })),
    )

/** What only a headline tells goes on in the first sentence of the body: its words name the day and the place. */
export function openingOf(candidate: Candidate, found: FoundItem): Told[] {
  const first = found.sentences.find(({ index }) => index === 1)
  const headline = tellings(candidate).filter(({ sentence }) => sentence === 0)
  // whoever answers does so after what the first sentence tells of the other; an interview is told where it was given
  const isOpen =
    candidate.kind !== 'rejection' &&
    headline.length > 0 &&
    (candidate.kind === 'statement' || headline.length === tellings(candidate).length)
  return first !== undefined && isOpen
    ? [{ sentence: first, trigger: { start: first.start, end: first.start } }]
    : []
}

/** Happenings in the order of the body, so that each can go on with what was told before it. */
export const inOrderOfBody = (settled: readonly Candidate[]): Candidate[] => {
  const at = (one: Candidate): number => {
    const told = tellings(one).filter(({ sentence }) => sentence > 0)
    return told.length === 0 ? 0 : Math.min(...told.map(({ span }) => span.start))
  }
  return [...settled].sort((a, b) => at(a) - at(b))
}
