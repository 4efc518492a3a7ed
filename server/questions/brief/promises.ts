/** What was announced and is yet to come: ahead of a period by day, or without a day. */
import { ANNOUNCED_KINDS } from '../../../cypher/ontology.ts'
import type { Brief, Proof } from '../../api/brief.ts'
import { addDays, NEWS, readEventSet } from '../../graph/eventSet.ts'
import { readParts } from '../../graph/facts.ts'
import type { Happening } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readDocuments, readReports } from '../../graph/reads.ts'
import { DAYS_AHEAD, openPlans } from '../promises.ts'
import { isAnnounced } from './announced.ts'
import type { BriefQuestion } from './question.ts'

/** Documents among which those of the period are looked for, and plans of each sort that are looked at. */
const DOCUMENTS = 200
const LOOKED_AT = 60

/** Plans are often told in passing. */
const PLANS = { ...NEWS, kinds: ANNOUNCED_KINDS, only: 'planned', background: true } as const

type Promised = Brief['promises']['lines'][number]

export interface Plans {
  plans: Happening[]
  when: ReadonlyMap<string, Promised['when']>
  /** All that are told of the period and the year ahead, as the page lists them. */
  total: number
  isCut: boolean
}

/** Plans with a day after the period that were told by its end, the earliest first; then those without, that it was the first to tell. */
export async function findPlans(
  graph: Graph,
  { from, to, documents: only = [] }: BriefQuestion,
): Promise<Plans> {
  const isWanted = (id: string): boolean => only.length === 0 || only.includes(id)
  const documents = (await readDocuments(graph, 0, DOCUMENTS))
    .filter((one) => one.from !== undefined && one.to !== undefined && one.from < to && one.to >= from)
    .flatMap(({ id }) => (isWanted(id) ? [id] : []))
  const [all, told] = await Promise.all([
    readEventSet(graph, { ...PLANS, from, to: addDays(to, DAYS_AHEAD), undated: true, documents: only }),
    documents.length === 0
      ? { events: [], total: 0 }
      : readEventSet(graph, { ...PLANS, from, to, undated: true, documents }),
  ])
  const dated = all.events.filter(({ day = '' }) => day >= to).toReversed()
  const found = [dated, told.events].flatMap((events) => events.slice(0, LOOKED_AT))
  const plans = await readParts(graph, found)
  const reported = await readFirstReports(
    graph,
    plans.map(({ id }) => id),
  )
  const when = new Map(
    plans.flatMap(({ id, day }): [string, Promised['when']][] => {
      const first = reported.get(id)
      // A bulletin may go beyond the period on either side.
      if (first !== undefined && first >= to) return []
      if (day !== undefined && day >= to) return [[id, 'ahead']]
      // A plan on the day of its report has that day from the report alone.
      const isOpen = day === undefined || (first !== undefined && first >= day)
      return isOpen && (first === undefined || first >= from) ? [[id, 'open']] : []
    }),
  )
  return {
    plans: plans.filter(({ id }) => when.has(id)),
    when,
    total: all.total,
    isCut: [all, told].some(({ events, total }) => total > events.length),
  }
}

const bodiesOf = ({ parts }: Happening): string[] =>
  [...parts.countries, ...parts.organizations].map(({ id }) => id)

/** Of plans with their proofs those that are yet to come: what says so is no doubt, and nothing that happened was it. */
export function keepOpen(
  plans: readonly { plan: Happening; proof: Proof }[],
  happened: readonly Happening[],
): Happening[] {
  return plans.flatMap(({ plan, proof: { sentences, isHeadline } }) => {
    const bodies = bodiesOf(plan)
    const between = happened.filter((event) => bodies.every((body) => bodiesOf(event).includes(body)))
    const isOpen = isAnnounced(sentences[0]?.text ?? '', isHeadline) && openPlans([plan], between).length > 0
    return isOpen ? [plan] : []
  })
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
