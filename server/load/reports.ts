/** The reports of events that a document may report too: read by whole days, as the next document speaks of the same ones. */
import { z } from 'zod'
import { dayOf } from '../identity/report.ts'
import type { Queries } from '../queries.ts'
import type { Run } from '../store/store.ts'
import type { KnownReport } from './blocks.ts'
import { knownReportRow } from './blocks.ts'

/** Reports by block. */
export type ReportsOfBlocks = ReadonlyMap<string, readonly KnownReport[]>

/** All reports of the events of some days, by day. */
export type ReportsOfDays = ReadonlyMap<string, ReportsOfBlocks>

/** Reads the days of blocks, but for those that are remembered. */
export async function readDays(
  run: Run,
  queries: Queries,
  remembered: (day: string) => ReportsOfBlocks | undefined,
  blocks: readonly string[],
): Promise<ReportsOfDays> {
  const days = new Map([...new Set(blocks.map(dayOf))].map((day) => [day, remembered(day)]))
  const missing = [...days].flatMap(([day, known]) => (known === undefined ? [day] : []))
  const [rows] =
    missing.length === 0 ? [] : await run([queries.statement('write/block/reports', { days: missing })])
  const read = new Map<string, Map<string, KnownReport[]>>(missing.map((day) => [day, new Map()]))
  for (const report of z.array(knownReportRow).parse(rows ?? [])) {
    const { block } = report
    const reports = read.get(dayOf(block))
    reports?.set(block, [...(reports.get(block) ?? []), report])
  }
  return new Map([...days].map(([day, known]) => [day, known ?? read.get(day) ?? new Map()]))
}

/** The same days with what is decided now. */
export function withDecided(days: ReportsOfDays, decided: ReportsOfBlocks): ReportsOfDays {
  const now = new Map([...days].map(([day, blocks]) => [day, new Map(blocks)]))
  for (const [block, reports] of decided) now.get(dayOf(block))?.set(block, reports)
  return now
}
