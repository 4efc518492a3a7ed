import type { NodeKind, View } from '../../server/api.ts'
import type { Language, Selection, Size, State, Switch, Tone, Window } from './state.ts'

/** One step of a reader. */
export type Change =
  | { do: 'speak'; language: Language }
  | { do: 'view'; view: View }
  | { do: 'shape'; shape: State['shape'] }
  | { do: 'size'; size: Size }
  | { do: 'window'; window: Window | undefined }
  | { do: 'select'; selection: Selection | undefined }
  | { do: 'focus'; focus: boolean }
  | { do: 'switch'; name: Switch }
  | { do: 'kind'; kind: NodeKind }
  | { do: 'tone'; tone: Tone }
  | { do: 'show-all' }
  | { do: 'escape' }
  | { do: 'restore'; state: State }

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

function withSelection(state: State, selection: Selection | undefined): State {
  const { selection: _before, ...rest } = state
  return selection === undefined ? { ...rest, focus: false } : { ...rest, selection }
}

function withWindow(state: State, window: Window | undefined): State {
  const { window: _before, ...rest } = state
  return window === undefined ? rest : { ...rest, window }
}

/** Takes back the innermost thing that is open: focus, then selection, then window. */
function escaped(state: State): State {
  if (state.focus) return { ...state, focus: false }
  if (state.selection !== undefined) return withSelection(state, undefined)
  return withWindow(state, undefined)
}

/** The state after one step; the same object where nothing changes. Pure. */
export function changed(state: State, change: Change): State {
  switch (change.do) {
    case 'speak':
      return { ...state, language: change.language }
    case 'view':
      // An edge belongs to its view; a person, a country and an event live in all of them.
      return {
        ...(state.selection?.type === 'edge' ? withSelection(state, undefined) : state),
        view: change.view,
      }
    case 'shape':
      return { ...state, shape: change.shape }
    case 'size':
      return { ...state, size: change.size }
    case 'window':
      return withWindow(state, change.window)
    case 'select':
      return withSelection(state, change.selection)
    case 'focus':
      return { ...state, focus: change.focus && state.selection !== undefined }
    case 'switch':
      return { ...state, switches: { ...state.switches, [change.name]: !state.switches[change.name] } }
    case 'kind':
      return { ...state, hiddenKinds: toggled(state.hiddenKinds, change.kind) }
    case 'tone':
      return { ...state, hiddenTones: toggled(state.hiddenTones, change.tone) }
    case 'show-all':
      return {
        ...withWindow(state, undefined),
        focus: false,
        switches: { undated: true, planned: true, background: true },
        hiddenKinds: [],
        hiddenTones: [],
      }
    case 'escape':
      return escaped(state)
    case 'restore':
      return change.state
  }
}
