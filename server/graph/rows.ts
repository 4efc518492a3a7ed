/** The rows that the read queries give, as the store hands them over: checked here, used everywhere else. */
import { z } from 'zod'
import { fromDayNumber, isOrganization } from '../../cypher/ontology.ts'
import { eventKind, quadClass } from '../api/base.ts'

const text = z.string()
const maybeText = z
  .string()
  .nullable()
  .transform((value) => (value === null || value === '' ? undefined : value))
/** A day: a date comes as ISO text, what is kept as a number as 20260424. */
const maybeDay = z
  .union([text, z.number().int().transform(fromDayNumber)])
  .nullable()
  .transform((value) => value ?? undefined)
const count = z.number().int().min(0)
const aliases = z
  .array(text)
  .nullable()
  .transform((value) => value ?? [])

export const namedRow = z.object({ id: text, file: text })
export const extentRow = z.object({ first: maybeDay, last: maybeDay, since: maybeDay, told: maybeDay })
export const holderRow = z.object({ id: text, title: text, items: count })
export type HolderRow = z.infer<typeof holderRow>

export const itemsRow = z.object({ items: count })

export const nodeRow = z.object({
  id: text,
  kind: z.enum(['person', 'country', 'organization', 'place']),
  name: text,
  ja: maybeText,
  aliases,
  country: z.string().nullable(),
})
export interface NodeRow extends z.infer<typeof nodeRow> {
  /** What tells a person apart from others of the same Japanese name. */
  apart?: string | undefined
}
export const namesakeRow = z.object({ id: text, name: text, ja: text })

const precision = z.enum(['day', 'month', 'year']).nullable()
const quad = quadClass.nullable()
export const eventRow = z.object({
  id: text,
  title: maybeText,
  titleJa: maybeText,
  score: z.number().nullable(),
  places: z.array(text),
})
export type EventRow = z.infer<typeof eventRow>

export const factsRow = z.object({
  kind: eventKind,
  precision,
  quad,
  planned: z.boolean(),
  negated: z.boolean(),
  background: z.boolean(),
  ids: z.array(text),
  days: z.array(text),
})

export const partsRow = z.object({
  side: count,
  events: z.array(count),
  nodes: z.array(text),
})

/** How much of an ISO day a date of that precision keeps. */
const LENGTH = { day: 10, month: 7, year: 4 } as const

/** The date of an event as long as it is precise: `2026-04-25`, `2026-04` or `2026`. */
export function toIsoDate({
  date,
  precision,
}: {
  date?: string | undefined
  precision: keyof typeof LENGTH | null
}): string | undefined {
  return date?.slice(0, LENGTH[precision ?? 'day'])
}

export const officeRow = z
  .object({
    person: text,
    office: text,
    title: text,
    of: text,
    former: z.boolean(),
    candidate: z.boolean(),
    first: maybeDay,
    last: maybeDay,
    items: count,
  })
  .transform((row) => ({
    ...row,
    ofKind: isOrganization(row.of) ? ('organization' as const) : ('country' as const),
  }))
/** An office; its Japanese title is no part of the graph (`readOffices`). */
export type OfficeRow = z.infer<typeof officeRow> & { titleJa?: string | undefined }

export const itemRow = z.object({
  item: text,
  n: count,
  section: maybeText,
  headlineEn: text,
  headlineJa: maybeText,
  /** Not known of what was stored before it was kept. */
  bold: z
    .boolean()
    .nullable()
    .transform((value) => value === true),
  date: maybeText,
  text,
  agencies: z.array(text),
  document: text,
  title: maybeText,
  file: text,
})

export type ItemRow = z.infer<typeof itemRow>

export const claimRow = z.object({ item: text, event: text, start: count, end: count, rule: text })
export type ClaimRow = z.infer<typeof claimRow>

export const officeSpanRow = z.object({ item: text, person: text, start: count, end: count })
/** Where an item says that somebody holds an office. */
export type OfficeSpanRow = z.infer<typeof officeSpanRow>

export const reportRow = z.object({ ...itemRow.shape, ...claimRow.shape })
export type ReportRow = z.infer<typeof reportRow>

export const listedItemRow = z.object({
  total: count,
  id: text,
  n: count,
  section: maybeText,
  headlineEn: text,
  headlineJa: maybeText,
  date: maybeText,
  agencies: z.array(text),
  events: count,
})

export const seenRow = z.object({ id: text, last: text })

export const mentionRow = z.object({
  item: text,
  id: text,
  kind: nodeRow.shape.kind,
  start: count,
  end: count,
})
export type MentionRow = z.infer<typeof mentionRow>

export const searchRow = z.object({ ...nodeRow.shape, weight: count })
export type SearchRow = z.infer<typeof searchRow>

export const titleRow = z.object({ text, last: maybeText, ids: z.array(text) })
export type TitleRow = z.infer<typeof titleRow>

export const reportCountRow = z.object({ id: text, items: count })

export const documentRow = z.object({
  id: text,
  file: text,
  title: maybeText,
  publisher: maybeText,
  from: maybeDay,
  to: maybeDay,
  items: count,
  events: count,
})
export type DocumentRow = z.infer<typeof documentRow>

export const stampRow = z.object({ documents: count, items: count, events: count, people: count })
