/** A picture of a window: who is in it, and what ties them. */
import { TYING_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary, GraphSlice, View } from '../api.ts'
import type { EventFilter } from '../graph/eventSet.ts'
import { NEWS, readEventSet, readEventSetOfNode } from '../graph/eventSet.ts'
import { tellEvents } from '../graph/events.ts'
import type { EventFact, Happening, NodeGroup } from '../graph/happening.ts'
import { readParts } from '../graph/facts.ts'
import { recallByKey } from '../graph/memory.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readExtent, readNodes, readOffices } from '../graph/reads.ts'
import type { NodeRow } from '../graph/rows.ts'
import { toSlice } from '../graph/shape.ts'
import type { SliceParts } from '../graph/shape.ts'
import type { Ranking, Tie } from '../graph/sums.ts'
import { rankNodes, tie } from '../graph/sums.ts'
import { commonKinds } from './contacts.ts'

export interface NetworkQuestion extends EventFilter {
  view: View
  /** Nodes to draw at most. */
  top: number
  /** Ties of fewer events are left out. */
  least: number
  /** A node to start from, and how many steps to go; in the full view its events are drawn, whatever the depth. */
  focus?: string | undefined
  depth: number
  /** Nodes whose neighbours are drawn as well, whatever their rank. */
  expand?: readonly string[]
  /** Those who are busiest over all days and bulletins are drawn as well, whatever their rank here. */
  home?: boolean
  /**
   * Where any of these is given, the nodes with most events of these days and not of these classes are drawn, and others where there
   * is room; what is told of them is of the whole window.
   */
  busyFrom?: string | undefined
  busyTo?: string | undefined
  busyWithout?: readonly Uncounted[]
  /** Events to list at most. */
  events: number
}

/** What may not count for who is busiest: what a switch speaks of, or a quad class (0 for events without one). */
export const UNCOUNTED = ['undated', 'planned', 'background', 'negated', '0', '1', '2', '3', '4'] as const
export type Uncounted = (typeof UNCOUNTED)[number]

const QUADS = UNCOUNTED.filter((one) => /\d/.test(one))

/** Ties that are drawn at most. */
const MOST_DRAWN = 5_000

/** What a view draws, what it ties, and by which events (none: all). A state deals with bodies (the EU) as with states. */
const DRAWN: Record<View, { groups: NodeGroup[]; ties?: 'people' | 'bodies'; by: readonly EventKind[] }> = {
  people: { groups: ['people'], ties: 'people', by: TYING_KINDS },
  countries: { groups: ['countries', 'organizations'], ties: 'bodies', by: [] },
  full: { groups: ['people', 'countries', 'organizations'], by: [] },
}

const KIND_OF: Record<NodeGroup, NodeRow['kind']> = {
  people: 'person',
  countries: 'country',
  organizations: 'organization',
}

/** What kinds of nodes a view draws. */
export const kindsOf = (view: View): NodeRow['kind'][] => DRAWN[view].groups.map((group) => KIND_OF[group])

