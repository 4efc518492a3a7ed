import type { NodeKind, View } from '../../server/api.ts'
import { meant } from './meant.ts'
import { MOST_EXPANDED, NETWORKS, SEEDS } from './state.ts'
import type {
  ActorTable,
  Depth,
  Language,
  Listed,
  Meet,
  Pin,
  Selection,
  Size,
  State,
  Switch,
  Tone,
  Unit,
  Window,
} from './state.ts'

/** One step of a reader. */
export type Change =
  | { do: 'speak'; language: Language }
  | { do: 'view'; view: View }
  | { do: 'shape'; shape: State['shape'] }
  | { do: 'size'; size: Size }
  | { do: 'rearrange' }
  | { do: 'window'; window: Window | undefined; keep?: true }
  | { do: 'span'; span: State['span'] }
  | { do: 'select'; selection: Selection | undefined; keep?: true }
  | { do: 'meet'; meet: Meet | undefined; list?: Listed }
  | { do: 'list'; list: Listed }
  | { do: 'read'; document: string | undefined; item?: string }
  | { do: 'add'; id: string }
  | { do: 'keep' }
  | { do: 'drop'; id: string }
  | { do: 'focus'; focus: boolean }
  | { do: 'depth'; depth: Depth }
  | { do: 'hide'; ids: readonly string[] }
  | { do: 'unhide' }
  | { do: 'expand'; ids: readonly string[] }
  | { do: 'collapse'; ids: readonly string[]; leaves: readonly string[] }
  | { do: 'pin'; pins: readonly Pin[] }
  | { do: 'unpin'; ids: readonly string[] }
  | { do: 'loners' }
  | { do: 'switch'; name: Switch }
  | { do: 'kind'; kind: NodeKind }
  | { do: 'tone'; tone: Tone }
  | { do: 'actors'; table: Partial<ActorTable> }
  | { do: 'bars'; bars: State['bars'] }
  | { do: 'unit'; unit: Unit | undefined }
  | { do: 'colours'; colours: State['colours'] }
  | { do: 'rows'; rows: State['rows'] }
  | { do: 'documents'; ids: readonly string[] }
  | { do: 'mean'; asked: string; id: string }
  | { do: 'show-all' }
  | { do: 'escape' }
  | { do: 'restore'; state: State }

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}

/** A matrix is of states first, as where events stand between all, nothing ties two; whoever goes on from it, or only past it by keyboard, has the view of before. */
function withShape(state: State, shape: State['shape']): State {
  if (shape !== 'matrix') {
    const { before, ...rest } = state
    return before === undefined ? { ...state, shape } : { ...rest, shape, view: before, pins: [] }
  }
  if (state.shape === 'matrix' || state.view === 'countries') return { ...state, shape }
  return { ...state, shape, view: 'countries', before: state.view, pins: [] }
}

/** Another view, by the reader's wish; in the picture, from where no network is shown. */
function withView(state: State, view: View): State {
  // An edge belongs to its view; a person, a country and an event live in all of them.
  const after = {
    ...(state.selection?.type === 'edge' ? withSelection(state, undefined) : state),
    view,
    shape: NETWORKS.includes(state.shape) ? state.shape : 'picture',
    pins: [],
  }
  delete after.before
  return after
}

/** Opens a bulletin, at an item where one is named; without a bulletin, the list of all. */
function reading(state: State, { document, item }: { document: string | undefined; item?: string }): State {
  const after: State = withShape(state, 'reader')
  delete after.document
  delete after.item
  return {
    ...after,
    ...(document === undefined ? {} : { document }),
    ...(item === undefined ? {} : { item }),
  }
}

/** Another question of who met whom, or none. What the reader has chosen to list stays while it is asked; what a relation listed was of that alone. */
function withMeet(
  state: State,
  meet: Meet | undefined,
  list = state.meet !== undefined && meet !== undefined ? state.list : undefined,
): State {
  const without = { ...state }
  delete without.meet
  delete without.list
  return { ...without, ...(meet === undefined ? {} : { meet }), ...(list === undefined ? {} : { list }) }
}

/** Another selection; what is chosen beside it goes, unless it is kept. */
function withSelection(state: State, selection: Selection | undefined, keep = false): State {
  if (selection !== undefined)
    return {
      ...withMeet(state, undefined),
      selection,
      others: keep ? state.others.filter((id) => id !== selection.id) : [],
    }
  const without: State = { ...state, others: [], focus: false }
  delete without.selection
  delete without.list
  return without
}

/** Takes one more node into what is chosen, or leaves it out where it is in already. */
function withNode(state: State, id: string): State {
  const { selection, others } = state
  if (selection?.type !== 'node') return withSelection(state, { type: 'node', id })
  if (selection.id === id) return withoutNodes(state, [id])
  return { ...state, others: toggled(others, id) }
}

/** Nodes that are no longer chosen; the next one becomes the selection where that goes. */
function withoutNodes(state: State, ids: readonly string[]): State {
  const others = state.others.filter((id) => !ids.includes(id))
  const { selection } = state
  if (selection === undefined || !ids.includes(selection.id)) return { ...state, others }
  const [next, ...rest] = others
  return next === undefined
    ? withSelection(state, undefined)
    : { ...state, selection: { type: 'node', id: next }, others: rest }
}

