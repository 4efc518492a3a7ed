/** The one kind of error that is answered, and the one place where answers to errors are written. */
import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Choices, ErrorBody } from '../api.ts'
import type { PassingFault } from '../faults.ts'
import { PASSING_WORDS, passingFault } from '../faults.ts'
import { systemCode } from '../systemCode.ts'
import type { RouteName } from './routeName.ts'

/** An error that the caller can act on: answered with its status, code and message. Anything else is a bug. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** The request parameter that is at fault. */
    readonly parameter?: string,
    /** Those whom an id may mean. */
    readonly choices?: Choices,
  ) {
    super(message)
  }

  get body(): ErrorBody {
    const { code, message, parameter, choices } = this
    return {
      error: { code, message, ...(parameter !== undefined && { parameter }), ...(choices && { choices }) },
    }
  }
}

/** What Express itself throws at a request it cannot read, e.g. a path with a broken percent escape. */
const httpError = z.object({
  status: z.number().int().min(400).max(499),
  message: z.string(),
  /** Of a body, what could not be done with it. */
  type: z.string().optional(),
  limit: z.number().optional(),
})

/** What is answered to a body that cannot be read, by the words of Express. */
const UNREAD: Record<string, (limit: number) => [code: string, message: string]> = {
  'entity.too.large': (limit) => ['too_large', `The body must have at most ${String(limit)} bytes.`],
  'entity.parse.failed': () => ['not_json', 'The body is no JSON.'],
  'encoding.unsupported': () => [
    'bad_request',
    'The body may be packed by gzip, deflate or br, or not at all.',
  ],
  'charset.unsupported': () => ['bad_request', 'The body must be in UTF-8.'],
}

/** A fault that passes, as it is answered: nothing of the request is done. */
const PASSING: Record<PassingFault, ApiError> = {
  away: new ApiError(503, 'store_away', `${PASSING_WORDS.away}; try again in a moment.`),
  full: new ApiError(507, 'disk_full', `${PASSING_WORDS.full}; make room and try again.`),
}

/** Seconds after which a store may be there again. */
const RETRY_AFTER = 5

/** What Node throws at a request whose sender is gone. */
const HUNG_UP = new Set(['ECONNRESET', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE'])

/** Was it thrown because who asked has hung up? That is no bug, and there is nobody to answer. */
export const isHungUp = ({ socket }: Request, error: unknown): boolean =>
  socket.destroyed && HUNG_UP.has(systemCode(error) ?? '')

const INTERNAL = new ApiError(500, 'internal', 'Something went wrong in the server; its log says what.')

/** What is answered to something that was thrown; `INTERNAL` to a bug. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const http = httpError.safeParse(error)
  if (http.success) {
    const { status, type = '', limit = 0 } = http.data
    if (status === 404) return new ApiError(404, 'unknown_path', 'There is no such file.')
    const [code, message] = UNREAD[type]?.(limit) ?? ['bad_request', 'The request cannot be read.']
    return new ApiError(status, code, message)
  }
  const passing = passingFault(error)
  return passing === undefined ? INTERNAL : PASSING[passing]
}

/** Answers whatever a route threw; a bug is logged in full and answered without detail. */
export function answerErrors(log: Logger, toRoute: RouteName): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    if (isHungUp(request, error)) return
    const answer = toApiError(error)
    const passing = passingFault(error)
    const route = toRoute(request.path)
    if (answer === INTERNAL) log.error({ err: error, route }, 'unexpected error')
    if (passing !== undefined) log.warn({ err: error, route }, PASSING_WORDS[passing])
    if (passing === 'away') response.set('Retry-After', String(RETRY_AFTER))
    response.status(answer.status).set('Cache-Control', 'no-store').json(answer.body)
  }
}

/** Answers every path that no route knows. */
export const answerUnknownPath: RequestHandler = (request) => {
  throw new ApiError(404, 'unknown_path', `There is no ${request.method} ${request.baseUrl}${request.path}.`)
}
