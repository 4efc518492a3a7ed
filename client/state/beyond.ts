/** Ties that lead out of a picture, to those whom it does not draw as others have more events. Pure. */
import { isPerson, TYING_KINDS } from '../../cypher/ontology.ts'
import type { EventSummary, GraphSlice } from '../../server/api.ts'

type Participant = EventSummary['participants'][number]

/** Whom the events of a view tie: people by what brings them together, states and bodies by all; the full view ties them to the events. */
function tiedIn({ view }: Pick<GraphSlice, 'view'>, { kind, participants }: EventSummary): Participant[] {
  if (view === 'full' || (view === 'people' && !TYING_KINDS.includes(kind))) return []
  return participants.filter(({ id }) => isPerson(id) === (view === 'people'))
}

/** Of each node the events in which somebody stands across from it who is not drawn; nodes without such events are left out. */
export function beyondOf(slice: Pick<GraphSlice, 'view' | 'nodes' | 'events'>): Map<string, Set<string>> {
  const drawn = new Set(slice.nodes.map(({ id }) => id))
  const beyond = new Map<string, Set<string>>()
  for (const event of slice.events) {
    const tied = tiedIn(slice, event)
    const others = tied.filter(({ id }) => !drawn.has(id))
    if (others.length > 0)
      for (const { id, side } of tied)
        if (drawn.has(id) && others.some((other) => other.side !== side))
          beyond.set(id, (beyond.get(id) ?? new Set()).add(event.id))
  }
  return beyond
}
