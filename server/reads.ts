/** The questions that the routes put to the store: each runs one query of cypher/read and checks its rows. */
import { z } from 'zod'
import type { EventKind } from '../cypher/ontology.ts'
import type { EventSummary } from './api.ts'
import { toName } from './name.ts'
import type { Queries } from './queries.ts'
import {
  documentRow,
  eventRow,
  extentRow,
  holderRow,
  idRow,
  itemsRow,
  mentionRow,
  namedRow,
  nodeRow,
  officeRow,
  reportRow,
  searchRow,
  stampRow,
  toIsoDate,
} from './rows.ts'
import type { EventRow, MentionRow, NodeRow, OfficeRow, ReportRow, SearchRow } from './rows.ts'
import type { Params, Store } from './store/store.ts'

/** A store and the queries that it understands. */
export interface Graph {
  store: Store
  queries: Queries
}

async function ask<T>(
  { store, queries }: Graph,
  name: string,
  row: z.ZodType<T>,
  given: Params = {},
): Promise<T[]> {
  const { query, params } = queries.statement(`read/${name}`, given)
  const rows = z.array(row).safeParse(await store.read(query, params))
  if (!rows.success) throw new Error(`reads: ${name}: ${z.prettifyError(rows.error)}`)
  return rows.data
}

/** People, countries, organizations and places by id; ids that are not there are left out. */
export async function readNodes(graph: Graph, ids: Iterable<string>): Promise<Map<string, NodeRow>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const rows = await ask(graph, 'nodes', nodeRow, { ids: wanted })
  return new Map(rows.map((row) => [row.id, row]))
}

function toSummary(row: EventRow): EventSummary {
  const parts = [...row.people, ...row.countries, ...row.organizations]
  const once = new Map(
    parts.map(({ id, side, role }) => [`${String(side)} ${id}`, { id, side, role: role ?? '' }]),
  )
  const [place] = [...row.places].sort()
  const date = toIsoDate(row)
  return {
    id: row.id,
    kind: row.kind,
    ...(date === undefined ? {} : { date }),
    title: toName(row.title ?? row.kind, row.titleJa),
    ...(place === undefined ? {} : { place }),
    ...(row.quad === null ? {} : { quad: row.quad }),
    ...(row.score === null ? {} : { score: row.score }),
    planned: row.planned,
    background: row.background,
    ...(row.negated ? { negated: true } : {}),
    participants: [...once.values()].sort((a, b) => a.side - b.side),
  }
}

/** Events by id, in the order of the ids; ids that are not there are left out. */
export async function readEvents(graph: Graph, ids: string[]): Promise<EventSummary[]> {
  if (ids.length === 0) return []
  const rows = await ask(graph, 'events', eventRow, { ids })
  const byId = new Map(rows.map((row) => [row.id, toSummary(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Which events are asked for: a half-open window of ISO days, kinds (none: all), and three switches. */
export interface EventFilter {
  from?: string | undefined
  to?: string | undefined
  kinds: EventKind[]
  background: boolean
  planned: boolean
  negated: boolean
}

/** Ids of the events of a window, newest first, undated last; at most as many as the query allows. */
export async function readEventsInWindow(graph: Graph, filter: EventFilter): Promise<string[]> {
  const { from, to, ...rest } = filter
  const params = {
    from: from ?? null,
    fromMonth: from === undefined ? null : `${from.slice(0, 7)}-01`,
    fromYear: from === undefined ? null : `${from.slice(0, 4)}-01-01`,
    to: to ?? null,
    ...rest,
  }
  const rows = await ask(graph, 'eventsInWindow', idRow, params)
  return rows.map(({ id }) => id)
}

/** First and last day of the events that the switches let through; undefined where no event has a date. */
export async function readExtent(graph: Graph, { background, planned, negated }: EventFilter) {
  const [extent] = await ask(graph, 'extent', extentRow, { background, planned, negated })
  if (extent?.first === undefined || extent.last === undefined) return undefined
  return { from: extent.first, to: extent.last }
}

/** Ids of the events of one node (an event: itself), newest first, undated last. */
export async function readEventsOfNode(graph: Graph, id: string): Promise<string[]> {
  const rows = await ask(graph, 'eventsOfNode', idRow, { id })
  return rows.map((row) => row.id)
}

/** All offices of some people, the latest seen first. */
export async function readOffices(graph: Graph, people: string[]): Promise<OfficeRow[]> {
  if (people.length === 0) return []
  const rows = await ask(graph, 'officesOfPeople', officeRow, { ids: people })
  const order = (row: OfficeRow): string => `${row.last ?? ''} ${String(row.items).padStart(6, '0')}`
  return rows.sort((a, b) =>
    order(a) > order(b) ? -1 : order(a) < order(b) ? 1 : a.office < b.office ? -1 : 1,
  )
}

/** The office by which each person is best known now: held, not sought; most often named, then the latest seen. */
export function presentOffices(offices: OfficeRow[]): Map<string, OfficeRow> {
  const present = new Map<string, OfficeRow>()
  for (const office of offices) {
    if (office.former || office.candidate) continue
    const other = present.get(office.person)
    if (other === undefined || office.items > other.items) present.set(office.person, office)
  }
  return present
}

/** Who holds an office of a state or organization. */
export async function readHolders(graph: Graph, id: string) {
  const rows = await ask(graph, 'holders', holderRow, { id })
  return rows.map((holder) => ({ id: holder.id, name: toName(holder.name, holder.ja), title: holder.title }))
}

/** Number of items that name a node or report an event. */
export async function readMentionCount(graph: Graph, id: string): Promise<number> {
  const rows = await ask(graph, 'mentionCount', itemsRow, { id })
  return rows.reduce((sum, { items }) => sum + items, 0)
}

/** The items that report events, one row per sentence that says so. */
export async function readReports(graph: Graph, events: string[]): Promise<ReportRow[]> {
  return events.length === 0 ? [] : ask(graph, 'reports', reportRow, { ids: events })
}

/** Everyone and everything that items name. */
export async function readMentions(graph: Graph, items: string[]): Promise<MentionRow[]> {
  return items.length === 0 ? [] : ask(graph, 'mentions', mentionRow, { items })
}

/** Every node that can be searched for. */
export async function readSearchable(graph: Graph): Promise<SearchRow[]> {
  return ask(graph, 'searchable', searchRow)
}

/** The documents of the store, newest first. */
export async function readDocuments(graph: Graph) {
  return ask(graph, 'documents', documentRow)
}

/** The documents that an id or a file name stands for; several where the file was read in parts. */
export async function readNamed(graph: Graph, name: string): Promise<{ id: string; file: string }[]> {
  return ask(graph, 'named', namedRow, { name })
}

/** Ids of all documents; they change with the text of a document, so other ids mean another graph. */
export async function readEditions(graph: Graph): Promise<string[]> {
  const rows = await ask(graph, 'editions', idRow)
  return rows.map(({ id }) => id)
}

/** How many documents, items, events and people there are. */
export async function readStamp(graph: Graph) {
  const [stamp] = await ask(graph, 'stamp', stampRow)
  if (stamp === undefined) throw new Error('reads: stamp: no row')
  return stamp
}
