import type { RequestHandler } from 'express'
import { day, readParams } from '../params.ts'
import { readChanges } from '../questions/changes.ts'
import type { Graph } from '../reads.ts'
import { kinds, refuseEmptyWindow, switches } from './filter.ts'

const params = { from: day, middle: day, to: day, kinds, ...switches }

/** GET /api/changes: what changed from one period to the next. */
export function changes(graph: Graph): RequestHandler {
  return async (request, response) => {
    const question = readParams(params, request.query)
    refuseEmptyWindow({ from: question.from, to: question.middle }, 'middle')
    refuseEmptyWindow({ from: question.middle, to: question.to })
    response.json(await readChanges(graph, question))
  }
}
