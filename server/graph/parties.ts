/** Who took part in the events of each month: so a question about one state does not look through the events of all. */
import { readParts } from './facts.ts'
import type { EventFact, Happening, Parties } from './happening.ts'
import type { Graph } from './reads.ts'

/** The events of some months that a person, country or organization took part in, in the order of the months. */
export async function readOwnEvents(
  graph: Graph,
  id: string,
  months: readonly EventFact[][],
): Promise<Happening[]> {
  const kept = graph.memory?.now.parties ?? new WeakMap<readonly EventFact[], Parties>()
  const missing = months.filter((month) => !kept.has(month))
  // All at once, then from what is known.
  await readParts(graph, missing.flat())
  for (const month of missing) kept.set(month, toParties(await readParts(graph, month)))
  return months.flatMap((month) => kept.get(month)?.get(id) ?? [])
}

/** Events by those who took part, each once. */
function toParties(events: readonly Happening[]): Parties {
  const parties = new Map<string, Happening[]>()
  for (const event of events)
    for (const { id } of Object.values(event.parts).flat()) {
      const own = parties.get(id)
      if (own === undefined) parties.set(id, [event])
      else if (own.at(-1) !== event) own.push(event)
    }
  return parties
}
