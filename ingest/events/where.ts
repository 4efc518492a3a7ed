/** At which place an event happened. */
import type { EventKind } from '../../cypher/ontology.ts'
import { nameOf } from '../find/countries.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { Candidate } from './candidates.ts'

/** Kinds that happen within a state where no place is named. */
const AT_HOME = new Set<EventKind>(['legal', 'incident', 'appointment', 'exercise'])

/**
 * The place named nearest behind the trigger in its sentence, else the one named last before it, else the headline's,
 * else the state a visit leads to; what happens within one state is placed there.
 */
export function placeOf(candidate: Candidate, found: FoundItem): string | null {
  const sentences = found.sentences.filter((one) => one.index === candidate.sentence)
  const own = found.placeMentions.filter((place) =>
    sentences.some((one) => place.start >= one.start && place.end <= one.end),
  )
  const body = found.placeMentions.filter(
    (place) => place.start >= found.item.parts.body.start && place.end <= candidate.span.start,
  )
  const seat = candidate.rule.id === 'talks.hosted' ? seatIn(found, sentences) : undefined
  const place = seat ?? own.find((one) => one.start >= candidate.span.end)?.ref ?? own[0]?.ref
  // those who speak by telephone are not at one place
  if (candidate.kind === 'call') return null
  const before = candidate.sentence === 0 ? undefined : body.at(-1)?.ref
  const headline = found.placeMentions.find((one) => one.end <= found.item.parts.en.end)?.ref
  const [side] = candidate.sides
  return (
    place ??
    before ??
    headline ??
    visitedState(found) ??
    (AT_HOME.has(candidate.kind) && typeof side?.of === 'string' ? nameOf(side.of) : undefined) ??
    null
  )
}

/** `Baku hosted the session`: a capital that stands for its government is the place all the same. */
function seatIn(found: FoundItem, sentences: readonly FoundSentence[]): string | undefined {
  const seat = found.states.find(
    (state) =>
      state.rule.startsWith('state.seat') &&
      sentences.some((one) => state.start >= one.start && state.end <= one.end),
  )
  return seat === undefined ? undefined : found.item.text.slice(seat.start, seat.end)
}

/** `in Italy`, `to Italy` in the headline or the first sentence: a state as the place. */
function visitedState(found: FoundItem): string | undefined {
  for (const sentence of found.sentences.filter((one) => one.index <= 1))
    for (const state of sentence.states) {
      const before = sentence.words[state.from - 1]?.key
      const name = sentence.words.slice(state.from, state.to)
      const previous = before === 'the' ? sentence.words[state.from - 2]?.key : before
      if (previous === 'in' || previous === 'to') return name.map((word) => word.text).join(' ')
    }
  return undefined
}
