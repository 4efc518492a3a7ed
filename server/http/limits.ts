/** How much is answered at a time, and how fast tokens can be tried. */
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { isOpenToAll } from './access.ts'
import { ApiError } from './errors.ts'

/** Requests that are answered at a time: several pages full, far below what would fill the memory. */
const MOST_AT_A_TIME = 100

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = 1

/**
 * Answers 503 with `Retry-After` to requests beyond so many at a time, instead of letting all of them wait. Streams of events, which
 * cost little and stay open as long as a page does, are counted apart.
 */
export function refuseOverload(most = MOST_AT_A_TIME): RequestHandler {
  const open = { answers: 0, streams: 0 }
  return (request, response, next) => {
    const kind = request.path.endsWith('/events') ? 'streams' : 'answers'
    if (open[kind] >= most) {
      response.set('Retry-After', String(RETRY_AFTER))
      throw new ApiError(503, 'busy', 'The server has too much to do; try again in a second.')
    }
    open[kind] += 1
    response.once('close', () => {
      open[kind] -= 1
    })
    next()
  }
}

/** Wrong tokens that one address may send in a minute. */
const GUESSES = 20

/** Answers 429 to an address that keeps sending wrong tokens. */
export const slowGuessing = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: GUESSES,
    skip: isOpenToAll,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new ApiError(429, 'too_many_tries', 'Too many wrong tokens; try again in a minute.')
    },
  })
