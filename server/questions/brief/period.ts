import { addDays } from '../../graph/eventSet.ts'
import { readDocuments } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'

/** Documents among which the newest bulletin is looked for: articles say no days. */
const LOOKED_AT = 100

/** The days [from, to) of the newest bulletin that says which it covers; undefined where none does. */
export async function readNewestPeriod(graph: Graph): Promise<{ from: string; to: string } | undefined> {
  for (const { from, to } of await readDocuments(graph, 0, LOOKED_AT))
    if (from !== undefined && to !== undefined) return { from, to: addDays(to, 1) }
  return undefined
}
