import { findInItem, type FoundSentence } from '../../ingest/find/item.ts'
import type { WordSpan } from '../../ingest/find/spans.ts'
import type { Item } from '../../ingest/types.ts'

/** An item of a headline and a body; an empty headline leaves the sentences of the body alone. */
export function toItem(body: string, headline = ''): Item {
  const text = headline === '' ? body : `${headline}\n${body}`
  const bodyStart = text.length - body.length
  return {
    n: 1,
    headline: { en: headline },
    date: '2026-05-04',
    sources: [],
    text,
    parts: {
      ja: { start: 0, end: 0 },
      en: { start: 0, end: headline.length },
      body: { start: bodyStart, end: text.length },
    },
    start: 0,
    end: text.length,
  }
}

/** The sentences of an item, each with what was found in it. */
export const sentencesOf = (body: string, headline = ''): FoundSentence[] =>
  findInItem(toItem(body, headline)).sentences

/** The words of a sentence that a span covers, a space between each two. */
export const wordsOf = (sentence: FoundSentence, span: WordSpan): string =>
  sentence.words
    .slice(span.from, span.to)
    .map((word) => word.text)
    .join(' ')
