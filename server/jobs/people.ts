/** Who of the people in a document is known already. */
import type { ImportDocument } from '../api/imports.ts'
import { MOST_TOLD } from '../api/imports.ts'
import { readLeads } from '../graph/formerIds.ts'
import { readNodes } from '../graph/reads.ts'
import type { Graph } from '../graph/reads.ts'
import type { ReadDocument } from './reader.ts'

/**
 * By their names, which make their ids: who turns out to be somebody known under another name, and who is a namesake, only
 * storing decides.
 */
export async function tellPeople(
  graph: Graph,
  { people, ...document }: ReadDocument,
): Promise<ImportDocument> {
  const ids = people.map(({ id }) => id)
  const nodes = await readNodes(graph, ids)
  const former = await readLeads(
    graph,
    ids.filter((id) => !nodes.has(id)),
  )
  const fresh = people.filter(({ id }) => !nodes.has(id) && !former.has(id)).map(({ name }) => name)
  return {
    ...document,
    people: {
      known: people.length - fresh.length,
      new: fresh.length,
      names: fresh.slice(0, MOST_TOLD),
    },
  }
}
