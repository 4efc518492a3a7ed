/** One node, and how nodes are found by name. */
import { z } from 'zod'
import {
  count,
  eventSummary,
  graphNode,
  name,
  namedNode,
  names,
  nodeIds,
  nodeKind,
  officeHeld,
  officeTitle,
  offset,
} from './base.ts'
import { source } from './documents.ts'

export const choice = z
  .object({
    confidence: z.number().min(0).max(1),
    score: z.number(),
    features: z.record(z.string(), z.number()),
    runnerUp: z.object({ name: z.string(), score: z.number() }).optional(),
  })
  .describe('Why somebody is taken for a person: the sum of weights by name, and how sure that is.')
export type Choice = z.infer<typeof choice>

export const profile = z.object({
  node: graphNode.describe(
    'Its id is another one where the id asked for is a former one of who or what has it now.',
  ),
  aliases: z.array(z.string()),
  offices: z.array(officeHeld),
  holders: z
    .array(z.object({ id: z.string(), name, ...officeTitle }))
    .describe('For countries and organizations: who holds an office there.'),
  omittedHolders: count.describe('Holders that are left out: those named least.'),
  counterparts: z
    .array(
      namedNode.extend({ total: count, events: nodeIds.describe('Those of the `total` that are listed.') }),
    )
    .describe(
      'Those on the other sides of its events, most frequent first; plans, denials and history do not count.',
    ),
  omittedCounterparts: count.describe('Counterparts that are left out: those with fewest events.'),
  events: z
    .array(eventSummary)
    .describe('Its events from `offset` on, newest first, undated last; `total` counts all.'),
  total: count,
  offset,
  names,
  mentions: count.describe('Number of items that name it.'),
  appearances: z
    .array(
      z.object({
        document: source,
        name: z.string(),
        choice: choice.optional().describe('Absent for the one that the others are compared with.'),
      }),
    )
    .describe(
      'For people and organizations: the documents that name them, the least certain first, each with the name there.',
    ),
  omittedAppearances: count.describe('Of these, how many are left out.'),
})
export type Profile = z.infer<typeof profile>

const searchHit = z.object({
  id: z.string(),
  kind: nodeKind,
  name,
  detail: name.optional(),
  country: z.string().optional(),
  event: eventSummary.optional().describe('Of an event: one item may report several under the same title.'),
  byOffice: z.literal(true).optional().describe('Found by the office in `detail`, not by a name.'),
  weight: count.describe('Number of its events; of an event, the number of items that report it.'),
})

export const searchAnswer = z.object({
  query: z.string(),
  hits: z.array(searchHit),
  parts: z
    .array(z.object({ said: z.string(), hit: searchHit.optional() }))
    .describe(
      'Where the query holds several names one beside the other: each with the best that is called so, or without where nothing is.',
    ),
  names: names.describe('Of those who took part in the events among the hits.'),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

export const presentIds = z.object({
  changed: z
    .array(z.object({ asked: z.string(), id: z.string() }))
    .describe('Ids that lead to others by now. What is not among them is as it was, or of nobody any more.'),
})
export type PresentIds = z.infer<typeof presentIds>
