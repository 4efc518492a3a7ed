/** Values that a JSON Schema allows, and some that it does not. */
import fc from 'fast-check'
import { HOSTILE } from './hostile.ts'

export type Schema = Record<string, unknown>

const list = (value: unknown): Schema[] => (Array.isArray(value) ? (value as Schema[]) : [])

/** @param known texts that name something, such as ids; taken for any text without a form */
export function valuesOf(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: wantedOf(schema, known) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...HOSTILE, null, -1, true, [], {}) },
  )
}

function wantedOf(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const { type, format, minimum = 0, maximum = 1000, items = {}, properties = {}, required = [] } = schema
  const choices = [...list(schema['anyOf']), ...list(schema['oneOf'])]
  if (choices.length > 0) return fc.oneof(...choices.map((one) => valuesOf(one, known)))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'integer' || type === 'number')
    return fc.integer({ min: Number(minimum), max: Number(maximum) })
  if (type === 'array') return fc.array(valuesOf(items as Schema, known), { maxLength: 3 })
  if (type === 'object')
    return fc.record(
      Object.fromEntries(
        Object.entries(properties as Record<string, Schema>).map(([key, one]) => [key, valuesOf(one, known)]),
      ),
      { requiredKeys: required as string[] },
    )
  const days = fc.constantFrom('2026-03-01', '2026-03-31', '2027-01-01', '2026-04')
  return format === 'date' ? days : fc.oneof(fc.constantFrom(...known), days, fc.string({ maxLength: 20 }))
}
