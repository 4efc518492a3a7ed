import { graphSlice, VIEWS } from '../api/network.ts'
import { endpoint } from '../http/endpoint.ts'
import { readPresentNodes } from '../graph/formerIds.ts'
import type { Graph } from '../graph/reads.ts'
import { ApiError } from '../http/errors.ts'
import { day, flag, listOf, nodeId, oneOf, severalOf, wholeNumber } from '../http/params.ts'
import { kindsOf, readNetwork, UNCOUNTED } from '../questions/network.ts'
import { kinds, names, readEnd, refuseEmptyWindow, switches, undated, window } from './filter.ts'

const params = {
  view: oneOf(VIEWS).default('people'),
  ...window,
  kinds,
  ...switches,
  undated,
  countries: listOf(nodeId, 50).default([]),
  agencies: names,
  sections: names,
  top: wholeNumber(1, 500, 60),
  least: wholeNumber(1, 1_000, 1),
  focus: nodeId.optional(),
  depth: wholeNumber(1, 3, 1),
  expand: severalOf(nodeId, 50),
  home: flag,
  busyFrom: day.optional(),
  busyTo: day.optional(),
  busyWithout: listOf(oneOf(UNCOUNTED), UNCOUNTED.length).default([]),
  events: wholeNumber(0, 10_000, 1_000),
}

/** Ids, each as it is now; those that nothing ever had stay as they are. */
async function toPresent(graph: Graph, ids: readonly string[]): Promise<string[]> {
  const nodes = await readPresentNodes(graph, ids, () => 'expand')
  return [...new Set(ids.map((id) => nodes.get(id)?.id ?? id))]
}

export const network = endpoint({
  name: 'network',
  path: '/network',
  summary: 'A picture of a window: the nodes with most events, and the ties between them',
  params,
  answer: graphSlice,
  async ask({ graph }, question) {
    refuseEmptyWindow(question)
    refuseEmptyWindow({ from: question.busyFrom, to: question.busyTo }, 'busyTo')
    const { view } = question
    const [focus, expand] = await Promise.all([
      question.focus === undefined ? undefined : readEnd(graph, 'focus', question.focus),
      toPresent(graph, question.expand),
    ])
    if (focus !== undefined) {
      const drawn = kindsOf(view)
      if (!drawn.includes(focus.kind))
        throw new ApiError(
          400,
          'wrong_parameter',
          `"focus" must be a ${drawn.join(' or ')} in this view.`,
          'focus',
        )
    }
    return readNetwork(graph, { ...question, focus: focus?.id, expand })
  },
})
