/** What is noted of requests: of each that it was there, and of those that write who did what, into a log that is kept. */
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Audit } from '../archive/audit.ts'
import { isReading } from './access.ts'
import type { RouteName } from './routeName.ts'
import { toOutcome, whenOver } from './work.ts'

/** Notes each request when it is over, at the level `info`; neither what was asked about nor any header. */
export function logRequests(log: Logger, toRoute: RouteName): RequestHandler {
  return (request, response, next) => {
    const { method } = request
    const route = toRoute(request.path)
    const start = performance.now()
    whenOver(response, () => {
      const ms = Math.round(performance.now() - start)
      log.info({ method, route, status: toOutcome(response), ms }, 'request')
    })
    next()
  }
}

/** As much of a path is noted: the longest that the API knows has two ids. */
const MOST_LETTERS = 300

/** Notes each request that writes, or would, with its path, from where it came, and how it was answered. */
export function auditWrites(audit: Audit): RequestHandler {
  return (request, response, next) => {
    if (!isReading(request)) {
      const did = `${request.method} ${request.path.slice(0, MOST_LETTERS)}`
      const by = request.ip ?? 'unknown'
      whenOver(response, () => {
        audit.note({ by, did, outcome: String(toOutcome(response)) })
      })
    }
    next()
  }
}
