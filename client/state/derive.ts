import type { EventSummary, GraphEdge, GraphNode, GraphSlice } from '../../server/api.ts'
import { isOverlapping, maybeInterval } from '../timeline/days.ts'
import type { Numbers } from './numbers.ts'
import { toNumbers } from './numbers.ts'
import type { Selection, State, Switch, Tone } from './state.ts'
import { SWITCHES } from './state.ts'

/** A slice with what is looked up again and again; made once per answer of the server. */
export interface Indexed {
  slice: GraphSlice
  nodes: ReadonlyMap<string, GraphNode>
  edges: ReadonlyMap<string, GraphEdge>
  events: ReadonlyMap<string, EventSummary>
  /** Node id -> ids of the events it takes part in. */
  eventsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Node id -> ids of the nodes it shares an edge with. */
  besides: ReadonlyMap<string, ReadonlySet<string>>
  numbers: Numbers
}

export function indexed(slice: GraphSlice): Indexed {
  const eventsOf = new Map<string, Set<string>>(slice.nodes.map((node) => [node.id, new Set()]))
  const besides = new Map<string, Set<string>>(slice.nodes.map((node) => [node.id, new Set()]))
  for (const node of slice.nodes) if (node.event !== undefined) eventsOf.get(node.id)?.add(node.event.id)
  for (const event of slice.events) for (const one of event.participants) eventsOf.get(one.id)?.add(event.id)
  for (const edge of slice.edges) {
    besides.get(edge.source)?.add(edge.target)
    besides.get(edge.target)?.add(edge.source)
    for (const id of edge.events) for (const end of [edge.source, edge.target]) eventsOf.get(end)?.add(id)
  }
  return {
    slice,
    nodes: new Map(slice.nodes.map((node) => [node.id, node])),
    edges: new Map(slice.edges.map((edge) => [edge.id, edge])),
    events: new Map(slice.events.map((event) => [event.id, event])),
    eventsOf,
    besides,
    numbers: toNumbers(slice, eventsOf),
  }
}

/** Which switch, if any, speaks about an event. */
function switchesOf({ date, planned, background, negated }: EventSummary): Switch[] {
  const names: Switch[] = []
  if (date === undefined || maybeInterval(date) === undefined) names.push('undated')
  if (planned) names.push('planned')
  if (background) names.push('background')
  if (negated === true) names.push('negated')
  return names
}

const isToneShown = (event: EventSummary, state: Pick<State, 'hiddenTones'>): boolean =>
  !state.hiddenTones.includes(event.quad ?? 0)

/** Is the event let through by the switches and tones, whatever its day? */
export function isEligible(event: EventSummary, state: Pick<State, 'switches' | 'hiddenTones'>): boolean {
  return switchesOf(event).every((name) => state.switches[name]) && isToneShown(event, state)
}

/** Is its day in the window? An imprecise date counts where it touches it; an undated event is left to its switch. */
function isInWindow(event: EventSummary, state: State): boolean {
  const days = event.date === undefined ? undefined : maybeInterval(event.date)
  return state.window === undefined || days === undefined || isOverlapping(days, state.window)
}

export function isKept(event: EventSummary, state: State): boolean {
  return isEligible(event, state) && isInWindow(event, state)
}

/** How one node or edge stands under the filter. */
export interface Mark {
  /** Kept events behind it. */
  count: number
  shown: boolean
}

export interface NodeMark extends Mark {
  /** No tie is drawn, though there are some to those who are not in the picture. */
  isCut?: true
}

export interface EdgeMark extends Mark {
  /** The most frequent tone of its kept events. */
  tone: Tone
}

/** Why an event is left out: it is of other days, a switch is off, its class is hidden, or more than one of the last two. */
export const REASONS = ['days', ...SWITCHES, 'class', 'several'] as const
export type Reason = (typeof REASONS)[number]

