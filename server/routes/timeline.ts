import type { RequestHandler } from 'express'
import { ApiError } from '../errors.ts'
import type { EventFilter, EventSet } from '../eventSet.ts'
import { readEventSet, readEventSetOfNode, readEventSetOfPair } from '../eventSet.ts'
import { nodeId, oneOf, readParams } from '../params.ts'
import { toTimeline } from '../questions/timeline.ts'
import type { Graph } from '../reads.ts'
import { kinds, readEnds, readPair, refuseEmptyWindow, switches, window } from './filter.ts'

const params = {
  step: oneOf(['day', 'week', 'month']).default('month'),
  split: oneOf(['kind', 'quad']).default('quad'),
  node: nodeId.optional(),
  other: nodeId.optional(),
  ...window,
  kinds,
  ...switches,
}

/** GET /api/timeline: events counted by step of time, undated ones apart. */
export function timeline(graph: Graph): RequestHandler {
  return async (request, response) => {
    const { step, split, node, other, ...given } = readParams(params, request.query)
    refuseEmptyWindow(given)
    const set = await readSet(graph, { ...given, undated: true }, node, other)
    response.json(toTimeline(set, { step, split }))
  }
}

async function readSet(
  graph: Graph,
  filter: EventFilter,
  node: string | undefined,
  other: string | undefined,
): Promise<EventSet> {
  if (node === undefined && other === undefined) return readEventSet(graph, filter)
  if (node === undefined)
    throw new ApiError(400, 'wrong_parameter', '"other" wants a "node" beside it.', 'node')
  if (other !== undefined) return readEventSetOfPair(graph, await readPair(graph, node, other), filter)
  await readEnds(graph, [{ parameter: 'node', id: node }])
  return readEventSetOfNode(graph, node, filter)
}
