import { eventsBetween, maybeEventsAt } from '../state/chosenEvents.ts'
import type { Indexed } from '../state/derive.ts'
import type { EventSummary } from '../../server/api.ts'
import type { Selection, State } from '../state/state.ts'

/** The nodes or the line of the picture that a selection means: of an event that is no node, who took part. */
export function chosenIds(
  selection: Selection | undefined,
  all: Pick<Indexed, 'nodes' | 'events'>,
): string[] {
  if (selection === undefined) return []
  if (selection.type !== 'event') return [selection.id]
  if (all.nodes.has(selection.id)) return [selection.id]
  return all.events.get(selection.id)?.participants.map((one) => one.id) ?? []
}

/** What the picture lights; alone, or with all that is next to it. */
export interface Lit {
  ids: readonly string[]
  alone: boolean
}

type Known = Pick<Indexed, 'nodes' | 'edges' | 'events' | 'eventsOf' | 'slice'>

/** Who took part in some events that happened, and the ties that these made; undefined where the picture has none of them. */
function litByEvents(events: readonly EventSummary[], { nodes, slice }: Known): Lit | undefined {
  const told = events.filter(
    ({ planned, background, negated }) => !planned && !background && negated !== true,
  )
  const some = new Set(told.map(({ id }) => id))
  const ties = slice.edges.filter((edge) => edge.events.some((id) => some.has(id)))
  const those = [...some, ...told.flatMap(({ participants }) => participants.map(({ id }) => id))]
  const drawn = [...new Set(those)].filter((id) => nodes.has(id))
  return drawn.length === 0 ? undefined : { ids: [...drawn, ...ties.map(({ id }) => id)], alone: true }
}

/** What is lit while meetings are listed: the two who met and the tie between them. Where the picture lacks one of them, the people who met for it; where the list is of one alone, that one. Undefined where there is nothing to light. */
function litByMeeting(meet: NonNullable<State['meet']>, all: Known): Lit | undefined {
  const { nodes, slice } = all
  const ends = [meet.a, meet.b].filter((id) => id !== undefined)
  const drawn = ends.filter((id) => nodes.has(id))
  if (ends.length < 2) return drawn.length === 0 ? undefined : { ids: drawn, alone: false }
  if (drawn.length < 2) {
    const met = litByEvents(eventsBetween(meet, all), all)?.ids ?? []
    const ids = [...new Set([...drawn, ...met])]
    return ids.length === 0 ? undefined : { ids, alone: true }
  }
  const ties = slice.edges.filter(({ source, target }) => ends.includes(source) && ends.includes(target))
  return { ids: [...ends, ...ties.map(({ id }) => id)], alone: true }
}

/** What is lit of what the panel tells. Of an event that is no node: who took part and the ties that it made, not all that these did besides. */
export function litOf(
  { meet, selection, others }: Pick<State, 'meet' | 'selection' | 'others'>,
  all: Known,
): Lit {
  const met = meet === undefined ? undefined : litByMeeting(meet, all)
  if (met !== undefined) return met
  const there = selection?.type === 'node' ? maybeEventsAt(selection.id, all) : undefined
  if (there !== undefined) return litByEvents(there, all) ?? { ids: [], alone: false }
  const ids = [...chosenIds(selection, all), ...others]
  if (selection?.type !== 'event' || others.length > 0 || all.nodes.has(selection.id))
    return { ids, alone: false }
  const ties = all.slice.edges.filter(({ events }) => events.includes(selection.id))
  return { ids: [...ids, ...ties.map(({ id }) => id)], alone: true }
}