/** The picture of a window. */
export async function readNetwork(graph: Graph, question: NetworkQuestion): Promise<GraphSlice> {
  const { view, top, least, focus, events: listed } = question
  const drawn = DRAWN[view]
  const tyingKinds = commonKinds(question.kinds, drawn.by)
  const [set, extent] = await Promise.all([
    view === 'full' && focus !== undefined
      ? readEventSetOfNode(graph, focus, question)
      : readEventSet(graph, question),
    readExtent(graph),
  ])
  const happenings = await readParts(graph, set.events)
  const isTying = ({ kind }: Pick<EventSummary, 'kind'>): boolean =>
    drawn.ties !== undefined &&
    tyingKinds !== undefined &&
    (tyingKinds.length === 0 || tyingKinds.includes(kind))
  const all = drawn.ties === undefined ? [] : tie(happenings.filter(isTying), drawn.ties, least)
  const reached = focus === undefined || view === 'full' ? undefined : walk(focus, all, question.depth)
  const busy = await readBusy(graph, question)
  const best =
    reached === undefined
      ? chooseBusy(drawn.groups, happenings, busy, top)
      : choose(happenings, drawn.groups, top, reached)
  const asked = question.home === true ? await withHome(graph, best, happenings, question) : best
  const chosen = await withNeighbours(graph, drawn.groups, happenings, asked, question, all)
  const [events, nodes, offices] = await Promise.all([
    tellEvents(graph, toList(set.events, busy ?? [], listed)),
    readNodes(graph, chosen.ids),
    drawn.groups.includes('people') ? readOffices(graph, chosen.ids).then(presentOffices) : new Map(),
  ])
  const shown = new Set(chosen.ids)
  const between = all.filter(({ a, b }) => shown.has(a) && shown.has(b))
  const ties = { total: between.length, top: between.slice(0, MOST_DRAWN) }
  const states = await readNodes(
    graph,
    [...offices.values()].map(({ of }) => of),
  )
  const counted = busy && new Set(busy.map(({ id }) => id))
  const counts = ({ id }: EventSummary): boolean => counted?.has(id) ?? true
  return {
    ...toSlice(
      { view, chosen, ties, isTying, counts, events },
      { nodes: new Map([...nodes, ...states]), offices },
    ),
    eventTotal: set.total,
    ...(extent.from === undefined || extent.to === undefined
      ? {}
      : { extent: { from: extent.from, to: extent.to } }),
    ...(set.total > events.length ? { truncated: true } : {}),
  }
}

/** The events that count for who is busiest, where not all do. */
async function readBusy(
  graph: Graph,
  { busyFrom, busyTo, busyWithout = [], ...question }: NetworkQuestion,
): Promise<Happening[] | undefined> {
  if (busyFrom === undefined && busyTo === undefined && busyWithout.length === 0) return undefined
  const has = (one: Uncounted): boolean => !busyWithout.includes(one)
  const { events } = await readEventSet(graph, {
    ...question,
    from: busyFrom ?? question.from,
    to: busyTo ?? question.to,
    undated: (question.undated ?? true) && has('undated'),
    planned: question.planned && has('planned'),
    background: question.background && has('background'),
    negated: question.negated && has('negated'),
    withoutQuads: [...(question.withoutQuads ?? []), ...QUADS.filter((quad) => !has(quad)).map(Number)],
  })
  return readParts(graph, events)
}

/** The nodes to draw: those with most events that count, then, where there is room, those with most of all. */
function chooseBusy(
  groups: readonly NodeGroup[],
  happenings: readonly Happening[],
  busy: readonly Happening[] | undefined,
  top: number,
): SliceParts['chosen'] {
  const all = rankAll(happenings, groups)
  const best = pick(all, top)
  if (busy === undefined) return best
  const { ids, wanted } = choose(busy, groups, top)
  const drawn = new Set([...new Set([...ids, ...best.ids])].slice(0, top))
  return {
    ...pick(
      all.filter(({ id }) => drawn.has(id)),
      top,
    ),
    wanted,
  }
}

/** The chosen nodes, and after them those of the picture of all days and bulletins: others settle among these. */
async function withHome(
  graph: Graph,
  chosen: SliceParts['chosen'],
  happenings: readonly Happening[],
  { view, top }: NetworkQuestion,
): Promise<SliceParts['chosen']> {
  const { groups } = DRAWN[view]
  const key = `${view} ${String(top)}`
  const homes = await recallByKey(graph.memory?.now.homes, [key], async () => {
    const [all = [], busy] = await Promise.all(
      [{ ...NEWS, background: true, planned: true, negated: true }, NEWS].map(async (filter) =>
        readParts(graph, (await readEventSet(graph, filter)).events),
      ),
    )
    return new Map([[key, chooseBusy(groups, all, busy, top).ids]])
  })
  return withMore(chosen, choose(happenings, groups, Infinity, stepsOf(homes.get(key) ?? [])))
}

