import { addDays } from '../../graph/eventSet.ts'
import { readDocument, readDocuments } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import type { DocumentRow } from '../../graph/rows.ts'

/** Documents among which the newest bulletin is looked for: articles say no days. */
const LOOKED_AT = 100

/** Half-open days. */
interface Days {
  from: string
  to: string
}

/** The days of the newest bulletin that says which it covers, of some (none: of all); undefined where none does. */
export async function readNewestPeriod(
  graph: Graph,
  documents: readonly string[] = [],
): Promise<Days | undefined> {
  const looked =
    documents.length === 0
      ? await readDocuments(graph, 0, LOOKED_AT)
      : (await Promise.all(documents.map((id) => readDocument(graph, id)))).filter((one) => one !== undefined)
  const [newest] = daysOf(looked).sort((one, other) => (one.from < other.from ? 1 : -1))
  return newest && { from: newest.from, to: newest.to }
}

/** Bulletins that end within the days of another, which they do not tell, and the first day that none of them has. */
export interface Before {
  documents: string[]
  own: string
}

/**
 * The bulletins before that share days with the one whose days are asked for: what they tell of these is known. None where the days are
 * no bulletin's, or where bulletins were chosen.
 */
export async function readBefore(
  graph: Graph,
  { from, to, documents = [] }: Days & { documents?: readonly string[] },
): Promise<Before> {
  const all = documents.length > 0 ? [] : daysOf(await readDocuments(graph, 0, LOOKED_AT))
  const isBulletin = all.some((one) => one.from === from && one.to === to)
  const before = isBulletin ? all.filter((one) => one.from < from && one.to > from && one.to < to) : []
  return {
    documents: before.map(({ id }) => id),
    own: before.reduce((own, one) => (one.to > own ? one.to : own), from),
  }
}

/** The first day of the newest bulletin of some (none: of all), and those before that share days with it; undefined where none says its days. */
export async function readNewest(
  graph: Graph,
  documents: readonly string[] = [],
): Promise<(Before & Pick<Days, 'from'>) | undefined> {
  const newest = await readNewestPeriod(graph, documents)
  return newest && { from: newest.from, ...(await readBefore(graph, { ...newest, documents })) }
}

const daysOf = (documents: readonly DocumentRow[]): (Days & { id: string })[] =>
  documents.flatMap(({ id, from, to }) =>
    from === undefined || to === undefined ? [] : [{ id, from, to: addDays(to, 1) }],
  )
