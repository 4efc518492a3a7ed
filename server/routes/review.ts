import { reviewAnswer } from '../api/review.ts'
import type { Holdings } from '../archive/holdings.ts'
import { readReview } from '../corrections/review.ts'
import type { Served } from '../http/operation.ts'
import { operation } from '../http/operation.ts'
import { wholeNumber } from '../http/params.ts'

export const review = (holdings: Holdings): Served =>
  operation({
    name: 'review',
    method: 'get',
    path: '/review',
    summary: 'The least certain events and identities first, with what was weighed',
    params: { limit: wholeNumber(1, 200, 50) },
    answer: reviewAnswer,
    respond: ({ limit }) => readReview(holdings, limit),
  })
