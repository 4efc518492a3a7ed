import type { RequestHandler } from 'express'
import type { Holdings } from '../archive/holdings.ts'
import { readReview } from '../corrections/review.ts'
import { readParams, wholeNumber } from '../http/params.ts'

const params = { limit: wholeNumber(1, 200, 50) }

/** GET /api/review: the least certain events and identities first. */
export const review =
  (holdings: Holdings): RequestHandler =>
  async (request, response) => {
    response.json(await readReview(holdings, readParams(params, request.query).limit))
  }
