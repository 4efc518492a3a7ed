/** What all answers speak of: names, nodes, events, offices. */
import { z } from 'zod'
import { EVENT_KINDS, OFFICE_RANKS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'

export const count = z.int().min(0)
export const nodeIds = z.array(z.string()).describe('Ids of nodes.')
export const eventKinds = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]
export const eventKind = z.enum(eventKinds)
export const quadClass = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.')
export const officeRank = z.enum(OFFICE_RANKS)
export const date = z.string().describe('ISO date; its length is its precision: 2026, 2026-04, 2026-04-25.')
/** An ISO day, month or year that the calendar has. */
export const isoDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
  error: 'must be a day, a month or a year such as 2026-04-24, 2026-04 or 2026',
})
export const truncated = z.literal(true).optional().describe('There is more than one answer holds.')
export const offset = count.describe('How many were passed over.')
export const evidenceSpan = z
  .object({ start: count, end: count, rule: z.string() })
  .describe('A stretch of the text, half-open, in UTF-16 units, and the rule that read it.')

export const name = z
  .object({
    en: z.string(),
    ja: z.string().optional(),
    apart: z
      .string()
      .optional()
      .describe('What tells somebody apart from others of the same Japanese name: mostly a given name.'),
  })
  .meta({
    id: 'Name',
    description: 'A name in Latin script and, where the bulletins give one, in Japanese.',
  })
export type Name = z.infer<typeof name>

export const names = z.record(z.string(), name).describe('Names of those that are told of, by id.')

export const nodeKind = z.enum(['person', 'country', 'organization', 'event', 'place'])
export type NodeKind = z.infer<typeof nodeKind>

export const namedNode = z
  .object({ id: z.string(), kind: nodeKind, name })
  .meta({ id: 'NamedNode', description: 'A node by its name alone.' })

export const eventSummary = z
  .object({
    id: z.string(),
    kind: eventKind,
    date: date.optional(),
    title: name,
    place: z.string().optional(),
    placeJa: z.string().optional().describe('Its name in Japanese, where it is known.'),
    quad: quadClass.optional(),
    score: z.number().optional().describe('From -10, the worst conflict, to 10, the closest cooperation.'),
    planned: z.boolean(),
    background: z.boolean().describe('History that a report recalls.'),
    negated: z.literal(true).optional().describe('Reported not to have happened.'),
    participants: z
      .array(z.object({ id: z.string(), side: count }))
      .describe('Those who took part, each with the side that it stood on: 0, 1, ...'),
  })
  .meta({ id: 'Event', description: 'The facts of an event that a picture and a timeline need.' })
export type EventSummary = z.infer<typeof eventSummary>

export const graphNode = z
  .object({
    id: z.string(),
    kind: nodeKind,
    name,
    detail: name.optional().describe("Second line: a person's office, an event's kind and place."),
    country: z
      .string()
      .optional()
      .describe(
        "ISO code of the state that it belongs to: by a person's office, a place's country, or itself.",
      ),
    weight: count.describe('Number of its events within the window.'),
    event: eventSummary.optional().describe('Set for events.'),
  })
  .meta({ id: 'Node', description: 'One thing in the picture.' })
export type GraphNode = z.infer<typeof graphNode>

/** The title of an office. */
export const officeTitle = {
  title: z.string(),
  titleJa: z.string().optional().describe('The title in Japanese, where it is known.'),
}

export const officeHeld = z
  .object({
    ...officeTitle,
    of: name,
    body: z.string().describe('Id of the state or organization.'),
    country: z.string().optional(),
    former: z.boolean(),
    candidate: z.literal(true).optional().describe('Sought, not held.'),
    from: z.string().optional(),
    to: z.string().optional(),
  })
  .meta({
    id: 'Office',
    description: 'A seat that somebody holds, held or seeks, with the first and last day that it was seen.',
  })
export type OfficeHeld = z.infer<typeof officeHeld>
