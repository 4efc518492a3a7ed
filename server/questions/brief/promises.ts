/** What was announced and is yet to come: ahead of a period by day, or without a day. */
import { ANNOUNCED_KINDS } from '../../../cypher/ontology.ts'
import type { Brief, Proof } from '../../api/brief.ts'
import { addDays, NEWS, readEventSet } from '../../graph/eventSet.ts'
import { readParts } from '../../graph/facts.ts'
import { bodyIdsIn, personIdsIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readReports } from '../../graph/reports.ts'
import { toIsoDate } from '../../graph/rows.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { DAYS_AHEAD, openPlans } from '../promises.ts'
import { isAnnounced, isDone } from './announced.ts'
import { byDate } from './days.ts'
import type { BriefQuestion } from './question.ts'

/** Plans of each sort that are looked at. */
const LOOKED_AT = 60

/** Plans are often told in passing. */
const PLANS = { ...NEWS, kinds: ANNOUNCED_KINDS, only: 'planned', background: true } as const

export interface Plan {
  plan: Happening
  /** As far as it is known: a day, a month. */
  date: string | undefined
  /** The day on which it was first told. */
  told: string
}

/** Plans with a day after the period that were told by its end, the earliest first; then those without, that it was the first to tell. */
export async function findPlans(
  graph: Graph,
  { from, to, documents = [] }: BriefQuestion,
  ofPeriod: readonly string[],
): Promise<Plan[]> {
  const [all, told] = await Promise.all([
    readEventSet(graph, { ...PLANS, from: to, to: addDays(to, DAYS_AHEAD), documents }),
    ofPeriod.length === 0
      ? { events: [] }
      : readEventSet(graph, {
          ...{ ...PLANS, from: addDays(from, -DAYS_AHEAD), to, undated: true, documents: ofPeriod },
        }),
  ])
  const found = [all.events.toReversed(), told.events].flatMap((events) => events.slice(0, LOOKED_AT))
  const plans = await readParts(graph, found)
  const reported = await readFirstReports(
    graph,
    plans.map(({ id }) => id),
  )
  const dated = plans.flatMap((plan): Plan[] => {
    const { id, day, precision } = plan
    const first = reported.get(id)
    // a bulletin may go beyond the period on either side
    if (first === undefined || first >= to) return []
    if (day !== undefined && day >= to)
      return [{ plan, date: toIsoDate({ date: day, precision }), told: first }]
    // a day that was over when the plan was told is not the day of the plan
    return first >= from && (day === undefined || first >= day)
      ? [{ plan, date: undefined, told: first }]
      : []
  })
  return dated.sort(byDate)
}

const isWithin = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((id) => others.includes(id))

/** Did somebody of a plan without a day meet the others after it was told? */
const hasCome = (plan: Happening, told: string, between: readonly Happening[]): boolean =>
  plan.day === undefined &&
  between.some(
    (event) =>
      CONTACT_KINDS.includes(event.kind) &&
      (event.day ?? '') > told &&
      personIdsIn(event).some((id) => personIdsIn(plan).includes(id)),
  )

/** Of plans those that a sentence firmly announces and nothing has kept; what one story tells of the same is one line, told by the first. */
export function toPromises(
  plans: readonly Plan[],
  happened: readonly Happening[],
  proofOf: (plan: Happening) => Proof | undefined,
): Brief['promises']['lines'] {
  const lines: { item: string; bodies: string[]; date: string | undefined; events: string[] }[] = []
  for (const { plan, date, told } of plans) {
    const proof = proofOf(plan)
    // the act stands in the last sentence that is quoted
    const sentence = proof?.inHeadline === true ? (proof.headline.en ?? '') : (proof?.quotes.at(-1) ?? '')
    if (proof === undefined || !isAnnounced(sentence, proof.inHeadline)) continue
    if (proof.inHeadline && isDone(proof.opening ?? '')) continue
    const bodies = bodyIdsIn(plan)
    const between = happened.filter((event) => isWithin(bodies, bodyIdsIn(event)))
    if (openPlans([plan], between).length === 0 || hasCome(plan, told, between)) continue
    const same = lines.find(
      (line) => line.item === proof.item && (isWithin(bodies, line.bodies) || isWithin(line.bodies, bodies)),
    )
    if (same === undefined) lines.push({ item: proof.item, bodies, date, events: [plan.id] })
    else same.events.push(plan.id)
  }
  return lines.map(({ date, events }) => ({ events, ...(date === undefined ? {} : { date }) }))
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
