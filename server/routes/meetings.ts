import { meetingsAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { ApiError } from '../http/errors.ts'
import type { EventFilter, EventSet } from '../graph/eventSet.ts'
import type { Graph } from '../graph/reads.ts'
import { readNodes } from '../graph/reads.ts'
import { ONLY, readEventSet, readEventSetOfNode, readEventSetOfPair } from '../graph/eventSet.ts'
import { nodeId, oneOf } from '../http/params.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { readMeetings } from '../questions/meetings.ts'
import { kinds, page, readEnd, readPair, refuseEmptyWindow, switches, undated, window } from './filter.ts'

const params = {
  a: nodeId.optional(),
  b: nodeId.optional(),
  at: nodeId.optional(),
  ...window,
  kinds,
  ...switches,
  only: oneOf(ONLY).optional(),
  undated,
  ...page(100, 50),
}

/** A place by its id. @throws ApiError 404 where there is none */
async function readPlace(graph: Graph, id: string): Promise<string> {
  if ((await readNodes(graph, [id])).get(id)?.kind === 'place') return id
  throw new ApiError(404, 'unknown_node', `There is no place "${id}" in the store.`, 'at')
}

/** Those of a set that a place saw. */
async function seenAt(graph: Graph, at: string, set: EventSet, filter: EventFilter): Promise<EventSet> {
  const there = new Set((await readEventSetOfNode(graph, at, filter)).events.map(({ id }) => id))
  const events = set.events.filter(({ id }) => there.has(id))
  return { events, total: events.length }
}

export const meetings = endpoint({
  name: 'meetings',
  path: '/meetings',
  summary:
    'Who met whom: a pair, one and anybody, or everyone of a window; anywhere or at a place; newest first',
  params,
  answer: meetingsAnswer,
  async ask({ graph }, { a, b, at, offset, limit, ...given }) {
    refuseEmptyWindow(given)
    if (a === undefined && b !== undefined)
      throw new ApiError(400, 'wrong_parameter', '"b" wants an "a" beside it.', 'a')
    const filter = { ...given, kinds: given.kinds.length === 0 ? CONTACT_KINDS : given.kinds }
    const where = at === undefined ? undefined : await readPlace(graph, at)
    if (a === undefined) {
      // what a place saw is looked up by the place, not among all that there is
      const set = await (where === undefined
        ? readEventSet(graph, filter)
        : readEventSetOfNode(graph, where, filter))
      return readMeetings(graph, set, { offset, limit })
    }
    const all =
      b === undefined
        ? await readEventSetOfNode(graph, (await readEnd(graph, 'a', a)).id, filter)
        : await readEventSetOfPair(graph, await readPair(graph, a, b), filter)
    const set = where === undefined ? all : await seenAt(graph, where, all, filter)
    return readMeetings(graph, set, { offset, limit })
  },
})
