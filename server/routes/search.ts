import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { SearchAnswer } from '../api.ts'
import { readParams, wholeNumber } from '../params.ts'
import type { Search } from '../search/index.ts'

const params = {
  q: z
    .string({ error: 'must be given once' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(200, { error: 'must have at most 200 characters' }),
  limit: wholeNumber(1, 100, 20),
}

/** GET /api/search?q=: nodes by name, in either script. */
export function search(current: () => Promise<Search>): RequestHandler {
  return async (request, response) => {
    const { q, limit } = readParams(params, request.query)
    const find = await current()
    const answer: SearchAnswer = { query: q, hits: find(q, limit) }
    response.json(answer)
  }
}
