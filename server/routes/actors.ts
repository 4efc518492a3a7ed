import type { RequestHandler } from 'express'
import { day, readParams, wholeNumber } from '../params.ts'
import { readActors } from '../questions/actors.ts'
import type { Graph } from '../reads.ts'
import { kinds, refuseEmptyWindow, switches } from './filter.ts'

const params = { from: day, to: day, kinds, ...switches, top: wholeNumber(1, 200, 50) }

/** GET /api/actors: who keeps turning up in a window, who is new, who has gone quiet. */
export function actors(graph: Graph): RequestHandler {
  return async (request, response) => {
    const question = readParams(params, request.query)
    refuseEmptyWindow(question)
    response.json(await readActors(graph, question))
  }
}
