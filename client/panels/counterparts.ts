/** Who stood across from somebody. Pure. */
import type { EventSummary, Profile } from '../../server/api.ts'
import { isBetween } from '../sides.ts'

/** Has it happened, and as news? Plans, denials and history make nobody a counterpart. */
const isNews = ({ planned, background, negated }: EventSummary): boolean =>
  !planned && !background && negated !== true

/**
 * All who stood on another side of some events than one did, each with the number of these: most first, equals by name.
 * What the answer ranks are those of all days, and of many not all: in a few days others may be first.
 */
export function counterpartsOf(
  one: string,
  events: readonly EventSummary[],
  names: Profile['names'],
): { id: string; n: number }[] {
  const counts = new Map<string, number>()
  for (const event of events.filter(isNews))
    for (const id of new Set(event.participants.map((other) => other.id)))
      if (isBetween(event, one, id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const called = (id: string): string => names[id]?.en ?? id
  return [...counts]
    .map(([id, n]) => ({ id, n }))
    .sort((a, b) => b.n - a.n || (called(a.id) < called(b.id) ? -1 : 1))
}
