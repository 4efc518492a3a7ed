/** zod's schemas as JSON Schema (draft 2020-12), the form in which other programs read them. */
import { z } from 'zod'

type Json = Record<string, unknown>

const without$schema = (schema: Json): Json => {
  const json = { ...schema }
  delete json['$schema']
  return json
}

/** What may be sent. */
export const toJson = (schema: z.ZodType): Json => without$schema(z.toJSONSchema(schema, { io: 'input' }))

/** What is answered. A reader should let more pass than is said here, as later versions may say more. */
export const toAnswerJson = (schema: z.ZodType): Json =>
  without$schema(
    z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        delete jsonSchema.additionalProperties
      },
    }),
  )
