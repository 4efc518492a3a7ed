import { profile } from '../api/entities.ts'
import { endpoint } from '../http/endpoint.ts'
import { readPresentIds } from '../graph/formerIds.ts'
import { flagOn as on, nodeId } from '../http/params.ts'
import { readProfile } from '../questions/profile.ts'
import type { Graph } from '../graph/reads.ts'
import { readMentionCount } from '../graph/reads.ts'
import { kinds, page, refuseEmptyWindow, switches, window } from './filter.ts'

/** A profile tells everything, unless a switch is turned off. */
const params = {
  ...window,
  kinds,
  background: on,
  planned: on,
  negated: on,
  documents: switches.documents,
  ...page(2_000, 100),
}

export const entity = endpoint({
  name: 'entity',
  path: '/entities/:id',
  summary: 'All about one person, state, organization, place or event; a former id will do',
  at: { id: nodeId },
  params,
  answer: profile,
  async ask({ graph }, { id, ...question }) {
    refuseEmptyWindow(question)
    return readProfile(graph, await toPresentId(graph, id), question)
  },
})

/** The id itself where something has it, else the present one of who or what had it. */
async function toPresentId(graph: Graph, id: string): Promise<string> {
  if ((await readMentionCount(graph, id)) > 0) return id
  return (await readPresentIds(graph, [id], () => 'id')).get(id) ?? id
}
