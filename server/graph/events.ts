/** Events told for the page: what they are called, when and where they were, who took part. */
import type { EventSummary } from '../api.ts'
import { everyoneIn } from './happening.ts'
import type { EventFact, Happening } from './happening.ts'
import { readFacts, readParts } from './facts.ts'
import { recallByKey } from './memory.ts'
import { toName, toPlace } from './name.ts'
import { ask } from './reads.ts'
import type { Graph } from './reads.ts'
import { eventRow, toIsoDate } from './rows.ts'
import type { EventRow } from './rows.ts'

function toSummary(event: Happening, row: EventRow, { japanese }: Graph): EventSummary {
  const { id, kind, day, precision, quad, planned, background, negated } = event
  const participants = everyoneIn(event)
  const [place] = [...row.places].sort()
  const date = toIsoDate({ date: day, precision })
  return {
    id,
    kind,
    ...(date === undefined ? {} : { date }),
    title: toName(row.title ?? kind, row.titleJa),
    ...(place === undefined ? {} : toPlace(place, japanese?.place(place))),
    ...(quad === null ? {} : { quad }),
    ...(row.score === null ? {} : { score: row.score }),
    planned,
    background,
    ...(negated ? { negated: true } : {}),
    participants: participants.sort((a, b) => a.side - b.side),
  }
}

/** Events told for the page, in the order given. */
export async function tellEvents(graph: Graph, facts: readonly EventFact[]): Promise<EventSummary[]> {
  if (facts.length === 0) return []
  const ids = facts.map(({ id }) => id)
  const [events, rowOf] = await Promise.all([
    readParts(graph, facts),
    recallByKey(graph.memory?.now.told, ids, async (missing) => {
      const rows = await ask(graph, 'events', eventRow, { ids: missing })
      return new Map(rows.map((row) => [row.id, row]))
    }),
  ])
  return events.flatMap((event) => {
    const row = rowOf.get(event.id)
    return row === undefined ? [] : [toSummary(event, row, graph)]
  })
}

/** Events by id, in the order of the ids; ids that are not there are left out. */
export async function readEvents(graph: Graph, ids: string[]): Promise<EventSummary[]> {
  if (ids.length === 0) return []
  const events = await tellEvents(graph, await readFacts(graph, 'events/ofIds', { ids }))
  const byId = new Map(events.map((event) => [event.id, event]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
