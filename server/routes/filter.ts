/** The parameters that most questions share: a window, switches, a page, a pair of nodes. */
import { z } from 'zod'
import { eventKinds } from '../api/base.ts'
import { ApiError } from '../http/errors.ts'
import { day, flag, listOf, nodeId, oneOf, said, wholeNumber } from '../http/params.ts'
import { readPresentNodes } from '../graph/formerIds.ts'
import type { Graph } from '../graph/reads.ts'
import type { NodeRow } from '../graph/rows.ts'

export const kinds = listOf(oneOf(eventKinds), eventKinds.length).default([])

/** Documents of which alone something is asked; none: of all. */
export const documents = listOf(nodeId, 50).default([])

/** Quad classes that do not count, 0 for events without one. */
const withoutQuads = listOf(oneOf(['0', '1', '2', '3', '4']).transform(Number), 5).default([])

/** Whether events that are history, planned or denied count, which classes do not, and of which documents alone (none: of all). */
export const switches = {
  background: flag,
  planned: flag,
  negated: flag,
  withoutQuads,
  documents,
}

/** Whether events without a day count; unless said, they do where the window is open on both sides. */
export const undated = said.optional()

export const window = { from: day.optional(), to: day.optional() }

/** Names of agencies, sections and the like, which may be long. */
export const names = listOf(z.string().trim().min(1, { error: 'must not be empty' }).max(200), 50).default([])

/** A page of a list. */
export const page = (most: number, usual: number) => ({
  offset: wholeNumber(0, 100_000, 0),
  limit: wholeNumber(1, most, usual),
})

/** Refuses a window that ends before it begins. */
export function refuseEmptyWindow(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  name = 'to',
): void {
  if (from !== undefined && to !== undefined && from >= to)
    throw new ApiError(
      400,
      'wrong_parameter',
      `"${name}" must be later than what comes before it; the day itself is left out.`,
      name,
    )
}

/** The nodes of ids that a question is about, which may be former ids. @throws ApiError 404 where there is no such person, state or body, 409 where there are several */
async function readEnds(
  graph: Graph,
  ends: readonly { parameter: string; id: string }[],
): Promise<NodeRow[]> {
  const nodes = await readPresentNodes(
    graph,
    ends.map(({ id }) => id),
    (id) => ends.find((end) => end.id === id)?.parameter,
  )
  return ends.map(({ parameter, id }) => {
    const row = nodes.get(id)
    if (row === undefined || row.kind === 'place')
      throw new ApiError(
        404,
        'unknown_node',
        `There is no person, state or body "${id}" in the store.`,
        parameter,
      )
    return row
  })
}

/** The one node that a question is about. @throws ApiError 404 where there is no such person, state or body */
export async function readEnd(graph: Graph, parameter: string, id: string): Promise<NodeRow> {
  const [one] = await readEnds(graph, [{ parameter, id }])
  if (one === undefined) throw new Error('filter: one end was asked for')
  return one
}

/** Two different nodes. `parameters`: what they are called in the question. */
export async function readPair(
  graph: Graph,
  a: string,
  b: string,
  parameters: readonly [string, string] = ['a', 'b'],
): Promise<[NodeRow, NodeRow]> {
  const [first, second] = parameters
  const [one, other] = await readEnds(graph, [
    { parameter: first, id: a },
    { parameter: second, id: b },
  ])
  if (one === undefined || other === undefined) throw new Error('filter: two ends were asked for')
  if (one.id === other.id)
    throw new ApiError(400, 'wrong_parameter', `"${second}" must be another node than "${first}".`, second)
  return [one, other]
}

export const pair = { a: nodeId, b: nodeId }
