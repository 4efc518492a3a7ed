import { meetingsAnswer } from '../api/analysis.ts'
import { endpoint } from '../http/endpoint.ts'
import { ApiError } from '../http/errors.ts'
import { ONLY, readEventSet, readEventSetOfNode, readEventSetOfPair } from '../graph/eventSet.ts'
import { nodeId, oneOf } from '../http/params.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import { readMeetings } from '../questions/meetings.ts'
import { kinds, page, readEnds, readPair, refuseEmptyWindow, switches, undated, window } from './filter.ts'

const params = {
  a: nodeId.optional(),
  b: nodeId.optional(),
  ...window,
  kinds,
  ...switches,
  only: oneOf(ONLY).optional(),
  undated,
  ...page(100, 50),
}

export const meetings = endpoint({
  name: 'meetings',
  path: '/meetings',
  summary: 'Who met whom: a pair, one and anybody, or everyone of a window; newest first',
  params,
  answer: meetingsAnswer,
  async ask({ graph }, { a, b, offset, limit, ...given }) {
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
    return readMeetings(graph, set, { offset, limit })
  },
})
