import type { GraphSlice } from '../../server/api.ts'

/** How many of the kept events everybody took part in. */
function countsIn(events: GraphSlice['events'], kept: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, participants } of events)
    if (kept.has(id))
      for (const one of new Set(participants.map(({ id }) => id))) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** A function that tells in how many of the kept events a node took part; it counts when it is first asked. Undefined where the slice lacks events: a count of 0 would then be untrue. */
export function counter(
  { events, truncated }: Pick<GraphSlice, 'events' | 'truncated'>,
  kept: ReadonlySet<string>,
): ((id: string) => number) | undefined {
  if (truncated === true) return undefined
  let counts: ReadonlyMap<string, number> | undefined
  return (id) => (counts ??= countsIn(events, kept)).get(id) ?? 0
}
