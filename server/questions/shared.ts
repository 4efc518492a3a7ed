/** What bulletins before the newest tell of the days that they share with it. */
import type { EventFilter } from '../graph/eventSet.ts'
import { readEventSet } from '../graph/eventSet.ts'
import { readSources } from '../graph/facts.ts'
import type { Graph } from '../graph/reads.ts'
import type { Before } from './brief/period.ts'

/** The newest bulletin: its first day, and those before that share days with it. */
export type Newest = Before & { from: string }

/** Ids of events of shared days. */
export interface Shared {
  /** That a bulletin before tells. */
  known: ReadonlySet<string>
  /** Of these, what no later one tells. */
  left: ReadonlySet<string>
}

/** Which events of the days that are shared with the newest bulletin were told before it. */
export async function readShared(
  graph: Graph,
  filter: EventFilter,
  { from, own, documents }: Newest,
): Promise<Shared> {
  if (documents.length === 0) return { known: new Set(), left: new Set() }
  const { events } = await readEventSet(graph, { ...filter, undated: false, from, to: own })
  await readSources(graph, 'documents', events)
  const known = events.filter((event) => event.documents?.some((id) => documents.includes(id)))
  const left = known.filter((event) => event.documents?.every((id) => documents.includes(id)))
  return { known: new Set(known.map(({ id }) => id)), left: new Set(left.map(({ id }) => id)) }
}
