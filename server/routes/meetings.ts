import type { RequestHandler } from 'express'
import { ApiError } from '../errors.ts'
import { readEventSet, readEventSetOfNode, readEventSetOfPair } from '../eventSet.ts'
import { nodeId, readParams } from '../params.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { readMeetings } from '../questions/meetings.ts'
import type { Graph } from '../reads.ts'
import { kinds, page, readEnds, readPair, refuseEmptyWindow, switches, window } from './filter.ts'

const params = { a: nodeId.optional(), b: nodeId.optional(), ...window, kinds, ...switches, ...page(100, 50) }

/** GET /api/meetings: who met whom; of a pair, of one node, or of everyone. */
export function meetings(graph: Graph): RequestHandler {
  return async (request, response) => {
    const { a, b, offset, limit, ...given } = readParams(params, request.query)
    refuseEmptyWindow(given)
    if (a === undefined && b !== undefined)
      throw new ApiError(400, 'wrong_parameter', '"b" wants an "a" beside it.', 'a')
    const filter = { ...given, kinds: given.kinds.length === 0 ? CONTACT_KINDS : given.kinds }
    if (a !== undefined && b === undefined) await readEnds(graph, [{ parameter: 'a', id: a }])
    const set =
      a === undefined
        ? await readEventSet(graph, filter)
        : b === undefined
          ? await readEventSetOfNode(graph, a, filter)
          : await readEventSetOfPair(graph, await readPair(graph, a, b), filter)
    response.json(await readMeetings(graph, set, { offset, limit }))
  }
}
