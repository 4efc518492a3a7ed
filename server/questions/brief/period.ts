import { addDays } from '../../graph/eventSet.ts'
import { readDocument, readDocuments } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'

/** Documents among which the newest bulletin is looked for: articles say no days. */
const LOOKED_AT = 100

/** Half-open days. */
interface Days {
  from: string
  to: string
}

/**
 * The days of the newest bulletin that says which it covers, of some (none: of all); undefined where none does. A day that it
 * shares with the one before was told by that.
 */
export async function readNewestPeriod(
  graph: Graph,
  documents: readonly string[] = [],
): Promise<Days | undefined> {
  const looked =
    documents.length === 0
      ? await readDocuments(graph, 0, LOOKED_AT)
      : (await Promise.all(documents.map((id) => readDocument(graph, id)))).filter((one) => one !== undefined)
  const periods = looked
    .flatMap(({ from, to }): Days[] =>
      from === undefined || to === undefined ? [] : [{ from, to: addDays(to, 1) }],
    )
    .sort((one, other) => (one.from < other.from ? 1 : -1))
  const [newest, ...others] = periods
  if (newest === undefined) return undefined
  const before = others.filter(({ from, to }) => from < newest.from && to < newest.to)
  return { ...newest, from: [newest.from, ...before.map(({ to }) => to)].sort().at(-1) ?? newest.from }
}
