import { candidatesOf } from '../../../ingest/events/index.ts'
import type { Candidate } from '../../../ingest/events/candidates.ts'
import { readItems } from '../../../ingest/index.ts'
import type { Item } from '../../../ingest/types.ts'

/** An item that consists of one paragraph under an empty headline: what a sentence says by itself. */
function toItem(text: string): Item {
  return {
    n: 1,
    headline: { en: '' },
    date: '2026-05-04',
    sources: [],
    text,
    parts: { ja: { start: 0, end: 0 }, en: { start: 0, end: 0 }, body: { start: 0, end: text.length } },
    start: 0,
    end: text.length,
  }
}

/** What the rules find in a sentence, before anything is settled. */
export function findInSentences(text: string): Candidate[] {
  return readItems([toItem(text)], undefined).items.flatMap(({ context }) => candidatesOf(context))
}
