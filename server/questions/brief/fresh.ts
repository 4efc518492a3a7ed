/** What of a period is fresh, where bulletins before tell of some of its days. */
import { NEWS, readEventSet } from '../../graph/eventSet.ts'
import type { Happening } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readDocuments } from '../../graph/reads.ts'
import type { DocumentRow } from '../../graph/rows.ts'
import { only, readPeriod } from '../changes.ts'
import type { Period } from '../changes.ts'
import type { Before } from './period.ts'
import type { BriefQuestion } from './question.ts'

/** Documents among which those of the period are looked for. */
const DOCUMENTS = 200

/** The period without what bulletins before told of it, and that. */
export async function readFresh(
  graph: Graph,
  { from, to, documents = [] }: BriefQuestion,
  before: Before,
): Promise<{ all: Period; told: Happening[] }> {
  const days = { ...NEWS, from, to }
  const whole = await readPeriod(graph, { ...days, documents })
  if (before.documents.length === 0) return { all: whole, told: [] }
  const { events } = await readEventSet(graph, { ...days, documents: before.documents })
  const ids = new Set(events.map(({ id }) => id))
  return {
    all: only(whole, ({ id }) => !ids.has(id)),
    told: whole.happenings.filter(({ id }) => ids.has(id)),
  }
}

/** What of a period is of a day or later. */
export const since = (period: Period, from: string): Period =>
  from === period.from ? period : { ...only(period, ({ day }) => day === undefined || day >= from), from }

/** The documents that were asked for, else those whose days touch the period and that are not of before. */
export async function readDocumentsOf(
  graph: Graph,
  { from, to, documents = [] }: BriefQuestion,
  before: Before,
): Promise<DocumentRow[]> {
  const all = await readDocuments(graph, 0, DOCUMENTS)
  return all.filter((one) =>
    documents.length > 0
      ? documents.includes(one.id)
      : !before.documents.includes(one.id) &&
        one.from !== undefined &&
        one.to !== undefined &&
        one.from < to &&
        one.to >= from,
  )
}
