/** What is in the store about the people and events that may be those of a document: the blocks in which identity is decided anew. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from '../identity/appearance.ts'
import { familyOf } from '../identity/appearance.ts'
import type { Settled } from '../identity/people.ts'
import type { Report } from '../identity/report.ts'
import type { Row } from '../store/store.ts'

const text = z.string()
const texts = z.array(text)
const maybeText = text.nullable()

/** Who an appearance is taken for, and why. */
const isRow = z.object({
  person: text,
  otherIds: texts,
  confidence: z.number().nullable(),
  score: z.number().nullable(),
  features: texts.nullable(),
  runnerUp: maybeText,
  runnerUpScore: z.number().nullable(),
})

const appearanceRow = z.object({
  id: text,
  document: text,
  key: text,
  name: text,
  sound: texts,
  ja: maybeText,
  offices: texts,
  sides: texts,
  guesses: texts,
  items: texts,
  first: maybeText,
  last: maybeText,
})

export const knownRow = z.object({ ...appearanceRow.shape, ...isRow.shape })
export type KnownAppearance = z.infer<typeof knownRow>

const kinds = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]
export const knownReportRow = z.object({
  block: text,
  event: text,
  item: text,
  key: text,
  kind: z.enum(kinds),
  who: texts,
})
export type KnownReport = z.infer<typeof knownReportRow>

/** An appearance as a row of its node. */
export const toAppearanceRow = (one: Appearance): Row => ({ ...one, family: familyOf(one) })

/** The decision about an appearance as a row of its relation. */
export function toIsRow({ appearance, person, choice }: Settled): Row {
  return { appearance: appearance.id, person, ...toChoiceColumns(choice) }
}

function toChoiceColumns(choice: Choice | undefined): Omit<z.infer<typeof isRow>, 'person' | 'otherIds'> {
  return {
    confidence: choice?.confidence ?? null,
    score: choice?.score ?? null,
    features:
      choice === undefined
        ? null
        : Object.entries(choice.features).map(([name, weight]) => `${name} ${String(weight)}`),
    runnerUp: choice?.runnerUp?.name ?? null,
    runnerUpScore: choice?.runnerUp?.score ?? null,
  }
}

/** Is an appearance taken for the same person, known by the same ids and for the same reasons, as before? */
export function isAsBefore({ person, otherIds, choice }: Settled, known: KnownAppearance): boolean {
  const now = { person, otherIds, ...toChoiceColumns(choice) }
  return (Object.keys(isRow.shape) as (keyof typeof now)[]).every((column) =>
    isDeepStrictEqual(now[column], known[column]),
  )
}

export const toReportOf = ({ block, item, key, kind, who }: KnownReport): Report => ({
  block,
  item,
  key,
  kind,
  who,
})
