/**
 * What a person decided, as the ledger has it: so that it can be found again in a new edition of a document, by newer rules, or in
 * another graph. Documents are named by id and by file: the id is of this text, the file of all its editions. Everything has its
 * bounds: an archive of somebody else brings such lines too.
 */
import { z } from 'zod'
import { toShown, toShownName } from '../hidden.ts'
import { eventKind, isoDate } from '../api/base.ts'

/** A name, an id, a file: far longer than any is. */
const text = z.string().max(1_000).transform(toShownName)
/** What is found again by its words, as it stands in a document. */
const passage = z.string().max(100_000).transform(toShown)
/** How many of anything: a split may name thousands of documents. */
const MOST = 10_000
const some = <T extends z.ZodType>(one: T) => z.array(one).max(MOST)

const inDocument = { document: text, file: text }

/** Whether the document names several people so; absent: not that anybody knew. */
const twin = z.literal(true).optional()

/** What one document says of one person: the person's id there. */
const appearance = z.object({ ...inDocument, person: text, twin })
export type AppearanceRef = z.infer<typeof appearance>

/** Somebody, by the id and name of that time, and by the appearances that say most. */
const person = z.object({ id: text, name: text, sound: some(text), said: some(appearance).min(1) })
export type PersonRef = z.infer<typeof person>

const inItem = { ...inDocument, n: z.int(), headline: passage, sentence: passage }

/** A claim about an event: its stretch of the item's text, and what it said. */
const reported = z.object({
  ...inItem,
  kind: eventKind,
  start: z.int(),
  end: z.int(),
  sides: some(z.object({ of: text.nullable(), people: some(text) })),
})
export type ReportRef = z.infer<typeof reported>

/** Something that an item names: a person by the id there, a state by its code, a body or place by its name. */
const mentioned = z.object({
  ...inDocument,
  n: z.int(),
  headline: passage,
  kind: z.enum(['person', 'country', 'organization', 'place']),
  ref: text,
  twin,
})
export type MentionRef = z.infer<typeof mentioned>

const reports = some(reported).min(1)

/** `of`: a state's code or a body's name. */
const side = z.object({ of: text.nullable(), people: some(person) })
const office = z.object({ title: text, of: text })

export const correction = z.discriminatedUnion('what', [
  z.object({ what: z.literal('merge'), keep: person, other: person }),
  z.object({ what: z.literal('split'), from: person, said: some(appearance).min(1) }),
  z.object({ what: z.literal('distinct'), one: person, other: person }),
  z.object({ what: z.literal('rename'), person, name: text.nullable(), ja: text.nullable() }),
  /** By the names under which all documents know them. */
  z.object({ what: z.literal('merge-bodies'), keep: text, other: text }),
  z.object({ what: z.literal('distinct-bodies'), one: text, other: text }),
  z.object({
    what: z.literal('split-body'),
    from: text,
    to: text,
    said: some(z.object(inDocument)).min(1),
  }),
  z.object({
    what: z.literal('rename-body'),
    body: text,
    name: text.nullable(),
    ja: text.nullable().default(null),
  }),
  /** What is absent stays as it was. */
  z.object({
    what: z.literal('edit-event'),
    reports,
    kind: eventKind.optional(),
    date: isoDate.nullable().optional(),
    sides: some(side).optional(),
  }),
  z.object({ what: z.literal('hide-event'), reports }),
  /** Somebody read the sentence, and it is so. */
  z.object({ what: z.literal('confirm-event'), reports }),
  z.object({ what: z.literal('hide-mention'), mentions: some(mentioned).min(1) }),
  /** `to`: null where the office is nobody's. */
  z.object({ what: z.literal('edit-office'), person, office, to: office.nullable() }),
])
export type Correction = z.infer<typeof correction>

/** A correction that is in force. */
export interface InForce {
  id: string
  /** When it was made: an ISO instant, later than all before it. */
  at: string
  do: Correction
}

/** What a correction speaks of, with the documents that it was found in. */
export function refsOf(one: Correction): { document: string; file: string }[] {
  switch (one.what) {
    case 'merge':
      return [...one.keep.said, ...one.other.said]
    case 'distinct':
      return [...one.one.said, ...one.other.said]
    case 'split':
    case 'split-body':
      return one.said
    case 'rename':
    case 'edit-office':
      return one.person.said
    case 'hide-mention':
      return one.mentions
    case 'edit-event':
      return [...one.reports, ...strangersOf(one).flatMap(({ person: { said } }) => said)]
    case 'hide-event':
    case 'confirm-event':
      return one.reports
    case 'merge-bodies':
    case 'rename-body':
    case 'distinct-bodies':
      return []
  }
}

/** The bodies that a correction is about, by name: they are wherever they are named. */
export function bodiesOf(one: Correction): string[] {
  if (one.what === 'merge-bodies') return [one.keep, one.other]
  if (one.what === 'distinct-bodies') return [one.one, one.other]
  if (one.what === 'split-body') return [one.from, one.to]
  return one.what === 'rename-body' ? [one.body] : []
}

/**
 * Whom an edited event has take part though not all of the documents that report it name them: the same as in those that do.
 * Each has a name of its own within the correction.
 */
export function strangersOf({
  reports,
  sides = [],
}: Extract<Correction, { what: 'edit-event' }>): { name: string; person: PersonRef }[] {
  return sides
    .flatMap(({ people }, side) =>
      people.map((one, place) => ({ name: `${String(side)}.${String(place)}`, person: one })),
    )
    .filter(({ person: { said } }) =>
      reports.some((report) => !said.some(({ document }) => document === report.document)),
    )
}

/** The parts of a correction that have to be found for it to take effect. */
export function partsOf(one: Correction): string[] {
  switch (one.what) {
    case 'merge':
      return ['keep', 'other']
    case 'distinct':
    case 'distinct-bodies':
      return ['one', 'other']
    default:
      return ['all']
  }
}
