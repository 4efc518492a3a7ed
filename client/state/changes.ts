import type { NodeKind, View } from '../../server/api.ts'
import { SEEDS } from './state.ts'
import type { Language, Selection, Size, State, Switch, Tone, Window } from './state.ts'

/** One step of a reader. */
export type Change =
  | { do: 'speak'; language: Language }
  | { do: 'view'; view: View }
  | { do: 'shape'; shape: State['shape'] }
  | { do: 'size'; size: Size }
  | { do: 'rearrange' }
  | { do: 'window'; window: Window | undefined }
  | { do: 'span'; span: State['span'] }
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
  if (selection !== undefined) return { ...state, selection }
  const without = { ...state, focus: false }
  delete without.selection
  return without
}

function withWindow(state: State, window: Window | undefined): State {
  if (state.window?.from === window?.from && state.window?.to === window?.to) return state
  if (window !== undefined) return { ...state, window }
  const without = { ...state }
  delete without.window
  return without
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
    case 'rearrange':
      return { ...state, seed: (state.seed + 1) % SEEDS }
    case 'window':
      return withWindow(state, change.window)
    case 'span':
      return { ...state, span: change.span }
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
        switches: { undated: true, planned: true, background: true, negated: true },
        hiddenKinds: [],
        hiddenTones: [],
      }
    case 'escape':
      return escaped(state)
    case 'restore':
      return change.state
  }
}
