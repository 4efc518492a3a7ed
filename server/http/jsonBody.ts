/** Bodies of requests that write: JSON of a known form, or an answer that says what is wrong. */
import express from 'express'
import type { RequestHandler } from 'express'
import type { z } from 'zod'
import { ApiError } from './errors.ts'
import { wrongField } from './wrongField.ts'

/** Reads a body of so many bytes at most. */
export function jsonBody(limit: number): RequestHandler {
  const read = express.json({ limit, strict: true })
  return (request, response, next) => {
    if (request.is('application/json') === false)
      throw new ApiError(415, 'not_json', 'Send JSON, with Content-Type: application/json.')
    read(request, response, next)
  }
}

/** @throws ApiError 400 that names the field at fault */
export function readBody<T>(form: z.ZodType<T>, body: unknown): T {
  const result = form.safeParse(body ?? {}, { error: wrongField })
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new ApiError(
    400,
    'wrong_body',
    `${field === '' ? 'The body' : `"${field}"`} ${issue?.message ?? 'is wrong'}.`,
    field,
  )
}
