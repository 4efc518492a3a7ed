/** How much is answered at a time, and how fast tokens can be tried. */
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Access } from './access.ts'
import { hasToken, isOpenToAll, USUAL_SHARE } from './access.ts'
import { ApiError } from './errors.ts'
import { whenOver } from './work.ts'

/** Requests that are answered at a time: several pages full, far below what would fill the memory. */
const MOST_AT_A_TIME = 100

/** Part of the places that is kept for addresses that have no more than their share. */
const KEPT = 1 / 4

/** Seconds after which it is worth trying again. */
const RETRY_AFTER = 1

/** Whoever has one address of the sixth version has all of its network. */
const addressOf = ({ ip }: Request): string => (ip === undefined ? '' : ipKeyGenerator(ip))

/** Places that are taken, by address. */
interface Taken {
  all: number
  by: Map<string, number>
}

/**
 * Answers 503 with `Retry-After` to requests beyond so many at a time, instead of letting all of them wait. An address with more than its
 * share is refused before the places are full, so that it keeps nobody else out. Streams of events, which cost little and stay open as
 * long as a page does, are counted apart. A place is taken until the work is done, also where whoever asked has hung up.
 */
export function refuseOverload(share = USUAL_SHARE, most = MOST_AT_A_TIME): RequestHandler {
  const toTaken = (): Taken => ({ all: 0, by: new Map() })
  const open = { answers: toTaken(), streams: toTaken() }
  return (request, response, next) => {
    const taken = open[/\/imports\/[^/]+\/events$/u.test(request.path) ? 'streams' : 'answers']
    const address = addressOf(request)
    const mine = taken.by.get(address) ?? 0
    if (taken.all >= (mine < share ? most : most * (1 - KEPT))) {
      response.set('Retry-After', String(RETRY_AFTER))
      throw new ApiError(503, 'busy', 'The server has too much to do; try again in a second.')
    }
    taken.all += 1
    taken.by.set(address, mine + 1)
    whenOver(response, () => {
      taken.all -= 1
      const left = (taken.by.get(address) ?? 1) - 1
      if (left === 0) taken.by.delete(address)
      else taken.by.set(address, left)
    })
    next()
  }
}

/** Wrong tokens that one address may send in a window of time. */
const GUESSES = 20
const WINDOW_MS = 60_000

/**
 * Answers 429 to an address that keeps sending wrong tokens. A right one counts never, however its answer ends; from an address that
 * guesses it is refused as well, as it may be a guess.
 */
export function slowGuessing(tokens: NonNullable<Access['tokens']>, windowMs = WINDOW_MS): RequestHandler {
  const limiter = rateLimit({
    windowMs,
    limit: GUESSES,
    keyGenerator: addressOf,
    skip: async (request) => {
      if (isOpenToAll(request)) return true
      // what is known of an address is there for a while after its window
      const { totalHits = 0, resetTime } = (await limiter.getKey(addressOf(request))) ?? {}
      const isShut = totalHits >= GUESSES && (resetTime === undefined || resetTime.getTime() > Date.now())
      return !isShut && hasToken(request, tokens)
    },
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: () => {
      throw new ApiError(429, 'too_many_tries', 'Too many wrong tokens; try again in a minute.')
    },
  })
  return limiter
}
