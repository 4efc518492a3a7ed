/** Spans of an item put to the sentences in which they stand. */
import type { Sentence } from '../nlp/word.ts'
import type { Span } from '../types.ts'

/** For each sentence the spans that stand in it, in their order. Sentences come in the order of the text and do not overlap. */
export function bySentence<T extends Span>(spans: readonly T[], sentences: readonly Sentence[]): T[][] {
  const lists: T[][] = sentences.map(() => [])
  for (const span of spans) {
    let from = 0
    for (let to = sentences.length; from < to;) {
      const middle = (from + to) >> 1
      if ((sentences[middle]?.end ?? 0) > span.start) to = middle
      else from = middle + 1
    }
    for (let at = from; (sentences[at]?.start ?? Infinity) < span.end; at++) lists[at]?.push(span)
  }
  return lists
}
