/** What the conditions of the rules promise of all that is told by them, in whatever text. */
import type { Candidate } from '../../../ingest/events/candidates.ts'
import { EVENT_RULES } from '../../../ingest/events/rules/index.ts'

/** As the table says when it is read first. */
const PROMISED = new Map(
  EVENT_RULES.map(({ id, needs, most = Infinity }) => [id, { least: needs === 'two-sides' ? 2 : 1, most }]),
)

/** Which promise of its row a candidate breaks. */
export function brokenOf({ rule: { id }, sides }: Candidate): string[] {
  const { least = 0, most = 0 } = PROMISED.get(id) ?? {}
  return sides.length < least || sides.length > most ? [`${id}: ${String(sides.length)} sides`] : []
}
