/** Rows and events -> what the page is given. Pure; knows captions, knows no picture. */
import type { EventSummary, GraphEdge, GraphNode, GraphSlice, Name, View } from '../api.ts'
import { nameOf, toName } from './name.ts'
import type { NodeRow, OfficeRow } from './rows.ts'
import { pairsAcross } from './sums.ts'
import type { Tie, Ties } from './sums.ts'

/** What is known of the nodes that may be named: their rows, and the offices of the people among them. */
export interface Known {
  nodes: ReadonlyMap<string, NodeRow>
  offices: ReadonlyMap<string, OfficeRow>
}

/** `Minister of Defense, Italy`, イタリア国防相: an office with the state or organization it belongs to. */
export function officeName(office: OfficeRow, nodes: ReadonlyMap<string, NodeRow>): Name {
  const { title, titleJa } = office
  const of = nodes.get(office.of)
  if (of === undefined) return toName(title, titleJa)
  const japanese =
    titleJa === undefined
      ? of.ja && `${title}（${of.ja}）`
      : of.ja
        ? `${of.ja}${titleJa}`
        : `${titleJa}（${of.name}）`
  return toName(`${title}, ${of.name}`, japanese)
}

/** Who or what a row is. */
export const toNamed = (row: NodeRow) => ({ id: row.id, kind: row.kind, name: nameOf(row) })

/** The node of a row, captioned; `weight` is its number of events in the slice. */
export function toNode(row: NodeRow, weight: number, known: Known): GraphNode {
  const office = known.offices.get(row.id)
  const country = office?.ofKind === 'country' ? office.of : (row.country ?? undefined)
  const place = row.kind === 'place' && row.country !== null ? known.nodes.get(row.country) : undefined
  const detail =
    office !== undefined ? officeName(office, known.nodes) : place === undefined ? undefined : nameOf(place)
  return {
    ...toNamed(row),
    ...(detail === undefined ? {} : { detail }),
    ...(country === undefined ? {} : { country }),
    weight,
  }
}

/** Node id to name. */
export function toNames(nodes: ReadonlyMap<string, NodeRow>): Record<string, Name> {
  return Object.fromEntries([...nodes].map(([id, node]) => [id, nameOf(node)]))
}

/** The node of an event; its weight is the number of those who took part. */
export function toEventNode(event: EventSummary): GraphNode {
  const detail = event.place === undefined ? event.kind : `${event.kind}, ${event.place}`
  return {
    id: event.id,
    kind: 'event',
    name: event.title,
    detail: { en: detail },
    weight: event.participants.length,
    event,
  }
}

/** The ties of a slice with the listed events behind them. */
function contactEdges(
  events: EventSummary[],
  ties: readonly Tie[],
  isTying: (event: EventSummary) => boolean,
) {
  const edges = new Map(
    ties.map(({ a, b, events: weight }): [string, GraphEdge] => {
      const id = `contact ${a} ${b}`
      return [id, { id, source: a, target: b, kind: 'contact', weight, events: [] }]
    }),
  )
  for (const event of events.filter(isTying))
    for (const [source, target] of pairsAcross(event.participants))
      edges.get(`contact ${source} ${target}`)?.events.push(event.id)
  return [...edges.values()]
}

/** Who took part in which event, once each. */
function partEdges(events: EventSummary[], drawn: ReadonlySet<string>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const event of events)
    for (const { id: source } of event.participants) {
      if (!drawn.has(source)) continue
      const id = `took-part ${source} ${event.id}`
      edges.set(id, { id, source, target: event.id, kind: 'took-part', weight: 1, events: [event.id] })
    }
  return [...edges.values()]
}

/** The full view draws at most this many events for each participant drawn: more cannot be read. */
const EVENTS_PER_NODE = 2

/** Events that drawn nodes took part in: those that count before others, those of the most drawn nodes first, then in the order given. */
function eventsOf(
  events: EventSummary[],
  drawn: ReadonlySet<string>,
  counts: SliceParts['counts'],
): EventSummary[] {
  return events
    .map((event) => ({ event, drawn: event.participants.filter(({ id }) => drawn.has(id)).length }))
    .filter((one) => one.drawn > 0)
    .sort((a, b) => Number(counts(b.event)) - Number(counts(a.event)) || b.drawn - a.drawn)
    .map(({ event }) => event)
}

/** Whom the drawn people serve, where that state or organization is drawn too. */
function serviceEdges(drawn: ReadonlySet<string>, known: Known): GraphEdge[] {
  return [...drawn].flatMap((source): GraphEdge[] => {
    const target = known.offices.get(source)?.of
    if (target === undefined || !drawn.has(target)) return []
    return [{ id: `serves ${source} ${target}`, source, target, kind: 'serves', weight: 0, events: [] }]
  })
}

/** What a slice is made of: the chosen nodes with their weights, and the ties and listed events of the window. */
export interface SliceParts {
  view: View
  /** `wanted`: all that would be drawn, were there room. */
  chosen: { ids: string[]; weights: ReadonlyMap<string, number>; wanted: ReadonlySet<string> }
  ties: Ties
  /** Whether an event is one of those that tie two nodes. */
  isTying: (event: EventSummary) => boolean
  /** Whether an event is one of those that decide what is drawn. */
  counts: (event: EventSummary) => boolean
  events: EventSummary[]
}

/** A view of a window: the chosen nodes, the ties between them, and the listed events. */
export function toSlice(
  { view, chosen, ties, isTying, counts, events }: SliceParts,
  known: Known,
): Omit<GraphSlice, 'extent' | 'eventTotal'> {
  const drawn = new Set(chosen.ids)
  const nodes = chosen.ids.flatMap((id) => {
    const row = known.nodes.get(id)
    return row === undefined ? [] : [toNode(row, chosen.weights.get(id) ?? 0, known)]
  })
  const touched = view === 'full' ? eventsOf(events, drawn, counts) : []
  const shown = touched.slice(0, EVENTS_PER_NODE * chosen.ids.length)
  const left = [
    ...[...chosen.wanted].filter((id) => !drawn.has(id)),
    ...touched.slice(shown.length).filter(counts),
  ]
  return {
    view,
    nodes: [...nodes, ...shown.map(toEventNode)],
    edges: [
      ...contactEdges(events, ties.top, isTying),
      ...partEdges(shown, drawn),
      ...(view === 'full' ? serviceEdges(drawn, known) : []),
    ],
    events,
    total: chosen.wanted.size + touched.filter(counts).length,
    omitted: left.length,
    omittedEdges: ties.total - ties.top.length,
  }
}
