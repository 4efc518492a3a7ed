/** All that a brief is made of, as the archive has it: what happened, what was told before, what is planned, and who says so. */
import type { Proof } from '../../api/brief.ts'
import { addDays, daysBetween, NEWS } from '../../graph/eventSet.ts'
import type { Happening } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readExtent } from '../../graph/reads.ts'
import type { DocumentRow, ItemRow } from '../../graph/rows.ts'
import type { Period } from '../changes.ts'
import { readPeriod } from '../changes.ts'
import { Accounts } from './accounts.ts'
import { actOf, isWithinOne, SORTS } from './acts.ts'
import type { Known } from './acts.ts'
import { findEarlier } from './earlier.ts'
import type { Earlier } from './earlier.ts'
import { readDocumentsOf, readFresh, since } from './fresh.ts'
import { readKnown } from './known.ts'
import { readGradesOf } from './level.ts'
import type { GradesOf } from './level.ts'
import { readPast } from './past.ts'
import { readBefore } from './period.ts'
import { findPlans } from './promises.ts'
import type { Plan } from './promises.ts'
import type { BriefQuestion } from './question.ts'
import { NO_REST, findRest } from './rest.ts'
import { lookedAt } from './sections.ts'
import type { RestLines } from './sections.ts'
import type { Acting } from './stories.ts'
import { readStories } from './untold.ts'

/** What went before is looked at for so long where rank and climate are compared: long enough for them to show. */
const DAYS_BEFORE = 365
/** Days before a period, half a year, below which an archive knows too little: nearly everybody is new in it, and every contact may be the highest. */
const SHORT = 182
/** Events of a part that are looked at, the gravest first: far more than are told. */
const LOOKED_AT = 150

export interface Material {
  /** Those of the period. */
  documents: readonly DocumentRow[]
  /** The first day of the archive. */
  since: string | undefined
  /** The archive begins with the period, so that nothing is new in it. */
  begins: boolean
  /** It goes back too little before the period for what is new or first in it to be told. */
  isShort: boolean
  /** There is more than a brief reads. */
  isCut: boolean
  /** The period without what stays within one state or body. */
  period: Period
  /** All that happened in it, but what bulletins before tell. */
  happenings: readonly Happening[]
  /** Of its days, told by bulletins before. */
  toldBefore: readonly Happening[]
  /** What happened before it, and in it. */
  throughout: readonly Happening[]
  /** What is something in a brief, the gravest of each part. */
  acting: readonly Acting[]
  /** What the archive did not know before, and how that differs. */
  rest: RestLines
  plans: readonly Plan[]
  earlier: Earlier
  /** All stories of the period, and those of the weeks before. */
  rows: readonly ItemRow[]
  past: readonly ItemRow[]
  known: Known
  gradesOf: GradesOf
  accounts: Accounts
  /** Any of these events by its id. */
  events: ReadonlyMap<string, Happening>
  /** What is told of any of these events; undefined where no certain report is. */
  proofOf(id: string): Proof | undefined
}

export async function readMaterial(graph: Graph, question: BriefQuestion): Promise<Material> {
  const { from, documents: chosen = [] } = question
  const shared = await readBefore(graph, question)
  const [{ all, told: toldBefore }, before, extent, documents] = await Promise.all([
    readFresh(graph, question, shared),
    readPeriod(graph, { ...NEWS, from: addDays(shared.own, -DAYS_BEFORE), to: shared.own }),
    readExtent(graph),
    readDocumentsOf(graph, question, shared),
  ])
  const ids = documents.map(({ id }) => id)
  const known = await readKnown(graph, all.happenings)
  const period = toApart(all, known)
  const [gradesOf, plans, rows, past] = await Promise.all([
    readGradesOf(graph, period, all.happenings),
    findPlans(graph, question, ids),
    readStories(graph, question, ids),
    readPast(graph, shared.own, ids),
  ])
  const begins = extent.since === undefined || extent.since >= from
  const isShort = extent.since === undefined || daysBetween(extent.since, from) < SHORT
  const [own, ownAll] = [since(period, shared.own), since(all, shared.own)]
  const rest = begins ? NO_REST : await findRest(graph, before, own, ownAll, isShort)
  const acting = toActing(all.happenings, known)
  const throughout = [...byId([...before.happenings, ...all.happenings]).values()]
  const earlier = findEarlier(acting, throughout)
  const planned = plans.map(({ plan }) => plan)
  const lasts = [...earlier.values()].flat()
  const events = byId([...all.happenings, ...planned, ...lasts])
  const behind = [
    ...[...acting, ...toldBefore, ...lasts, ...planned],
    ...lookedAt(rest).flatMap((id) => events.get(id) ?? []),
  ]
  const accounts = await Accounts.of(graph, behind, chosen)
  return {
    ...{
      documents,
      since: extent.since,
      begins,
      isShort,
      period,
      happenings: all.happenings,
      toldBefore,
      throughout,
    },
    ...{ acting, rest, plans, earlier, rows, past, known, gradesOf, accounts, events },
    isCut: [all.set, before.set].some(({ events, total }) => total > events.length),
    proofOf(id) {
      const event = events.get(id)
      return event === undefined ? undefined : accounts.proofOf(event)
    },
  }
}

const byId = (events: readonly Happening[]): Map<string, Happening> =>
  new Map(events.map((event) => [event.id, event]))

/** The period without what stays within one state or body. */
function toApart(period: Period, known: Known): Period {
  const happenings = period.happenings.filter((event) => !isWithinOne(event, known))
  return {
    ...{ ...period, happenings },
    contacts: happenings.filter((event) => actOf(event, known)?.sort === 'contacts'),
  }
}

/** Events that are something in a brief, the gravest of each part. */
function toActing(events: readonly Happening[], known: Known): Acting[] {
  const acting = events.flatMap((event): Acting[] => {
    const act = actOf(event, known)
    return act === undefined ? [] : [{ ...event, act }]
  })
  return SORTS.flatMap((sort) =>
    acting
      .filter(({ act }) => act.sort === sort)
      .sort((one, other) => one.act.weight - other.act.weight)
      .slice(0, LOOKED_AT),
  )
}
