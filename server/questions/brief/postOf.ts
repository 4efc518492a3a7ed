/** The state in which each document is written: the one that it tells most of. Pure. */
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import type { ReportRow } from '../../graph/rows.ts'

/** @param events by id, those of the reports */
export function toPostOf(
  reports: readonly ReportRow[],
  events: ReadonlyMap<string, Happening>,
): (document: string) => string | undefined {
  const posts = new Map(
    [...groupBy(reports, ({ document }) => document)].map(([document, some]) => {
      const states = some.flatMap(({ event }) => events.get(event)?.parts.countries.map(({ id }) => id) ?? [])
      const [most] = [...groupBy(states, (id) => id)].sort(([, one], [, other]) => other.length - one.length)
      return [document, most?.[0]] as const
    }),
  )
  return (document) => posts.get(document)
}
