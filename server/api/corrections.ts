/** What a person may correct, and what is told of it. Ids are those of the API; a body of an office or side is a node's id. */
import { z } from 'zod'
import { hasHidden, hasHiddenInName } from '../hidden.ts'
import { count, eventKind as kind, isoDate, name as nameTold, offset } from './base.ts'

const id = z.string().trim().min(1).max(200)
/** What somebody writes and others read: a name must not look like another one. */
const seen = (text: z.ZodString, isHidden: (text: string) => boolean) =>
  text.refine((value) => !isHidden(value), { error: 'must be without signs that nobody sees' })
const name = seen(z.string().trim().min(1).max(200), hasHiddenInName)
const office = z.strictObject({ title: name, of: id })

const correctionRequest = z.discriminatedUnion('what', [
  z
    .strictObject({ what: z.literal('merge'), keep: id, other: id })
    .describe('Two people, or two organizations, are one: the one to keep goes on under its id.'),
  z
    .strictObject({
      what: z.literal('split'),
      from: id,
      documents: z.array(id).min(1).max(10_000),
      name: name.optional().describe('Of an organization, which goes by it.'),
    })
    .describe('What some documents say of a person, or an organization, is about another one.'),
  z
    .strictObject({ what: z.literal('confirm'), person: id, document: id })
    .describe('What a document says of a person is about that person.'),
  z
    .strictObject({ what: z.literal('distinct'), one: id, other: id })
    .describe('Two people, or two organizations, are two, whatever is said later.'),
  z
    .strictObject({ what: z.literal('rename'), node: id, name: name.optional(), ja: name.optional() })
    .describe('Another name, or another Japanese one, for a person or an organization.'),
  z
    .strictObject({
      what: z.literal('edit-event'),
      event: id,
      kind: kind.optional(),
      date: isoDate.nullable().optional(),
      sides: z
        .array(z.strictObject({ of: id.nullable(), people: z.array(id).max(100) }))
        .max(50)
        .optional(),
    })
    .describe(
      'An event is another one; what is absent stays. `sides`: all of them, each with those who took part.',
    ),
  z.strictObject({ what: z.literal('hide-event'), event: id }).describe('It did not happen.'),
  z
    .strictObject({ what: z.literal('confirm-event'), event: id })
    .describe('Somebody read the sentence, and it is so.'),
  z
    .strictObject({ what: z.literal('hide-mention'), node: id, item: id.optional() })
    .describe('An item, or every item, names something that is not there.'),
  z
    .strictObject({ what: z.literal('edit-office'), person: id, office, to: office.nullable() })
    .describe("An office is another one, or nobody's (null)."),
])
export type CorrectionRequest = z.infer<typeof correctionRequest>

const by = seen(z.string().trim().min(1).max(80), hasHiddenInName).default('reader')
const why = seen(z.string().trim().max(2_000), hasHidden).default('')

/** POST /api/corrections/preview, POST /api/corrections */
export const correctionBody = z.strictObject({ do: correctionRequest, by, why })
/** POST /api/corrections/:id/undo */
export const undoBody = z.strictObject({ by, why })
export type CorrectionBody = z.input<typeof correctionBody>
export type UndoBody = z.input<typeof undoBody>

const part = z.object({ events: count, contacts: count }).meta({
  id: 'Part',
  description:
    'Number of events in which somebody took part, and of meetings, calls, visits and talks among them.',
})
export type Part = z.infer<typeof part>

const change = z.object({ before: count, after: count })

export const effect = z
  .object({
    documents: count.describe('Documents that say something else then.'),
    nodes: z
      .array(z.object({ id: z.string(), name: z.string(), before: part.optional(), after: part.optional() }))
      .describe(
        'People and organizations whom it touches: their parts before and after; absent where there is no such one.',
      ),
    moved: part.describe('What somebody takes part in after it who did not before.'),
    events: change.describe('Of the whole archive.'),
    people: change.describe('Of the whole archive.'),
    event: z
      .object({ before: z.string().nullable(), after: z.string().nullable() })
      .describe(
        'The id of the event that it is about, which follows from what the event is; null where there is none.',
      ),
  })
  .meta({
    id: 'Effect',
    description: 'What a correction changes, in counts; the same before it is made and after.',
  })
export type Effect = z.infer<typeof effect>

export const correctionMade = z.object({ id: z.string().describe('Undoes it.'), effect })
export type CorrectionMade = z.infer<typeof correctionMade>

const correctionState = z
  .enum(['in force', 'undone', 'gone', 'unclear'])
  .describe(
    '`gone`: what it speaks of is in no document any more; `unclear`: an edition has several of it, or the one that was corrected had, and nothing tells which is meant.',
  )
export type CorrectionState = z.infer<typeof correctionState>

const correctionKind = z.enum([
  ...correctionRequest.options.map(({ shape }) => shape.what.value),
  'merge-bodies',
  'distinct-bodies',
  'split-body',
  'rename-body',
])

/** A correction in words. */
export const correctionTold = z.object({
  what: correctionKind.describe('What was done.'),
  about: z.array(nameTold).describe('Whom and what it is about, by the names of then.'),
})
export type CorrectionTold = z.infer<typeof correctionTold>

const correctionEntry = z
  .object({
    id: z.string(),
    at: z.string().describe('ISO instant.'),
    by: z.string(),
    why: z.string(),
    what: z.enum([...correctionKind.options, 'undo']).describe('What was done.'),
    of: correctionKind.optional().describe('The correction that an undo takes back or does again.'),
    again: z.literal(true).optional().describe('An undo of an undo: it is done again.'),
    about: z.array(nameTold).describe('Whom and what the correction is about, by the names of then.'),
    state: correctionState,
    undo: z.string().optional().describe('Of another line.'),
  })
  .meta({ id: 'Correction', description: 'A line of the ledger.' })
export type CorrectionEntry = z.infer<typeof correctionEntry>

export const correctionList = z.object({
  total: count,
  offset,
  corrections: z.array(correctionEntry).describe('Newest first.'),
  torn: z
    .string()
    .optional()
    .describe('What a process that died left of a line; it is cut off when the next is written.'),
})
export type CorrectionList = z.infer<typeof correctionList>
