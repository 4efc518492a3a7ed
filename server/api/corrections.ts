/** What a person may correct, and what is told of it. Ids are those of the API; a body of an office or side is a node's id. */
import { z } from 'zod'
import { eventKind as kind } from './base.ts'

const id = z.string().trim().min(1).max(200)
const name = z.string().trim().min(1).max(200)
/** An ISO day, month or year that the calendar has. */
const date = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)])
const office = z.strictObject({ title: name, of: id })

export const correctionRequest = z.discriminatedUnion('what', [
  /** Two people, or two organizations, are one: the one to keep goes on under its id. */
  z.strictObject({ what: z.literal('merge'), keep: id, other: id }),
  /** What some documents say of a person, or an organization, is about another one; `name`: of an organization, which goes by it. */
  z.strictObject({
    what: z.literal('split'),
    from: id,
    documents: z.array(id).min(1).max(10_000),
    name: name.optional(),
  }),
  /** What a document says of a person is about that person. */
  z.strictObject({ what: z.literal('confirm'), person: id, document: id }),
  /** Two people are two, whatever is said later. */
  z.strictObject({ what: z.literal('distinct'), one: id, other: id }),
  /** Another name, or another Japanese one, for a person or an organization. */
  z.strictObject({ what: z.literal('rename'), node: id, name: name.optional(), ja: name.optional() }),
  /** What is absent stays. `sides`: all of them, each with those who took part. */
  z.strictObject({
    what: z.literal('edit-event'),
    event: id,
    kind: kind.optional(),
    date: date.nullable().optional(),
    sides: z
      .array(z.strictObject({ of: id.nullable(), people: z.array(id).max(100) }))
      .max(50)
      .optional(),
  }),
  z.strictObject({ what: z.literal('hide-event'), event: id }),
  z.strictObject({ what: z.literal('confirm-event'), event: id }),
  /** An item, or every item, names something that is not there. */
  z.strictObject({ what: z.literal('hide-mention'), node: id, item: id.optional() }),
  /** An office is another one, or nobody's (null). */
  z.strictObject({ what: z.literal('edit-office'), person: id, office, to: office.nullable() }),
])
export type CorrectionRequest = z.infer<typeof correctionRequest>

const by = z.string().trim().min(1).max(80).default('reader')
const why = z.string().trim().max(2_000).default('')

/** POST /api/corrections/preview, POST /api/corrections */
export const correctionBody = z.strictObject({ do: correctionRequest, by, why })
/** POST /api/corrections/:id/undo */
export const undoBody = z.strictObject({ by, why })
export type CorrectionBody = z.input<typeof correctionBody>
export type UndoBody = z.input<typeof undoBody>

/** Number of events in which somebody took part, and of meetings, calls, visits and talks among them. */
export interface Part {
  events: number
  contacts: number
}

/** What a correction changes, in counts; the same before it is made and after. */
export interface Effect {
  /** Documents that say something else then. */
  documents: number
  /** People and organizations whom it touches: their parts before and after; absent where there is no such one. */
  nodes: { id: string; name: string; before?: Part; after?: Part }[]
  /** What somebody takes part in after it who did not before. */
  moved: Part
  /** Events and people of the whole archive. */
  events: { before: number; after: number }
  people: { before: number; after: number }
  /** The id of the event that it is about, which follows from what the event is; null where there is none. */
  event: { before: string | null; after: string | null }
}

/** A correction that was made; `id` undoes it. */
export interface CorrectionMade {
  id: string
  effect: Effect
}

/** `gone`: what it speaks of is in no document any more. */
export type CorrectionState = 'in force' | 'undone' | 'gone'

/** A line of the ledger. `undo`: of another line. */
export interface CorrectionEntry {
  id: string
  /** ISO instant. */
  at: string
  by: string
  why: string
  /** What was done. */
  what: CorrectionRequest['what'] | 'undo' | 'merge-bodies' | 'split-body' | 'rename-body'
  /** Whom and what it is about, in the words of then; for an undo the id of the line. */
  about: string[]
  state: CorrectionState
  undo?: string
}

/** GET /api/corrections?limit&offset : the ledger, newest first. */
export interface CorrectionList {
  total: number
  offset: number
  corrections: CorrectionEntry[]
  /** What a process that died left of a line; it is cut off when the next is written. */
  torn?: string
}
