import type { EventSummary } from '../../server/api.ts'

/** How many of the kept events everybody took part in. */
export function countsIn(
  events: readonly EventSummary[],
  kept: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, participants } of events)
    if (kept.has(id))
      for (const one of new Set(participants.map(({ id }) => id))) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
