/** The questions that the routes put to the store: each runs one query of cypher/read and checks its rows. */
import { z } from 'zod'
import type { EventSummary } from './api.ts'
import { toName } from './name.ts'
import type { Queries } from './queries.ts'
import {
  claimRow,
  documentRow,
  eventRow,
  extentRow,
  holderRow,
  idRow,
  itemRow,
  itemsRow,
  listedItemRow,
  mentionRow,
  namedRow,
  nodeRow,
  officeRow,
  reportRow,
  searchRow,
  seenRow,
  stampRow,
  toIsoDate,
} from './rows.ts'
import type { DocumentRow, EventRow, MentionRow, NodeRow, OfficeRow, ReportRow, SearchRow } from './rows.ts'
import type { Params, Store } from './store/store.ts'

/** A store and the queries that it understands. */
export interface Graph {
  store: Store
  queries: Queries
}

/** Runs a query of `cypher/read` and checks its rows. Throws where they are not what `row` says: a bug. */
export async function ask<T>(
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

/** Whether events that are history, planned or denied count. */
export interface Switches {
  background: boolean
  planned: boolean
  negated: boolean
}

/** First and last day of all events; undefined where no event has a day. */
export async function readExtent(graph: Graph): Promise<{ from: string; to: string } | undefined> {
  const [extent] = await ask(graph, 'extent', extentRow)
  if (extent?.first === undefined || extent.last === undefined) return undefined
  return { from: extent.first, to: extent.last }
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

/** Which people took part in an event before a day, each with the last day of that; only events that the switches let through. */
export async function readSeenBefore(
  graph: Graph,
  people: string[],
  day: string,
  { background, planned, negated }: Switches,
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await ask(graph, 'seenBefore', seenRow, { nodes: people, day, background, planned, negated })
  return new Map(rows.map(({ id, last }) => [id, last]))
}

/** A page of the documents, newest first. */
export async function readDocuments(graph: Graph, skip: number, limit: number): Promise<DocumentRow[]> {
  return ask(graph, 'documents', documentRow, { skip, limit })
}

/** One document; undefined where there is none of that id. */
export async function readDocument(graph: Graph, id: string): Promise<DocumentRow | undefined> {
  const [row] = await ask(graph, 'document', documentRow, { id })
  return row
}

/** A page of the items of a document, and how many there are. */
export async function readItems(graph: Graph, id: string, skip: number, limit: number) {
  const rows = await ask(graph, 'items', listedItemRow, { id, skip, limit })
  return { total: rows[0]?.total ?? 0, items: rows }
}

/** One item with its text; undefined where there is none of that id. */
export async function readItem(graph: Graph, id: string) {
  const [row] = await ask(graph, 'item', itemRow, { id })
  return row
}

/** The events that an item reports, each with its stretch of the text. */
export async function readEventsOfItem(graph: Graph, id: string) {
  return ask(graph, 'eventsOfItem', claimRow, { id })
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
