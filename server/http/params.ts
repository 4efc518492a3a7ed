/**
 * Parameters of a request -> exact values, or a 400 that names the parameter and what is allowed. All come as text; what the
 * text stands for is kept as `meta` for the description of the API, in the words of JSON Schema; besides, `usual` is what is
 * taken where nothing is said, and `explode` tells whether a list is said by repeating.
 */
import { z } from 'zod'
import { ApiError } from './errors.ts'
import { toJson } from './jsonSchema.ts'
import { wrongField } from './wrongField.ts'

/** An ISO day that the calendar has. */
export const day = z.iso
  .date({ error: 'must be a day such as 2026-04-24' })
  .meta({ pattern: undefined, examples: ['2026-04-24'] })

/** A switch that has to be said. */
export const said = z
  .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
  .transform((value) => value === 'true' || value === '1')
  .meta({ type: 'boolean', enum: undefined })

/** A switch; off, or on, unless said. */
export const flag = said.default(false).meta({ type: 'boolean', enum: undefined, usual: false })
export const flagOn = said.default(true).meta({ type: 'boolean', enum: undefined, usual: true })

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number, fallback: number) {
  const error = `must be a whole number from ${String(min)} to ${String(max)}`
  return z
    .string({ error })
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error })
    .default(fallback)
    .meta({ type: 'integer', pattern: undefined, minimum: min, maximum: max, usual: fallback })
}

/** One of a fixed list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` })
}

/** A list separated by commas, of at most `max` entries. */
export function listOf<T extends z.ZodType<unknown, string>>(entry: T, max: number) {
  return z
    .string({ error: 'must be given once, as a list separated by commas' })
    .transform((value) => value.split(','))
    .pipe(z.array(entry).max(max, { error: `must have at most ${String(max)} entries` }))
    .meta({ type: 'array', items: toJson(entry), maxItems: max, explode: false })
}

/** A parameter that may be repeated, at most `max` times; each value is taken whole, commas and all. */
export function severalOf<T extends z.ZodType<unknown, string>>(entry: T, max: number) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat())
    .pipe(z.array(entry).max(max, { error: `must be given at most ${String(max)} times` }))
    .default([])
    .meta({ type: 'array', anyOf: undefined, items: toJson(entry), maxItems: max, explode: true })
}

/** A node's id as the API gives it. */
export const nodeId = z
  .string({ error: 'must be given once' })
  .trim()
  .min(1, { error: 'must not be empty' })
  .max(200, { error: 'must have at most 200 characters' })

/**
 * Checks the parameters of a request; those that the schema does not know are refused as well,
 * because a misspelled filter that is ignored gives a wrong picture.
 * @throws ApiError 400 with the first parameter at fault
 */
export function readParams<S extends z.ZodRawShape>(shape: S, given: unknown): z.infer<z.ZodObject<S>> {
  const result = z.strictObject(shape).safeParse(given, { error: wrongField })
  if (result.success) return result.data as z.infer<z.ZodObject<S>>
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys.join(', ')
    const known = Object.keys(shape)
    const allowed = known.length === 0 ? 'no parameter is' : `${known.join(', ')} are`
    throw new ApiError(400, 'unknown_parameter', `"${name}" is not known here; ${allowed} allowed.`, name)
  }
  const parameter = String(issue?.path[0] ?? '')
  throw new ApiError(400, 'wrong_parameter', `"${parameter}" ${issue?.message ?? 'is wrong'}.`, parameter)
}
