/** A text as long as a book is read for events in stretches, so that the time grows with its length and not with its square. */
import type { Span } from '../types.ts'
import type { EventContext } from './story.ts'

/** Sentences that are read with one another in mind: far more than any story has. */
const CHAPTER = 200

/** The item as it is where it is a story, else its stretches in order, each with what stands in it. */
export function chaptersOf(context: EventContext): EventContext[] {
  const { found, people, dates } = context
  if (found.sentences.length <= CHAPTER) return [context]
  const chapters: EventContext[] = []
  for (let from = 0; from < found.sentences.length; from += CHAPTER) {
    const sentences = found.sentences.slice(from, from + CHAPTER)
    const start = from === 0 ? 0 : (sentences[0]?.start ?? 0)
    const end = sentences.at(-1)?.end ?? start
    const within = <T extends Span>(spans: readonly T[]): T[] =>
      spans.filter((one) => one.start >= start && one.end <= end)
    chapters.push({
      ...context,
      found: {
        ...found,
        sentences,
        states: within(found.states),
        placeMentions: within(found.placeMentions),
      },
      people: people.slice(from, from + CHAPTER),
      dates: within(dates),
    })
  }
  return chapters
}
