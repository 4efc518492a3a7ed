/**
 * What a server keeps of the graph between two questions, for as long as nobody writes: the extent, events by month with those
 * who took part, nodes and what is known of each. Without a memory all is read anew.
 */
import type { EventFact, Parties } from './happening.ts'
import type { EventRow, HolderRow, NodeRow, OfficeRow } from './rows.ts'

export interface Memory {
  /** The mark that the last writer had left on the graph when this was read. */
  readonly mark: string | undefined
  extent: Promise<Extent> | undefined
  /** The present ids for each former one, once it was asked for. */
  former: Promise<ReadonlyMap<string, readonly string[]>> | undefined
  /** By month (`2026-04`), or by the empty text those without a day; the least recently asked for first. */
  readonly events: Map<string, Promise<EventFact[]>>
  /** Of the events of each of these months, whose they are. */
  readonly parties: WeakMap<readonly EventFact[], Parties>
  /** By id. */
  readonly nodes: Map<string, NodeRow>
  /** What events are called and where they were, by their id. */
  readonly told: Map<string, EventRow>
  /** By person. */
  readonly offices: Map<string, OfficeRow[]>
  /** By the state or organization whose offices they hold. */
  readonly holders: Map<string, { listed: HolderRow[]; total: number }>
  /** Number of items that name a node, by its id. */
  readonly mentions: Map<string, number>
  /** Who is busiest over all days and bulletins, by view and how many. */
  readonly homes: Map<string, readonly string[]>
}

/** Days of events: first, last, and the first and last one that news told of; undefined where nothing has a day. */
export interface Extent {
  from: string | undefined
  to: string | undefined
  since: string | undefined
  told: string | undefined
}

/** Some 60 MB with all who took part: the largest archive that the program promises to serve, twice. */
const MOST_EVENTS = 200_000
/** Of nodes, of events that were told, and of those of whom offices, holders or mentions are known. */
const MOST_NODES = 50_000

export const createMemory = (mark?: string): Memory => ({
  mark,
  extent: undefined,
  former: undefined,
  events: new Map(),
  parties: new WeakMap(),
  nodes: new Map(),
  told: new Map(),
  offices: new Map(),
  holders: new Map(),
  mentions: new Map(),
  homes: new Map(),
})

/** Values by key: those in mind, and by one reading all others, which are kept; the most recently asked for last. */
export async function recallByKey<T>(
  kept: Map<string, T> | undefined,
  keys: readonly string[],
  read: (missing: string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> {
  if (kept === undefined) return read([...keys])
  const missing = keys.filter((key) => !kept.has(key))
  const found = missing.length === 0 ? new Map<string, T>() : await read(missing)
  const all = new Map<string, T>()
  for (const key of keys) {
    const value = kept.get(key) ?? found.get(key)
    if (value !== undefined) all.set(key, value)
  }
  for (const [key, value] of all) {
    kept.delete(key)
    kept.set(key, value)
  }
  for (const key of kept.keys()) {
    if (kept.size <= MOST_NODES) break
    kept.delete(key)
  }
  return all
}

/** The events of some months: those in mind, and by one reading all others, which are kept. */
export async function recallEvents(
  { events }: Memory,
  months: readonly string[],
  read: (missing: string[]) => Promise<ReadonlyMap<string, EventFact[]>>,
): Promise<EventFact[][]> {
  const missing = months.filter((month) => !events.has(month))
  const reading = missing.length === 0 ? undefined : read(missing)
  const asked = months.map((month) => {
    const kept = events.get(month) ?? reading?.then((all) => all.get(month) ?? []) ?? Promise.resolve([])
    events.delete(month)
    events.set(month, kept)
    return kept
  })
  try {
    const known = await Promise.all(asked)
    if (missing.length > 0) await forgetOldest(events)
    return known
  } catch (error) {
    // What failed is tried again by the next question.
    for (const month of missing) events.delete(month)
    throw error
  }
}

async function forgetOldest(events: Memory['events']): Promise<void> {
  const sizes = await Promise.all(
    [...events].map(async ([month, kept]) => ({ month, size: (await kept.catch(() => [])).length })),
  )
  let total = sizes.reduce((sum, { size }) => sum + size, 0)
  for (const { month, size } of sizes) {
    if (total <= MOST_EVENTS) return
    events.delete(month)
    total -= size
  }
}
