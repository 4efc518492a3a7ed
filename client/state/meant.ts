import type { Selection, State } from './state.ts'
import { endsOf, withEnds } from './tie.ts'

const selected = (selection: Selection, one: (id: string) => string): Selection => ({
  ...selection,
  id: selection.type === 'edge' ? withEnds(selection.id, one) : one(selection.id),
})

/** The state with one id in the place of another, wherever it stands. */
export function meant(state: State, asked: string, id: string): State {
  const one = (other: string): string => (other === asked ? id : other)
  const some = (ids: readonly string[]): string[] => [...new Set(ids.map(one))]
  const { selection, meet, pins, actors } = state
  return {
    ...state,
    ...(selection && { selection: selected(selection, one) }),
    ...(meet && { meet: Object.fromEntries(Object.entries(meet).map(([end, of]) => [end, one(of)])) }),
    others: some(state.others),
    hidden: some(state.hidden),
    expanded: some(state.expanded),
    collapsed: some(state.collapsed),
    pins: pins.map((pin) => ({ ...pin, id: one(pin.id) })),
    actors: { ...actors, group: one(actors.group) },
  }
}

/** Ids that no other question asks about: of whom an address hides, collapses, pins, chooses besides or calls a group after, and of the ends of a tie. */
export function idsBesides({ selection, others, hidden, collapsed, pins, actors }: State): string[] {
  const ends = selection?.type === 'edge' ? endsOf(selection.id) : []
  const group = actors.group === '' ? [] : [actors.group]
  return [...new Set([...ends, ...others, ...hidden, ...collapsed, ...pins.map(({ id }) => id), ...group])]
}
