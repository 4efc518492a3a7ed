import { timelineAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { ApiError } from '../http/errors.ts'
import type { EventFilter, EventSet } from '../graph/eventSet.ts'
import { readEventSet, readEventSetOfNode, readEventSetOfPair } from '../graph/eventSet.ts'
import { nodeId, oneOf } from '../http/params.ts'
import { toTimeline } from '../questions/timeline.ts'
import type { Graph } from '../graph/reads.ts'
import { kinds, readEnd, readPair, refuseEmptyWindow, switches, window } from './filter.ts'

const params = {
  step: oneOf(['day', 'week', 'month']).default('month'),
  split: oneOf(['kind', 'quad']).default('quad'),
  node: nodeId.optional(),
  other: nodeId.optional(),
  ...window,
  kinds,
  ...switches,
}

export const timeline = endpoint({
  name: 'timeline',
  path: '/timeline',
  summary: 'Events by day, week or month: of everything, of a node, or of a pair of nodes',
  params,
  answer: timelineAnswer,
  async ask({ graph }, { step, split, node, other, ...given }) {
    refuseEmptyWindow(given)
    const set = await readSet(graph, { ...given, undated: true }, node, other)
    return toTimeline(set, { step, split })
  },
})

async function readSet(
  graph: Graph,
  filter: EventFilter,
  node: string | undefined,
  other: string | undefined,
): Promise<EventSet> {
  if (node === undefined && other === undefined) return readEventSet(graph, filter)
  if (node === undefined)
    throw new ApiError(400, 'wrong_parameter', '"other" wants a "node" beside it.', 'node')
  if (other !== undefined)
    return readEventSetOfPair(graph, await readPair(graph, node, other, ['node', 'other']), filter)
  const { id } = await readEnd(graph, 'node', node)
  return readEventSetOfNode(graph, id, filter)
}
