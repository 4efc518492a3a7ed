import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Health } from '../api.ts'
import { PASSING_WORDS } from '../faults.ts'
import type { Graph } from '../graph/reads.ts'
import { readStamp } from '../graph/reads.ts'
import { within } from '../within.ts'

/** Who asks whether the server is well does not wait for a store as long as a reader does. */
const PATIENCE_MS = 3_000

/** Less room than this does not hold one import of the largest files. */
const LEAST_ROOM = 64 * 1024 * 1024

/**
 * GET /api/health: 200 while the store answers, 503 when it does not.
 * @param room bytes that can still be written; absent where nothing is
 */
export function health(graph: Graph, log: Logger, room?: () => Promise<number>): RequestHandler {
  const engine = graph.store.name
  const look = async (): Promise<Health> => {
    const { documents } = await within(readStamp(graph), PATIENCE_MS)
    return room === undefined || (await room()) >= LEAST_ROOM
      ? { status: 'ok', engine, documents }
      : { status: 'full', engine, documents, message: `${PASSING_WORDS.full}.` }
  }
  return async (_request, response) => {
    try {
      response.json(await look())
    } catch (error) {
      log.warn({ err: error }, 'the store does not answer')
      const answer: Health = {
        status: 'unavailable',
        engine,
        documents: 0,
        message: `${PASSING_WORDS.away}.`,
      }
      response.status(503).json(answer)
    }
  }
}
