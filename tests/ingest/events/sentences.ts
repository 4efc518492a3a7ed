import { candidatesOf } from '../../../ingest/events/story.ts'
import type { Candidate } from '../../../ingest/events/candidates.ts'
import { readItems } from '../../../ingest/index.ts'
import { toItem } from '../items.ts'

/** What the rules find in a sentence, before anything is settled. */
export function findInSentences(text: string): Candidate[] {
  return readItems([toItem(text)], undefined).items.flatMap(({ context }) => candidatesOf(context))
}