export interface Derived {
  kept: ReadonlySet<string>
  nodes: ReadonlyMap<string, NodeMark>
  edges: ReadonlyMap<string, EdgeMark>
  counts: { events: number; allEvents: number; nodes: number; allNodes: number; edges: number }
  /** How many events each switch lets in or would let in, all other filters as they are. */
  switchable: Record<Switch, number>
  /** How many events are left out, each counted once: with a switch, if that alone would let it in. */
  left: Record<Reason, number>
  tones: Record<Tone, number>
  kinds: Partial<Record<GraphNode['kind'], number>>
  /** Nodes that pass the filter and have no tie in the picture, shown or not. */
  loners: number
  /** Those of them who are tied to somebody who is not in the picture. */
  cut: number
  /** Nodes that the reader has taken out, or folded into those that they hang on. */
  hidden: number
}

function countIn(positions: readonly number[], isKept: readonly boolean[]): number {
  let n = 0
  for (const at of positions) if (isKept[at] === true) n += 1
  return n
}

/** The most frequent tone; of two equally frequent ones the more conflictual, so that trouble is not hidden. */
export function toneOf(events: readonly EventSummary[]): Tone {
  const counts: Record<Tone, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const event of events) counts[event.quad ?? 0] += 1
  let best: Tone = 0
  for (const tone of [1, 2, 3, 4] as const) if (counts[tone] > 0 && counts[tone] >= counts[best]) best = tone
  return best
}

/** Everything within some steps of where one starts, along the given ties. */
function within(
  starts: readonly string[],
  ties: readonly Pick<GraphEdge, 'source' | 'target'>[],
  steps: number,
): ReadonlySet<string> {
  const reached = new Set(starts)
  for (let step = 0; step < steps; step += 1) {
    const rim = ties.flatMap(({ source, target }) =>
      reached.has(source) === reached.has(target) ? [] : [source, target],
    )
    for (const id of rim) reached.add(id)
  }
  return reached
}

/** A node as the thing that it stands for. */
export function selectionOf({ id, event }: GraphNode): Selection {
  return event === undefined ? { type: 'node', id } : { type: 'event', id: event.id }
}

/** Neighbours of some nodes that hang on them alone. */
export function leavesOf(
  ids: readonly string[],
  ties: readonly Pick<GraphEdge, 'source' | 'target'>[],
): string[] {
  const besides = new Map<string, string[]>()
  for (const { source, target } of ties) {
    besides.set(source, [...(besides.get(source) ?? []), target])
    besides.set(target, [...(besides.get(target) ?? []), source])
  }
  return [...besides].flatMap(([id, others]) =>
    !ids.includes(id) && others.every((other) => ids.includes(other)) ? [id] : [],
  )
}

/** Ids of the nodes that are chosen; of a chosen tie, both ends. */
export function chosenNodes(all: Indexed, { selection, others }: State): string[] {
  if (selection === undefined) return []
  const edge = selection.type === 'edge' ? all.edges.get(selection.id) : undefined
  return [...new Set([...(edge === undefined ? [selection.id] : [edge.source, edge.target]), ...others])]
}

/** Ids that stay when the reader focuses on what is chosen; undefined where there is no focus. Of a tie alone its two ends stay. */
function focused(all: Indexed, state: State, ties: readonly GraphEdge[]): ReadonlySet<string> | undefined {
  if (!state.focus || state.selection === undefined) return undefined
  const starts = chosenNodes(all, state)
  if (starts.every((id) => !all.nodes.has(id))) return undefined
  const isTie = state.selection.type === 'edge' && state.others.length === 0
  return within(starts, ties, state.depth - (isTie ? 1 : 0))
}

