import type { Indexed } from '../state/derive.ts'
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

type Known = Pick<Indexed, 'nodes' | 'events' | 'slice'>

/** Two whose meetings are told, with the tie between them; or one with everybody beside. Undefined where the picture has none of them. */
function litByMeeting({ a, b }: NonNullable<State['meet']>, { nodes, slice }: Known): Lit | undefined {
  const ends = [a, b].filter((id) => id !== undefined)
  if (!ends.some((id) => nodes.has(id))) return undefined
  if (ends.length === 1) return { ids: ends, alone: false }
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
  const ids = [...chosenIds(selection, all), ...others]
  if (selection?.type !== 'event' || others.length > 0 || all.nodes.has(selection.id))
    return { ids, alone: false }
  const ties = all.slice.edges.filter(({ events }) => events.includes(selection.id))
  return { ids: [...ids, ...ties.map(({ id }) => id)], alone: true }
}
