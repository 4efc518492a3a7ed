import type { GraphSlice } from '../../server/api.ts'

/** How many of the kept events everybody took part in. */
function countsIn(events: GraphSlice['events'], kept: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, participants } of events)
    if (kept.has(id))
      for (const one of new Set(participants.map(({ id }) => id))) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** Tells of a node in how many of the kept events it took part: counted when first asked. Undefined where not all events are here, for then nobody can be said to have none. */
export function counter(
  { events, truncated }: Pick<GraphSlice, 'events' | 'truncated'>,
  kept: ReadonlySet<string>,
): ((id: string) => number) | undefined {
  if (truncated === true) return undefined
  let counts: ReadonlyMap<string, number> | undefined
  return (id) => (counts ??= countsIn(events, kept)).get(id) ?? 0
}
