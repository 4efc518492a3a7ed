/** Documents, their items, and the evidence in them. */
import { z } from 'zod'
import { count, eventKind, eventSummary, evidenceSpan, name, names, offset } from './base.ts'

const highlight = z.object({
  start: count,
  end: count,
  kind: z.enum(['person', 'office', 'country', 'organization', 'place', 'event']),
  id: z.string().optional().describe('Set where it names a node; of an office, who holds it.'),
})
/** A stretch of a report's text to be highlighted. */
export type Highlight = z.infer<typeof highlight>

export const source = z.object({ id: z.string(), title: z.string(), file: z.string() })

export const report = z
  .object({
    item: z.string(),
    document: source,
    n: count,
    section: z.string().optional(),
    headline: name,
    date: z.string().optional(),
    agencies: z.array(z.string()),
    text: z.string(),
    sentence: evidenceSpan
      .extend({ whole: z.object({ start: count, end: count }).describe('The sentences around it.') })
      .optional()
      .describe('The words that say so; absent where the item as a whole does.'),
    highlights: z.array(highlight),
  })
  .meta({ id: 'Report', description: 'One item behind a claim. All offsets are in `text`.' })
export type Report = z.infer<typeof report>

export const omittedReports = count
  .optional()
  .describe('Reports that are left out; absent where there are none.')

export const evidenceAnswer = z.object({
  events: z.array(eventSummary.extend({ names, reports: z.array(report), omittedReports })),
})
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>

const documentSummary = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  items: count,
  events: count,
  sample: z.literal(true).optional().describe('It came with the program.'),
})

export const documentList = z.object({
  total: count.describe('Documents in all; those from `offset` on are here, newest first.'),
  offset,
  documents: z.array(documentSummary),
})
export type DocumentList = z.infer<typeof documentList>

export const documentAnswer = z.object({
  document: documentSummary,
  total: count,
  offset,
  items: z.array(
    report
      .pick({ n: true, section: true, headline: true, date: true, agencies: true })
      .extend({ id: z.string(), events: count.describe('Number of events that it reports.') })
      .describe('An item by its headlines.'),
  ),
})
/** One document and a page of its items. */
export type DocumentAnswer = z.infer<typeof documentAnswer>

export const itemAnswer = z.object({
  item: report.omit({ sentence: true }),
  events: z
    .array(evidenceSpan.extend({ id: z.string(), kind: eventKind }))
    .describe(
      'The events that it reports, each with its sentence; highlights of kind `event` stand there too.',
    ),
  names,
})
/** The text of one item, with everything that was read in it. */
export type ItemAnswer = z.infer<typeof itemAnswer>

export const textsAnswer = z
  .object({
    total: count.describe('Items in all; those from `offset` on are here.'),
    offset,
    texts: z.array(itemAnswer),
  })
  .describe('The texts of a document, a page of them.')
export type TextsAnswer = z.infer<typeof textsAnswer>
