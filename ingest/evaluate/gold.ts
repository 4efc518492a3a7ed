/** The form of an annotation: what a careful reader would put into the graph. Extra keys are let through. */
import { z } from 'zod'
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected an ISO date such as 2026-04-25')
const kinds = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]

const office = z.object({
  title: z.string().min(1),
  of: z.string().nullable(),
  former: z.boolean().optional(),
  candidate: z.boolean().optional(),
})
const person = z.object({
  name: z.string().min(1),
  accept: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
  offices: z.array(office).default([]),
})
const organization = z.object({
  name: z.string().min(1),
  accept: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
})
const side = z.object({ of: z.string().nullable(), people: z.array(z.string()).default([]) })
const event = z.object({
  kind: z.enum(kinds),
  date: day.nullish(),
  place: z.string().nullish(),
  background: z.boolean().default(false),
  sides: z.array(side).default([]),
})
const item = z.object({
  n: z.number().int().positive(),
  headline: z.object({ en: z.string(), ja: z.string().optional() }),
  date: day.nullish(),
  people: z.array(person).default([]),
  countries: z.array(z.string().length(2)).default([]),
  countriesOptional: z.array(z.string().length(2)).default([]),
  organizations: z.array(organization).default([]),
  events: z.array(event).default([]),
})
const gold = z.object({ document: z.string().optional(), items: z.array(item) })

export type Gold = z.infer<typeof gold>
export type GoldItem = Gold['items'][number]

/** An annotation that is no annotation; the message names the file and each place in it. */
export class GoldError extends Error {
  override name = 'GoldError'
}

/**
 * Reads an annotation from the text of its file.
 * @param file name for the message
 * @throws GoldError naming the file and the paths in the JSON
 */
export function readGold(text: string, file: string): Gold {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new GoldError(`${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = gold.safeParse(json)
  if (read.success) return read.data
  const places = read.error.issues.map(
    ({ path, message }) =>
      `  ${path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`)).join('') || '(top)'}: ${message}`,
  )
  throw new GoldError(`${file}: not an annotation:\n${places.join('\n')}`)
}
