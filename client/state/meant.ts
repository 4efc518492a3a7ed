import type { State } from './state.ts'

/** The state with one id in the place of another, wherever it stands. */
export function meant(state: State, asked: string, id: string): State {
  const one = (other: string): string => (other === asked ? id : other)
  const some = (ids: readonly string[]): string[] => [...new Set(ids.map(one))]
  const { selection, meet, pins, actors } = state
  return {
    ...state,
    ...(selection && { selection: { ...selection, id: one(selection.id) } }),
    ...(meet && { meet: Object.fromEntries(Object.entries(meet).map(([end, of]) => [end, one(of)])) }),
    others: some(state.others),
    hidden: some(state.hidden),
    expanded: some(state.expanded),
    collapsed: some(state.collapsed),
    pins: pins.map((pin) => ({ ...pin, id: one(pin.id) })),
    actors: { ...actors, group: one(actors.group) },
  }
}
