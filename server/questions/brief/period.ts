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

/** The days of a bulletin, and the bulletins before it that end within them: what those told of a shared day is not new. */
export interface Newest extends Days {
  before: string[]
  /** The first day that none of them has. */
  own: string
}

/** The days of the newest bulletin that says which it covers, of some (none: of all); undefined where none does. */
export async function readNewestPeriod(
  graph: Graph,
  documents: readonly string[] = [],
): Promise<Newest | undefined> {
  const looked =
    documents.length === 0
      ? await readDocuments(graph, 0, LOOKED_AT)
      : (await Promise.all(documents.map((id) => readDocument(graph, id)))).filter((one) => one !== undefined)
  const periods = looked
    .flatMap(({ id, from, to }): (Days & { id: string })[] =>
      from === undefined || to === undefined ? [] : [{ id, from, to: addDays(to, 1) }],
    )
    .sort((one, other) => (one.from < other.from ? 1 : -1))
  const [newest, ...others] = periods
  if (newest === undefined) return undefined
  const { from, to } = newest
  const before = others.filter((one) => one.from < from && one.to > from && one.to < to)
  const own = [from, ...before.map((one) => one.to)].sort().at(-1) ?? from
  return { from, to, own, before: before.map(({ id }) => id) }
}
