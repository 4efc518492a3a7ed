/** Rows and events -> what the page is given. Pure; knows captions, knows no picture. */
import { EVENT_KINDS } from '../cypher/ontology.ts'
import type { EventSummary, GraphEdge, GraphNode, GraphSlice, Name, View } from './api.ts'
import { toName } from './name.ts'
import type { NodeRow, OfficeRow } from './rows.ts'

/** What is known of the nodes that may be named: their rows, and the offices of the people among them. */
export interface Known {
  nodes: ReadonlyMap<string, NodeRow>
  offices: ReadonlyMap<string, OfficeRow>
}

/** `Minister of Defense, Italy`: an office with the state or organization it belongs to. */
function officeName(office: OfficeRow, nodes: ReadonlyMap<string, NodeRow>): Name {
  const of = nodes.get(office.of)
  return { en: of === undefined ? office.title : `${office.title}, ${of.name}` }
}

/** The node of a row, captioned; `weight` is its number of events in the slice. */
export function toNode(row: NodeRow, weight: number, known: Known): GraphNode {
  const office = known.offices.get(row.id)
  const country = office?.ofKind === 'country' ? office.of : (row.country ?? undefined)
  const place = row.kind === 'place' && row.country !== null ? known.nodes.get(row.country) : undefined
  const detail =
    office !== undefined
      ? officeName(office, known.nodes)
      : place === undefined
        ? undefined
        : toName(place.name, place.ja)
  return {
    id: row.id,
    kind: row.kind,
    name: toName(row.name, row.ja),
    ...(detail === undefined ? {} : { detail }),
    ...(country === undefined ? {} : { country }),
    weight,
  }
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

/** Which kinds of node a view draws from the participants of events. A state deals with bodies (the EU) as with states. */
const DRAWN: Record<View, ReadonlySet<string>> = {
  people: new Set(['person']),
  countries: new Set(['country', 'organization']),
  full: new Set(['person', 'country', 'organization']),
}

/** In the people view an agreement is a contact too: those who sign it on different sides stand together. */
const isContact = (event: EventSummary): boolean =>
  EVENT_KINDS[event.kind].contact || event.kind === 'agreement'

/** Which events tie two participants on different sides. */
const TIES: Record<View, (event: EventSummary) => boolean> = {
  people: isContact,
  countries: () => true,
  full: () => false,
}

/** The pairs of participants that stood on different sides, each pair once, lower id first. */
export function pairsAcross(participants: EventSummary['participants']): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const [i, one] of participants.entries())
    for (const other of participants.slice(i + 1)) {
      if (one.side === other.side || one.id === other.id) continue
      const pair: [string, string] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
      pairs.set(pair.join(' '), pair)
    }
  return [...pairs.values()]
}

/** Events per node among the participants that `isDrawn` lets through. */
export function countEvents(events: EventSummary[], isDrawn: (id: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of events)
    for (const id of new Set(event.participants.map((participant) => participant.id)))
      if (isDrawn(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** The `top` ids with most events; equals in the order of their ids, so that the same store gives the same picture. */
function heaviest(weights: Map<string, number>, top: number): string[] {
  return [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, top)
    .map(([id]) => id)
}

/** Ties between drawn nodes, each with the events behind it. */
function contactEdges(events: EventSummary[], view: View, drawn: ReadonlySet<string>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const event of events.filter(TIES[view]))
    for (const [source, target] of pairsAcross(event.participants.filter(({ id }) => drawn.has(id)))) {
      const id = `contact ${source} ${target}`
      const edge = edges.get(id) ?? { id, source, target, kind: 'contact', events: [] }
      edge.events.push(event.id)
      edges.set(id, edge)
    }
  return [...edges.values()]
}

/** Who took part in which event, once each. */
function partEdges(events: EventSummary[], drawn: ReadonlySet<string>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const event of events)
    for (const { id: source } of event.participants) {
      if (!drawn.has(source)) continue
      const id = `took-part ${source} ${event.id}`
      edges.set(id, { id, source, target: event.id, kind: 'took-part', events: [event.id] })
    }
  return [...edges.values()]
}

/** The full view draws at most this many events for each participant drawn: more cannot be read. */
const EVENTS_PER_NODE = 2

/** Events that drawn nodes took part in, those of the most drawn nodes first, then in the order given. */
function eventsOf(events: EventSummary[], drawn: ReadonlySet<string>): EventSummary[] {
  return events
    .map((event) => ({ event, drawn: event.participants.filter(({ id }) => drawn.has(id)).length }))
    .filter((one) => one.drawn > 0)
    .sort((a, b) => b.drawn - a.drawn)
    .map(({ event }) => event)
}

/** Whom the drawn people serve, where that state or organization is drawn too. */
function serviceEdges(drawn: ReadonlySet<string>, known: Known): GraphEdge[] {
  return [...drawn].flatMap((source): GraphEdge[] => {
    const target = known.offices.get(source)?.of
    if (target === undefined || !drawn.has(target)) return []
    return [{ id: `serves ${source} ${target}`, source, target, kind: 'serves', events: [] }]
  })
}

/** Which nodes of a view come into the picture; `known` need hold no offices yet. */
export function chooseNodes(events: EventSummary[], view: View, top: number, nodes: Known['nodes']) {
  const weights = countEvents(events, (id) => DRAWN[view].has(nodes.get(id)?.kind ?? ''))
  const ids = heaviest(weights, top)
  return { ids, weights, total: weights.size }
}

/** A view of a window: the chosen nodes, the ties between them, and every event of the window. */
export function toSlice(
  events: EventSummary[],
  view: View,
  chosen: ReturnType<typeof chooseNodes>,
  known: Known,
): Omit<GraphSlice, 'extent'> {
  const drawn = new Set(chosen.ids)
  const nodes = chosen.ids.flatMap((id) => {
    const row = known.nodes.get(id)
    return row === undefined ? [] : [toNode(row, chosen.weights.get(id) ?? 0, known)]
  })
  const touched = view === 'full' ? eventsOf(events, drawn) : []
  const shown = touched.slice(0, EVENTS_PER_NODE * chosen.ids.length)
  return {
    view,
    nodes: [...nodes, ...shown.map(toEventNode)],
    edges: [
      ...contactEdges(events, view, drawn),
      ...partEdges(shown, drawn),
      ...(view === 'full' ? serviceEdges(drawn, known) : []),
    ],
    events,
    total: chosen.total + touched.length,
    omitted: chosen.total - chosen.ids.length + touched.length - shown.length,
  }
}
