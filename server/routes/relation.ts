import type { RequestHandler } from 'express'
import { readParams } from '../params.ts'
import { readRelation } from '../questions/relation.ts'
import type { Graph } from '../reads.ts'
import { kinds, page, pair, readPair, refuseEmptyWindow, switches, window } from './filter.ts'

const params = { ...pair, ...window, kinds, ...switches, ...page(500, 50) }

/** GET /api/relations: how the relation of two nodes runs over time. */
export function relation(graph: Graph): RequestHandler {
  return async (request, response) => {
    const { a, b, ...question } = readParams(params, request.query)
    refuseEmptyWindow(question)
    response.json(await readRelation(graph, await readPair(graph, a, b), question))
  }
}
