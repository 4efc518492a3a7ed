/** What is known of events as such, and who took part in them: from the rows of cypher/read/events and cypher/read/parts. */
import { z } from 'zod'
import type { EventFact, Happening, NodeGroup, Parts } from './happening.ts'
import { ask } from './reads.ts'
import type { Graph } from './reads.ts'
import { factsRow, partsRow } from './rows.ts'
import type { Params } from '../store/store.ts'

/** Which query tells of which label. */
const PARTS = {
  people: 'parts/people',
  countries: 'parts/countries',
  organizations: 'parts/organizations',
} as const satisfies Record<NodeGroup, string>
const GROUPS = Object.keys(PARTS) as NodeGroup[]
const SOURCES = {
  agencies: 'parts/agencies',
  documents: 'parts/documents',
  sections: 'parts/sections',
} as const

/** The events that a query of cypher/read/events gives, newest first, undated last, equals by id. */
export async function readFacts(graph: Graph, name: string, params: Params): Promise<EventFact[]> {
  const rows = await ask(graph, name, factsRow, params)
  return rows
    .flatMap(({ ids, days, ...shared }) =>
      ids.map((id, i): EventFact => ({ id, day: days[i] === '' ? undefined : days[i], ...shared })),
    )
    .sort(byDayDescending)
}

function byDayDescending(one: EventFact, other: EventFact): number {
  const [a, b] = [one.day ?? '', other.day ?? '']
  return a === b ? (one.id < other.id ? -1 : 1) : a < b ? 1 : -1
}

/** The same events with those who took part; asked for only of events of which it is not known yet. */
export async function readParts(graph: Graph, events: readonly EventFact[]): Promise<Happening[]> {
  const unknown = events.filter(({ parts }) => parts === undefined)
  if (unknown.length > 0) {
    const ids = unknown.map(({ id }) => id)
    const rows = await Promise.all(GROUPS.map((group) => ask(graph, PARTS[group], partsRow, { ids })))
    const all = unknown.map((): Parts => ({ people: [], countries: [], organizations: [] }))
    // One text for each node, however often it takes part.
    const texts = new Map<string, string>()
    for (const [i, group] of GROUPS.entries())
      for (const { side, events: positions, nodes } of rows[i] ?? [])
        for (const [j, position] of positions.entries()) {
          const [parts, text] = [all[position]?.[group], nodes[j]]
          if (parts === undefined || text === undefined) continue
          const id = texts.get(text) ?? text
          texts.set(id, id)
          if (!parts.some((part) => part.id === id && part.side === side)) parts.push({ id, side })
        }
    for (const [i, event] of unknown.entries()) event.parts = all[i] ?? event.parts
  }
  return events.filter((event): event is Happening => event.parts !== undefined)
}

const namesRow = z.object({ name: z.string(), events: z.array(z.number()) })

/** Sees to it that agencies, documents or sections of the reports of events are known. */
export async function readSources(
  graph: Graph,
  what: keyof typeof SOURCES,
  events: readonly EventFact[],
): Promise<void> {
  const unknown = events.filter((event) => event[what] === undefined)
  if (unknown.length === 0) return
  const rows = await ask(graph, SOURCES[what], namesRow, { ids: unknown.map(({ id }) => id) })
  const all = unknown.map(() => new Set<string>())
  for (const { name, events: positions } of rows) for (const at of positions) all[at]?.add(name)
  for (const [i, event] of unknown.entries()) event[what] = [...(all[i] ?? [])]
}
