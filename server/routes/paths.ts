import type { RequestHandler } from 'express'
import { readParams } from '../params.ts'
import { readPaths } from '../questions/paths.ts'
import type { Graph } from '../reads.ts'
import { kinds, pair, readPair, refuseEmptyWindow, switches, window } from './filter.ts'

const params = { ...pair, ...window, kinds, ...switches }

/** GET /api/paths: all shortest ways between two nodes through people who met. */
export function paths(graph: Graph): RequestHandler {
  return async (request, response) => {
    const { a, b, ...filter } = readParams(params, request.query)
    refuseEmptyWindow(filter)
    response.json(await readPaths(graph, await readPair(graph, a, b), filter))
  }
}
