/** Rows about the people and events that may be those of a document: the blocks in which identity is decided anew. */
import { z } from 'zod'
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from '../identity/appearance.ts'
import { familyOf } from '../identity/appearance.ts'
import type { Settled } from '../identity/family.ts'
import { toSaid } from '../identity/testimony.ts'
import type { Row, Value } from '../store/store.ts'
import { accountRow } from './account.ts'

const text = z.string()
const texts = z.array(text)
const maybeText = text.nullable()
const maybeNumber = z.number().nullable()

/** What was said before of somebody, the first day on which it was, and who was taken for it. */
export const knownRow = z.object({
  family: text,
  testimony: text,
  first: maybeText,
  key: text,
  name: text,
  sound: texts,
  ja: maybeText,
  offices: texts,
  formerOffices: texts,
  sides: texts,
  guesses: texts,
  last: maybeText,
  marks: texts,
  person: text,
  otherIds: texts,
  called: maybeText,
  calledJa: maybeText,
  families: texts,
  confidence: maybeNumber,
  score: maybeNumber,
  features: texts.nullable(),
  runnerUp: maybeText,
  runnerUpScore: maybeNumber,
})
type Known = z.infer<typeof knownRow>

export const memberRow = z.object({ testimony: text, id: text, document: text, items: z.array(z.number()) })

/** A report of an event that others may report too, with that event. */
export const knownReportRow = z.object({ ...accountRow.shape, block: text, event: text })
export type KnownReport = z.infer<typeof knownReportRow>

/** An appearance as a row of its node. */
export const toAppearanceRow = (one: Appearance, testimony: string): Row => ({
  ...one,
  formerOffices: orNull(one.formerOffices),
  marks: orNull(one.marks),
  family: familyOf(one),
  testimony,
})

/** A person as a row of the node. */
export const toPersonRow = ({ person: id, otherIds, called, families }: Who): Row => ({
  id,
  otherIds: [...otherIds],
  called: called.name,
  calledJa: called.ja,
  families: orNull(families),
})
type Who = Pick<Settled, 'person' | 'otherIds' | 'called' | 'families'>

/** Most nodes have none: no property then. */
const orNull = (list: readonly string[]): Value => (list.length === 0 ? null : [...list])

/** What an appearance is looked up by: its document, of which there is an index in every engine, and its id. */
export const toAppearanceKey = ({ document, id }: Pick<Appearance, 'document' | 'id'>): Row => ({
  document,
  appearance: id,
})

/** What all appearances that say the same are looked up by. */
export const toTestimonyKey = (said: Appearance): Row => ({ family: familyOf(said), testimony: said.id })

/** The decision about an appearance as a row of its relation. */
export const toIsRow = (
  appearance: Pick<Appearance, 'document' | 'id'>,
  { person, choice }: Pick<Settled, 'person' | 'choice'>,
): Row => Object.assign(toAppearanceKey(appearance), { person }, toChoiceRow(choice))

/** Why it is that person. */
export const toChoiceRow = (choice: Choice | undefined): Row => ({
  confidence: choice?.confidence ?? null,
  score: choice?.score ?? null,
  features:
    choice === undefined
      ? null
      : Object.entries(choice.features).map(([name, weight]) => `${name} ${String(weight)}`),
  runnerUp: choice?.runnerUp?.name ?? null,
  runnerUpScore: choice?.runnerUp?.score ?? null,
})

export function toSettledOf(known: Known): Settled {
  const { testimony, person, otherIds, called: name, calledJa: ja, families } = known
  return {
    appearance: toSaid(known, testimony),
    person,
    otherIds,
    called: { name, ja },
    families,
    choice: toChoice(known),
  }
}

function toChoice({ confidence, score, features, runnerUp, runnerUpScore }: Known): Choice | undefined {
  if (confidence === null || score === null) return undefined
  const weights = (features ?? []).map((one): [string, number] => {
    const end = one.lastIndexOf(' ')
    return [one.slice(0, end), Number(one.slice(end + 1))]
  })
  return {
    confidence,
    score,
    features: Object.fromEntries(weights),
    ...(runnerUp === null || runnerUpScore === null
      ? {}
      : { runnerUp: { name: runnerUp, score: runnerUpScore } }),
  }
}