/** The events to list: those that count before others, in the order of all. */
function toList(all: readonly EventFact[], busy: readonly EventFact[], listed: number): EventFact[] {
  const first = new Set([...busy, ...all].map(({ id }) => id))
  const chosen = new Set([...first].slice(0, listed))
  return all.filter(({ id }) => chosen.has(id))
}

/** Neighbours of expanded nodes that are drawn at most. */
const MOST_BESIDE = 500

/** The chosen nodes, and after them the neighbours of the expanded ones: those tied to them or, where nodes are tied by events, those of their events. */
async function withNeighbours(
  graph: Graph,
  groups: readonly NodeGroup[],
  happenings: readonly Happening[],
  chosen: SliceParts['chosen'],
  question: NetworkQuestion,
  ties: readonly Tie[],
): Promise<SliceParts['chosen']> {
  const { expand = [], view } = question
  if (expand.length === 0) return chosen
  const beside = await Promise.all(
    expand.map(async (id) => {
      if (view !== 'full') return [...walk(id, ties, 1).keys()]
      const { events } = await readEventSetOfNode(graph, id, question)
      return choose(await readParts(graph, events), groups, MOST_BESIDE).ids
    }),
  )
  return withMore(chosen, choose(happenings, groups, MOST_BESIDE, stepsOf(beside.flat())))
}

/** Nodes as if they were all as near. */
const stepsOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id) => [id, 1]))

/** Chosen nodes, and after them more. */
function withMore(chosen: SliceParts['chosen'], more: SliceParts['chosen']): SliceParts['chosen'] {
  return {
    ids: [...new Set([...chosen.ids, ...more.ids])],
    weights: new Map([...more.weights, ...chosen.weights]),
    wanted: chosen.wanted,
  }
}

/** Steps from a node to all that can be reached along ties, up to a depth. */
function walk(focus: string, ties: readonly Tie[], depth: number): Map<string, number> {
  const beside = new Map<string, string[]>()
  for (const { a, b } of ties)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      beside.set(one, [...(beside.get(one) ?? []), other])
  const steps = new Map([[focus, 0]])
  let edge = [focus]
  for (let step = 1; step <= depth && edge.length > 0; step += 1) {
    const next = new Set(edge.flatMap((id) => beside.get(id) ?? []).filter((id) => !steps.has(id)))
    for (const id of next) steps.set(id, step)
    edge = [...next]
  }
  return steps
}

/** All nodes of some groups, or those of them that are asked for, with the number of their events. */
const rankAll = (
  happenings: readonly Happening[],
  groups: readonly NodeGroup[],
  only?: ReadonlySet<string>,
): Ranking['top'] => groups.flatMap((group) => rankNodes(happenings, group, Infinity, only).top)

/** The nodes to draw: the nearest to the focus where there is one, then those with most events, equals by id. */
const choose = (
  happenings: readonly Happening[],
  groups: readonly NodeGroup[],
  top: number,
  reached?: ReadonlyMap<string, number>,
): SliceParts['chosen'] => pick(rankAll(happenings, groups, reached && new Set(reached.keys())), top, reached)

function pick(
  ranked: Ranking['top'],
  top: number,
  reached?: ReadonlyMap<string, number>,
): SliceParts['chosen'] {
  const steps = (id: string): number => reached?.get(id) ?? 0
  const best = ranked
    .toSorted((a, b) => steps(a.id) - steps(b.id) || b.events - a.events || (a.id < b.id ? -1 : 1))
    .slice(0, top)
  return {
    ids: best.map(({ id }) => id),
    weights: new Map(best.map(({ id, events }) => [id, events])),
    wanted: new Set(ranked.map(({ id }) => id)),
  }
}
