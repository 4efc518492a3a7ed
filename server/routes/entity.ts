import type { RequestHandler } from 'express'
import { readPresentIds } from '../identities.ts'
import { nodeId, readParams, said } from '../params.ts'
import { readProfile } from '../questions/profile.ts'
import type { Graph } from '../reads.ts'
import { readMentionCount } from '../reads.ts'
import { kinds, page, refuseEmptyWindow, window } from './filter.ts'

/** A profile tells everything, unless a switch is turned off. */
const on = said.default(true)
const params = { ...window, kinds, background: on, planned: on, negated: on, ...page(2_000, 100) }

/** GET /api/entities/:id: everything about one person, state, organization, place or event. */
export function entity(graph: Graph): RequestHandler {
  return async (request, response) => {
    const question = readParams(params, request.query)
    refuseEmptyWindow(question)
    const { id } = readParams({ id: nodeId }, request.params)
    response.json(await readProfile(graph, await toPresentId(graph, id), question))
  }
}

/** The id itself where something has it, else the present one of who or what had it. */
async function toPresentId(graph: Graph, id: string): Promise<string> {
  if ((await readMentionCount(graph, id)) > 0) return id
  return (await readPresentIds(graph, [id])).get(id) ?? id
}
