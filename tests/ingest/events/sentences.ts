import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import { isAside } from '../../../ingest/events/candidates.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { candidatesOf } from '../../../ingest/events/story.ts'
import type { Candidate } from '../../../ingest/events/candidates.ts'
import { readItems } from '../../../ingest/index.ts'
import { toItem } from '../items.ts'

/** What the rules find in a sentence, before anything is settled. */
export function findInSentences(text: string, heading?: Parameters<typeof readItems>[1]): Candidate[] {
  return readItems([toItem(text)], heading).items.flatMap(({ context }) => candidatesOf(context))
}

/** Contacts and agreements of a text with their sides, each side in the order of the alphabet. */
export const contactsIn = (text: string, heading?: Parameters<typeof readItems>[1]): string[] =>
  settle(findInSentences(text, heading))
    .settled.filter((one) => EVENT_KINDS[one.kind].contact || one.kind === 'agreement')
    .filter((one) => !isAside(one))
    .map(
      ({ kind, sides }) =>
        `${kind}: ${sides
          .map(({ of, people }) => [of ?? '?', ...people].join(' '))
          .sort()
          .join(' | ')}`,
    )
    .sort()
