/** A text as long as a book is read for events in stretches, so that the time grows with its length and not with its square. */
import type { Span } from '../types.ts'
import type { EventContext } from './story.ts'

/** Sentences that are read with one another in mind, and their UTF-16 units: far more than any story has. */
const CHAPTER = { sentences: 200, units: 16_000 }

/** The item as it is where it is a story, else its stretches in order, each with what stands in it. */
export function chaptersOf(context: EventContext): EventContext[] {
  const { found, people, dates } = context
  const borders = bordersOf(found.sentences)
  if (borders.length === 1) return [context]
  return borders.map((from, at) => {
    const to = borders[at + 1]
    const sentences = found.sentences.slice(from, to)
    const start = from === 0 ? 0 : (sentences[0]?.start ?? 0)
    const end = sentences.at(-1)?.end ?? start
    const within = <T extends Span>(spans: readonly T[]): T[] =>
      spans.filter((one) => one.start >= start && one.end <= end)
    return {
      ...context,
      found: {
        ...found,
        sentences,
        states: within(found.states),
        placeMentions: within(found.placeMentions),
      },
      people: people.slice(from, to),
      dates: within(dates),
    }
  })
}

/** The first sentence of each chapter. A sentence without an end may be as long as many. */
function bordersOf(sentences: readonly Span[]): number[] {
  const borders = [0]
  for (const [at, { end }] of sentences.entries()) {
    const from = borders.at(-1) ?? 0
    const isFull = at - from >= CHAPTER.sentences || end - (sentences[from]?.start ?? 0) > CHAPTER.units
    if (at > from && isFull) borders.push(at)
  }
  return borders
}