function union(list: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...list, ...more])]
}

function without(list: readonly string[], gone: readonly string[]): readonly string[] {
  return list.filter((id) => !gone.includes(id))
}

/** Other days; `keep`: events without a day stay as they are. */
function withWindow(state: State, window: Window | undefined, keep = false): State {
  if (state.window?.from === window?.from && state.window?.to === window?.to) return state
  // An undated event belongs to no chosen day; the reader may switch it on again.
  const isTurn = (state.window === undefined) !== (window === undefined)
  const switches = isTurn && !keep ? { ...state.switches, undated: window === undefined } : state.switches
  if (window !== undefined) return { ...state, switches, window }
  const without = { ...state, switches }
  delete without.window
  return without
}

/** Bars of another unit, or of what fits. */
function withUnit(state: State, unit: Unit | undefined): State {
  if (unit !== undefined) return { ...state, unit }
  const without = { ...state }
  delete without.unit
  return without
}

/** A place as exact as the address tells it; never far outside of the picture. */
function rounded(part: number): number {
  return Math.round(Math.min(2, Math.max(-1, part)) * 1000) / 1000
}

/** Takes back the innermost thing that is open: focus, then selection, then window. */
function escaped(state: State): State {
  if (state.meet !== undefined) return withMeet(state, undefined)
  if (state.focus) return { ...state, focus: false }
  if (state.others.length > 0) return { ...state, others: [] }
  if (state.selection !== undefined) return withSelection(state, undefined)
  return withWindow(state, undefined)
}

/** The state after one step; the same object where nothing changes. Pure. */
export function changed(state: State, change: Change): State {
  switch (change.do) {
    case 'speak':
      return { ...state, language: change.language }
    case 'view':
      return withView(state, change.view)
    case 'shape':
      return withShape(state, change.shape)
    case 'size':
      return { ...state, size: change.size }
    case 'rearrange':
      return { ...state, seed: (state.seed + 1) % SEEDS, pins: [] }
    case 'window':
      return withWindow(state, change.window, change.keep)
    case 'span':
      return { ...state, span: change.span }
    case 'select':
      return withSelection(state, change.selection, change.keep)
    case 'meet':
      return withMeet(state, change.meet, change.list)
    case 'list':
      return { ...state, list: change.list }
    case 'read':
      return reading(state, change)
    case 'add':
      return withNode(state, change.id)
    case 'keep':
      return state.selection?.type === 'node'
        ? { ...state, others: union(state.others, [state.selection.id]) }
        : state
    case 'drop':
      return withoutNodes(state, [change.id])
    case 'depth':
      return { ...state, depth: change.depth, focus: state.selection !== undefined }
    case 'hide':
      return { ...withoutNodes(state, change.ids), hidden: union(state.hidden, change.ids) }
    case 'unhide':
      return { ...state, hidden: [], collapsed: [] }
    case 'expand':
      return {
        ...state,
        expanded: union(state.expanded, change.ids).slice(-MOST_EXPANDED),
        collapsed: without(state.collapsed, change.ids),
        // Where events stand between all, neighbours are two steps away, and a focus of one would not show them.
        depth: state.focus && state.view === 'full' && state.depth === 1 ? 2 : state.depth,
      }
    case 'collapse':
      return {
        ...withoutNodes(state, change.leaves),
        expanded: without(state.expanded, change.ids),
        collapsed: union(state.collapsed, change.ids),
      }
    case 'pin':
      return {
        ...state,
        pins: [
          ...state.pins.filter(({ id }) => change.pins.every((pin) => pin.id !== id)),
          ...change.pins.map(({ id, x, y }) => ({ id, x: rounded(x), y: rounded(y) })),
        ],
      }
    case 'unpin':
      return { ...state, pins: state.pins.filter(({ id }) => !change.ids.includes(id)) }
    case 'loners':
      return { ...state, loners: !state.loners }
    case 'focus':
      return { ...state, focus: change.focus && state.selection !== undefined }
    case 'switch':
      return { ...state, switches: { ...state.switches, [change.name]: !state.switches[change.name] } }
    case 'kind':
      return { ...state, hiddenKinds: toggled(state.hiddenKinds, change.kind) }
    case 'tone':
      return { ...state, hiddenTones: toggled(state.hiddenTones, change.tone) }
    case 'actors':
      return { ...state, actors: { ...state.actors, ...change.table } }
    case 'bars':
      return { ...state, bars: change.bars }
    case 'unit':
      return withUnit(state, change.unit)
    case 'colours':
      return { ...state, colours: change.colours }
    case 'rows':
      return { ...state, rows: change.rows }
    case 'documents':
      return { ...state, documents: change.ids }
    case 'mean':
      return meant(state, change.asked, change.id)
    case 'show-all':
      return {
        ...withWindow(state, undefined),
        documents: [],
        focus: false,
        hidden: [],
        collapsed: [],
        loners: true,
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
