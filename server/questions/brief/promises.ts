/** What was announced, or is considered: due within a period, ahead of it, or without a day. */
import { ANNOUNCED_KINDS } from '../../../cypher/ontology.ts'
import type { Brief } from '../../api.ts'
import { addDays, NEWS, readEventSet } from '../../graph/eventSet.ts'
import type { Graph } from '../../graph/reads.ts'
import { readDocuments, readReports } from '../../graph/reads.ts'
import { DAYS_AHEAD } from '../promises.ts'
import type { BriefQuestion } from './question.ts'

/** Documents among which those of the period are looked for, and plans of each sort that are looked at. */
const DOCUMENTS = 200
const LOOKED_AT = 60

/** Plans are often told in passing. */
const PLANS = { ...NEWS, kinds: ANNOUNCED_KINDS, planned: true, background: true }

type Promised = Brief['promises']['lines'][number]

/** Those with a day that were told by then, the earliest first; then those without, that the period was the first to tell. */
export async function findPromises(
  graph: Graph,
  { from, to, documents: only = [] }: BriefQuestion,
): Promise<{ lines: Promised[]; isCut: boolean }> {
  const isWanted = (id: string): boolean => only.length === 0 || only.includes(id)
  const documents = (await readDocuments(graph, 0, DOCUMENTS))
    .filter((one) => one.from !== undefined && one.to !== undefined && one.from < to && one.to >= from)
    .flatMap(({ id }) => (isWanted(id) ? [id] : []))
  const [dated, undated] = await Promise.all([
    readEventSet(graph, { ...PLANS, from, to: addDays(to, DAYS_AHEAD), documents: only }),
    documents.length === 0
      ? { events: [], total: 0 }
      : readEventSet(graph, { ...PLANS, from, to, undated: true, documents }),
  ])
  const [ahead, open] = [
    dated.events.filter(({ planned }) => planned).toReversed(),
    undated.events.filter(({ planned, day }) => planned && day === undefined),
  ].map((events) => events.slice(0, LOOKED_AT))
  const plans = [...(ahead ?? []), ...(open ?? [])]
  const reported = await readFirstReports(
    graph,
    plans.map(({ id }) => id),
  )
  const lines = plans.flatMap(({ id, day }): Promised[] => {
    const told = reported.get(id)
    // A bulletin may go beyond the period on either side.
    if (told !== undefined && (told >= to || (day === undefined && told < from))) return []
    // A plan on the day of its report has that day from the report alone.
    const isOpen = day === undefined || (told !== undefined && told >= day)
    return [{ event: id, events: [id], when: isOpen ? 'open' : day < to ? 'due' : 'ahead' }]
  })
  return {
    lines: [...lines.filter(({ when }) => when !== 'open'), ...lines.filter(({ when }) => when === 'open')],
    isCut: [dated, undated].some(({ events, total }) => total > events.length),
  }
}

/** The day on which each event was first reported. */
async function readFirstReports(graph: Graph, ids: string[]): Promise<Map<string, string>> {
  const first = new Map<string, string>()
  for (const { event, date } of await readReports(graph, ids)) {
    const known = first.get(event)
    if (date !== undefined && (known === undefined || date < known)) first.set(event, date)
  }
  return first
}
