/** The items that report events, and how many are left out where they are too many for one answer. */
import { z } from 'zod'
import type { Graph } from './reads.ts'
import { ask } from './reads.ts'
import type { ReportRow } from './rows.ts'
import { reportRow } from './rows.ts'

/** As many reports as the query gives at most, and as any event has: each comes with its whole text. */
const MOST_REPORTS = 2_000

/**
 * The items that report events, one row per sentence that says so, those of an event together. Where they are many, they are asked for
 * in parts, as far as they were not given yet; of an event with more than `MOST_REPORTS` these are all (see `readOmittedReports`).
 */
export async function readReports(graph: Graph, events: readonly string[]): Promise<ReportRow[]> {
  const all: ReportRow[][] = []
  for (let rest = [...new Set(events)].sort(); rest.length > 0;) {
    const rows = await ask(graph, 'reports', reportRow, { ids: rest, limit: MOST_REPORTS })
    const last = rows.length < MOST_REPORTS ? undefined : rows.at(-1)?.event
    const whole = last === undefined ? rows : rows.filter(({ event }) => event !== last)
    all.push(whole.length > 0 ? whole : rows)
    if (last === undefined) break
    // the last one may have more than these; alone it has had its turn
    rest = rest.slice(rest.indexOf(last) + (whole.length > 0 ? 0 : 1))
  }
  return all.flat()
}

const totalRow = z.object({ id: z.string(), total: z.number() })

/** Of events with more reports than were given, how many are left out. */
export async function readOmittedReports(
  graph: Graph,
  reports: ReadonlyMap<string, readonly ReportRow[]>,
): Promise<Map<string, number>> {
  const full = [...reports].flatMap(([id, rows]) => (rows.length < MOST_REPORTS ? [] : [id]))
  if (full.length === 0) return new Map()
  const totals = await ask(graph, 'counts/reports', totalRow, { ids: full })
  const omitted = totals.map(({ id, total }) => [id, total - (reports.get(id)?.length ?? 0)] as const)
  return new Map(omitted.filter(([, left]) => left > 0))
}
