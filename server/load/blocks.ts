/** What is in the store about the people and events that may be those of a document: the blocks in which identity is decided anew. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from '../identity/appearance.ts'
import { familyOf } from '../identity/appearance.ts'
import type { Settled } from '../identity/people.ts'
import { toSaid } from '../identity/testimony.ts'
import type { Row } from '../store/store.ts'
import { accountRow } from './account.ts'

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

/** What was said before, the first day on which it was, and how it was decided. */
export const heardRow = z.object({ testimony: text, first: maybeText, ...isRow.shape })
export type Heard = z.infer<typeof heardRow>

/** The same with what it says. */
export const knownRow = z.object({
  ...heardRow.shape,
  key: text,
  name: text,
  sound: texts,
  ja: maybeText,
  offices: texts,
  sides: texts,
  guesses: texts,
  last: maybeText,
})
export type Known = z.infer<typeof knownRow>

export const memberRow = z.object({ testimony: text, id: text, document: text, items: texts })

export const knownReportRow = z.object({ ...accountRow.shape, event: text })
export type KnownReport = z.infer<typeof knownReportRow>

/** An appearance as a row of its node. */
export const toAppearanceRow = (one: Appearance, testimony: string): Row => ({
  ...one,
  family: familyOf(one),
  testimony,
})

/** The decision about an appearance as a row of its relation. */
export const toIsRow = (appearance: string, { person, choice }: Omit<Settled, 'appearance'>): Row => ({
  appearance,
  person,
  ...toChoiceColumns(choice),
})

/** The decision about what was said before, for one more appearance. */
export const toHeardRow = (appearance: string, known: Heard): Row => ({
  appearance,
  person: known.person,
  confidence: known.confidence,
  score: known.score,
  features: known.features,
  runnerUp: known.runnerUp,
  runnerUpScore: known.runnerUpScore,
})

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

/** Is what is said taken for the same person, known by the same ids and for the same reasons, as before? */
export function isAsBefore({ person, otherIds, choice }: Settled, known: Heard): boolean {
  const now = { person, otherIds, ...toChoiceColumns(choice) }
  return (Object.keys(isRow.shape) as (keyof typeof now)[]).every((column) =>
    isDeepStrictEqual(now[column], known[column]),
  )
}

export const toSaidOf = ({
  testimony,
  key,
  name,
  sound,
  ja,
  offices,
  sides,
  guesses,
  first,
  last,
}: Known): Appearance => toSaid({ key, name, sound, ja, offices, sides, guesses, first, last }, testimony)
