import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Health } from '../api.ts'
import type { Graph } from '../graph/reads.ts'
import { readStamp } from '../graph/reads.ts'

/** GET /api/health: 200 while the store answers, 503 when it does not. */
export function health(graph: Graph, log: Logger): RequestHandler {
  return async (_request, response) => {
    const engine = graph.store.name
    try {
      const { documents } = await readStamp(graph)
      const answer: Health = { status: 'ok', engine, documents }
      response.json(answer)
    } catch (error) {
      log.warn({ err: error }, 'the store does not answer')
      const answer: Health = {
        status: 'unavailable',
        engine,
        documents: 0,
        message: 'The store does not answer.',
      }
      response.status(503).json(answer)
    }
  }
}
