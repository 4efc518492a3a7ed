import { findInItem, type FoundSentence } from '../../ingest/find/item.ts'
import type { WordSpan } from '../../ingest/find/spans.ts'
import { toItem as readItem } from '../../ingest/read/item.ts'
import type { Item } from '../../ingest/types.ts'

/** An item of a headline and a body; an empty headline leaves the sentences of the body alone. */
export function toItem(body: string, headline = ''): Item {
  const length = headline.length + body.length
  return readItem(
    { en: headline, body: [body] },
    { n: 1, date: '2026-05-04', sources: [], start: 0, end: length },
  )
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

/** First name, title and owner of each office that a sentence gives to somebody, in reading order; `-` where it names no owner. */
export const heldIn = (text: string, headline = ''): string[] =>
  sentencesOf(text, headline).flatMap(({ words, people }) =>
    people.flatMap(({ from, state, offices }) =>
      offices.map(
        (office) =>
          `${words[from]?.text ?? ''}: ${office.title} of ${office.state ?? office.body ?? state?.code ?? '-'}`,
      ),
    ),
  )
