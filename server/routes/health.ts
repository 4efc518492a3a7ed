import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Health } from '../api.ts'
import { healthAnswer } from '../api/health.ts'
import { PASSING_WORDS } from '../faults.ts'
import type { Graph } from '../graph/reads.ts'
import { readStamp } from '../graph/reads.ts'
import type { Served } from '../http/operation.ts'
import { shared } from '../http/shared.ts'
import { within } from '../within.ts'

/** Who asks whether the server is well does not wait for a store as long as a reader does. */
const PATIENCE_MS = 3_000

/** Anybody may ask, as often as he likes: it is looked once in so long, in milliseconds. */
const REST_MS = 1_000

/** Less room than this does not hold one import of the largest files. */
const LEAST_ROOM = 64 * 1024 * 1024

/** What the store holds, looked up once for all who ask at a time. */
export const sharedStamp = (graph: Graph): Stamp => shared(() => readStamp(graph), REST_MS)
type Stamp = () => ReturnType<typeof readStamp>

/**
 * @param engine what holds the graph
 * @param room bytes that can still be written; absent where nothing is
 */
export const health = (
  engine: Health['engine'],
  stamp: Stamp,
  log: Logger,
  room?: () => Promise<number>,
): Served => ({
  name: 'health',
  method: 'get',
  path: '/health',
  summary: 'Whether the store answers; with status 503 and the same form where it does not',
  ...{ at: {}, params: {}, status: 200, answer: healthAnswer },
  handle: [answerHealth(engine, stamp, log, room)],
})

function answerHealth(
  engine: Health['engine'],
  stamp: Stamp,
  log: Logger,
  room?: () => Promise<number>,
): RequestHandler {
  const expectWell = async (): Promise<Health> => {
    const { documents } = await within(stamp(), PATIENCE_MS)
    return room === undefined || (await within(room(), PATIENCE_MS)) >= LEAST_ROOM
      ? { status: 'ok', engine, documents }
      : { status: 'full', engine, documents, message: `${PASSING_WORDS.full}.` }
  }
  const look = shared(async (): Promise<Health> => {
    try {
      return await expectWell()
    } catch (error) {
      log.warn({ err: error }, 'the store does not answer')
      return { status: 'unavailable', engine, documents: 0, message: `${PASSING_WORDS.away}.` }
    }
  }, REST_MS)
  return async (_request, response) => {
    const answer = await look()
    response.status(answer.status === 'unavailable' ? 503 : 200).json(answer)
  }
}