/** Which events are kept, and what is counted of all: in one go, since a moving window asks again and again. */
function sift(
  events: readonly EventSummary[],
  state: State,
): Pick<Derived, 'kept' | 'switchable' | 'tones' | 'left'> & { isKept: readonly boolean[] } {
  const kept = new Set<string>()
  const switchable: Derived['switchable'] = { undated: 0, planned: 0, background: 0, negated: 0 }
  const tones: Derived['tones'] = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
  const left: Derived['left'] = {
    days: 0,
    undated: 0,
    planned: 0,
    background: 0,
    negated: 0,
    class: 0,
    several: 0,
  }
  const isKept = events.map((event) => {
    if (!isInWindow(event, state)) {
      left.days += 1
      return false
    }
    const names = switchesOf(event)
    const closed = names.filter((name) => !state.switches[name])
    const hasTone = isToneShown(event, state)
    const isOpen = closed.length === 0
    if (isOpen) tones[event.quad ?? 0] += 1
    if (isOpen && hasTone) kept.add(event.id)
    else left[closed.length + Number(!hasTone) > 1 ? 'several' : (closed[0] ?? 'class')] += 1
    if (hasTone) for (const name of names) if (closed.every((other) => other === name)) switchable[name] += 1
    return isOpen && hasTone
  })
  return { kept, isKept, switchable, tones, left }
}

/** What the filter leaves of a slice: pure, from data in memory alone. */
export function derive(all: Indexed, state: State): Derived {
  const { slice, numbers } = all
  const { kept, isKept, ...counted } = sift(slice.events, state)
  const hidden = new Set(state.hidden)
  const counts = numbers.eventsOf.map((events) => countIn(events, isKept))
  const isLeft = slice.nodes.map(
    ({ id, kind }, at) => (counts[at] ?? 0) > 0 && !hidden.has(id) && !state.hiddenKinds.includes(kind),
  )
  const countsOfEdges = numbers.edges.map(({ events }) => countIn(events, isKept))
  const isTie = numbers.edges.map(
    ({ source, target }, at) =>
      isLeft[source] === true &&
      isLeft[target] === true &&
      ((countsOfEdges[at] ?? 0) > 0 || slice.edges[at]?.kind === 'serves'),
  )
  const ties = slice.edges.filter((_, at) => isTie[at])
  const near = focused(all, state, ties)
  const seen =
    near === undefined ? ties : ties.filter(({ source, target }) => near.has(source) && near.has(target))
  const folded = new Set(state.collapsed.length === 0 ? [] : leavesOf(state.collapsed, seen))
  const isTied = slice.nodes.map(() => false)
  for (const [at, { source, target }] of numbers.edges.entries())
    if (isTie[at] === true) isTied[source] = isTied[target] = true
  const nodes = new Map<string, NodeMark>()
  const kinds: Derived['kinds'] = {}
  let loners = 0
  let cut = 0
  const isShown = slice.nodes.map(({ id, kind }, at) => {
    const count = counts[at] ?? 0
    const inSight = isLeft[at] === true && near?.has(id) !== false && !folded.has(id)
    const alone = isTied[at] !== true
    const isCut = inSight && alone && numbers.beyond[at]?.some((event) => isKept[event]) === true
    if (inSight && alone) loners += 1
    if (isCut) cut += 1
    if (count > 0) kinds[kind] = (kinds[kind] ?? 0) + 1
    const shown = inSight && (state.loners || !alone)
    nodes.set(id, { count, shown, ...(isCut ? { isCut } : {}) })
    return shown
  })
  const edges = new Map<string, EdgeMark>()
  for (const [at, { id }] of slice.edges.entries()) {
    const { source = -1, target = -1, events = [] } = numbers.edges[at] ?? {}
    const shown = isTie[at] === true && isShown[source] === true && isShown[target] === true
    const count = countsOfEdges[at] ?? 0
    const told = count === 0 ? [] : events.flatMap((one) => (isKept[one] ? (slice.events[one] ?? []) : []))
    edges.set(id, { count, shown, tone: toneOf(told) })
  }
  const shownOf = (marks: ReadonlyMap<string, Mark>): number =>
    [...marks.values()].filter((m) => m.shown).length
  return {
    kept,
    nodes,
    edges,
    counts: {
      events: kept.size,
      allEvents: slice.events.length,
      nodes: shownOf(nodes),
      allNodes: slice.nodes.length,
      edges: shownOf(edges),
    },
    ...counted,
    kinds,
    loners,
    cut,
    hidden: slice.nodes.filter(({ id }) => hidden.has(id) || folded.has(id)).length,
  }
}
