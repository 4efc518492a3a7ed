/** What becomes of documents that are kept: read again by the present rules, taken out, put back. */
import { z } from 'zod'
import { count, date, eventKind, name } from './base.ts'
import { correctionTold } from './corrections.ts'

/** Of a list, so many are told; the counts are of all. */
export const MOST_LINES = 50

const list = <T extends z.ZodType>(line: T) =>
  z.object({ total: count, told: z.array(line).describe('The first of them.') })

const officeLine = z.object({ person: name, title: z.string(), of: name })

const eventLine = z.object({
  kind: eventKind,
  date: date.nullable(),
  who: z.array(name).describe('Those who took part; of a side without people the state or body.'),
  place: z.string().nullable(),
  planned: z.boolean(),
  background: z.boolean(),
  negated: z.boolean(),
  sentence: z.string(),
})
export type EventLine = z.infer<typeof eventLine>

export const difference = z
  .object({
    same: z.boolean().describe('The document says the very same, to the last mark.'),
    people: z.object({ added: list(name), gone: list(name) }),
    offices: z.object({ added: list(officeLine), gone: list(officeLine) }),
    events: z.object({
      added: list(eventLine),
      gone: list(eventLine),
      changed: list(z.object({ before: eventLine, after: eventLine })),
    }),
    lost: z.array(correctionTold).describe('Corrections that would no longer find what they are about.'),
  })
  .meta({
    id: 'Difference',
    description: 'What a document says otherwise when it is read again, after corrections.',
  })
export type Difference = z.infer<typeof difference>

export const rereadMade = z.object({
  id: z.string().describe('Another one where its text is another now.'),
  difference,
})
export type RereadMade = z.infer<typeof rereadMade>

export const removal = z
  .object({
    items: count,
    events: count.describe('Those that no other document reports.'),
    people: list(z.string()).describe('Those whom no other document names.'),
  })
  .meta({ id: 'Removal', description: 'What goes with a document.' })
export type Removal = z.infer<typeof removal>

export const bin = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      removed: z.iso.datetime().describe('When it was put there.'),
    }),
  ),
})
/** What can be put back, the last one first. */
export type Bin = z.infer<typeof bin>

export const restored = z.object({
  id: z.string(),
  file: z.string(),
  change: z
    .enum(['new', 'replaced', 'unchanged'])
    .describe('`replaced`: an edition of the same name is in the bin now.'),
})
export type Restored = z.infer<typeof restored>
