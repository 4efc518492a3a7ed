/** Files on their way into the archive: what was read in them, and how far they are. */
import { z } from 'zod'
import { count } from './base.ts'

/** Of a file, so many issues and new names are told; the counts are of all. */
export const MOST_TOLD = 200

const importIssue = z.object({
  code: z.string().optional().describe('What is said of the line; absent in imports of before.'),
  message: z.string(),
  detail: z.string().optional().describe('The words that it is about; the message ends with them.'),
  line: count.optional(),
  item: count.optional(),
})

const importDocument = z.object({
  id: z.string(),
  document: z.string().describe('Name of the file, of a part of a long one with its lines.'),
  line: count.describe('Line of the file with which it begins.'),
  items: count,
  events: count,
  people: z.object({
    known: count,
    new: count,
    names: z.array(z.string()).describe('Of those that are new.'),
  }),
  issues: z.object({ total: count, told: z.array(importIssue) }),
  change: z
    .enum(['new', 'replaced', 'unchanged'])
    .optional()
    .describe(
      'Set when it is stored: whether there was nothing of that name, another edition, or the very same.',
    ),
})
export type ImportDocument = z.infer<typeof importDocument>

const importFile = z.object({
  id: z.string(),
  name: z.string(),
  bytes: count,
  phase: z
    .enum(['reading', 'read', 'failed', 'stored'])
    .describe('`failed`: `fault` says why; the others go on.'),
  fault: z.string().optional(),
  code: z.string().optional().describe('Which kind of fault it is.'),
  starts: count.optional().describe('How often the server has ended by itself while this was being read.'),
  documents: z.array(importDocument),
})
export type ImportFile = z.infer<typeof importFile>

export const importJob = z
  .object({
    id: z.string(),
    made: z.iso.datetime(),
    phase: z
      .enum(['open', 'storing', 'done', 'cancelled'])
      .describe('`open`: takes files, shows what is read in them, and waits to be accepted.'),
    ended: z.iso
      .datetime()
      .optional()
      .describe('When it was done or cancelled; absent in imports of before.'),
    files: z.array(importFile),
  })
  .meta({ id: 'Import', description: 'Files that are brought in together.' })
export type ImportJob = z.infer<typeof importJob>
/** The same at one moment: nobody changes it. */
export type ImportState = Readonly<ImportJob>

export const importList = z.object({ imports: z.array(importJob) })
export type ImportList = z.infer<typeof importList>
