/** The questions that the routes put to the store: each runs one query of cypher/read and checks its rows. */
import { z } from 'zod'
import { ID_START, isOrganization } from '../../cypher/ontology.ts'
import type { Extent, Memory } from './memory.ts'
import { createMemory, recallByKey } from './memory.ts'
import type { Japanese } from './name.ts'
import { nameIn, toTitle } from './name.ts'
import { toApart } from './namesakes.ts'
import type { Queries } from '../queries.ts'
import {
  claimRow,
  documentRow,
  extentRow,
  holderRow,
  itemRow,
  itemsRow,
  listedItemRow,
  mentionRow,
  namedRow,
  namesakeRow,
  nodeRow,
  officeRow,
  officeSpanRow,
  seenRow,
  stampRow,
} from './rows.ts'
import type { ClaimRow, DocumentRow, ItemRow, MentionRow, NodeRow, OfficeRow, OfficeSpanRow } from './rows.ts'
import { isJapanese } from '../search/fold.ts'
import type { Params, Store } from '../store/store.ts'

/**
 * A store and the queries that it understands; a server also has a memory, of the graph as it was at the last `refresh`, and
 * may know what offices, bodies and places are called in Japanese, and which documents are samples.
 */
export interface Graph {
  store: Store
  queries: Queries
  memory?: { now: Memory }
  japanese?: Japanese
  /** Whose state publishes what is so signed. */
  stateOfPublisher?: (publisher: string) => string | undefined
  /** File names of the documents that came with the program. */
  samples?: ReadonlySet<string>
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
  const found = await recallByKey(graph.memory?.now.nodes, [...new Set(ids)], async (missing) => {
    if (missing.length === 0) return new Map()
    const rows = await ask(graph, 'nodes', nodeRow, { ids: missing })
    const apart = await readApart(graph, rows)
    return new Map(rows.map((row) => [row.id, { ...withJapanese(graph, row), apart: apart.get(row.id) }]))
  })
  return new Map(found)
}

/** What tells people apart from all others of their Japanese names, by id. */
async function readApart(graph: Graph, rows: readonly NodeRow[]): Promise<Map<string, string>> {
  const names = new Set(rows.flatMap(({ kind, ja }) => (kind === 'person' ? (ja ?? []) : [])))
  return names.size === 0
    ? new Map()
    : toApart(await ask(graph, 'namesakes', namesakeRow, { names: [...names] }))
}

/**
 * A body or place with its name in Japanese, where that is known. What is written in Japanese among the names of a body, somebody
 * said by hand: that comes before all tables.
 */
export function withJapanese<T extends Pick<NodeRow, 'id' | 'kind' | 'name' | 'ja' | 'aliases'>>(
  { japanese }: Graph,
  row: T,
): T {
  if (row.kind === 'country') return { ...row, ja: japanese?.state(row.id) ?? row.ja }
  if (row.ja !== undefined) return row
  if (row.kind === 'place') return { ...row, ja: japanese?.place(row.name) }
  if (row.kind !== 'organization') return row
  const ja =
    row.aliases.find(isJapanese) ??
    japanese?.body(row.id.slice(ID_START.organization.length)) ??
    japanese?.body(row.name)
  return { ...row, ja }
}

/** Whether events that are history, planned or denied count. */
export interface Switches {
  background: boolean
  planned: boolean
  negated: boolean
}

const markRow = z.object({ mark: z.string() })

/** The mark of the last write: while it is the same, so is what the graph says. */
export async function readMark(graph: Graph): Promise<string> {
  const [row] = await ask(graph, 'mark', markRow)
  return row?.mark ?? ''
}

/** Forgets what is in mind if the graph was written since it was read: to be called before a question. */
export async function refresh(graph: Graph): Promise<void> {
  if (graph.memory === undefined) return
  const mark = await readMark(graph)
  if (graph.memory.now.mark !== mark) graph.memory.now = createMemory(mark)
}

/** First and last day of all events, and how far the news goes. */
export async function readExtent(graph: Graph): Promise<Extent> {
  const memory = graph.memory?.now
  if (memory === undefined) return askExtent(graph)
  memory.extent ??= askExtent(graph)
  memory.extent.catch(() => (memory.extent = undefined))
  return memory.extent
}

async function askExtent(graph: Graph): Promise<Extent> {
  const rows = await ask(graph, 'extent', extentRow)
  const told = rows.flatMap((row) => row.told ?? []).sort()
  const since = rows.flatMap((row) => row.since ?? []).sort()
  return { from: rows[0]?.first, to: rows[0]?.last, since: since[0], told: told.at(-1) }
}

/** All offices of some people, the latest seen first. */
export async function readOffices(graph: Graph, people: string[]): Promise<OfficeRow[]> {
  const found = await recallByKey(graph.memory?.now.offices, [...new Set(people)], async (missing) => {
    const offices = new Map(missing.map((id): [string, OfficeRow[]] => [id, []]))
    if (missing.length > 0)
      for (const row of await ask(graph, 'officesOfPeople', officeRow, { ids: missing }))
        offices.get(row.person)?.push(row)
    return offices
  })
  const order = (row: OfficeRow): string => `${row.last ?? ''} ${String(row.items).padStart(6, '0')}`
  return [...found.values()]
    .flat()
    .map((row) => ({ ...row, titleJa: graph.japanese?.office(row.title, row.ofKind, row.of) }))
    .sort((a, b) => (order(a) > order(b) ? -1 : order(a) < order(b) ? 1 : a.office < b.office ? -1 : 1))
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

const totalRow = z.object({ total: z.number() })

/** How many there are of what a query gave some of; `name`: the query that counts. It is asked only where as many were given as may be. */
export async function countAll(graph: Graph, name: string, id: string, given: number): Promise<number> {
  if (given < MOST_LISTED) return given
  const rows = await ask(graph, name, totalRow, { id })
  return rows.reduce((sum, { total }) => sum + total, 0)
}

/** As many as `holders`, `appearances` and `documentsOfBody` give at most. */
const MOST_LISTED = 200

/** Who holds an office of a state or organization, and how many are left out. */
export async function readHolders(graph: Graph, id: string) {
  const found = await recallByKey(graph.memory?.now.holders, [id], async () => {
    const listed = await ask(graph, 'holders', holderRow, { id })
    return new Map([[id, { listed, total: await countAll(graph, 'counts/holders', id, listed.length) }]])
  })
  const { listed, total } = found.get(id) ?? { listed: [], total: 0 }
  const nodes = await readNodes(
    graph,
    listed.map((holder) => holder.id),
  )
  const holders = listed.map((holder) => ({
    id: holder.id,
    name: nameIn(nodes, holder.id),
    ...toTitle({
      title: holder.title,
      titleJa: graph.japanese?.office(holder.title, isOrganization(id) ? 'organization' : 'country', id),
    }),
  }))
  return { holders, omitted: total - holders.length }
}

/** Number of items that name a node or report an event. */
export async function readMentionCount(graph: Graph, id: string): Promise<number> {
  const found = await recallByKey(graph.memory?.now.mentions, [id], async () => {
    const rows = await ask(graph, 'mentionCount', itemsRow, { id })
    return new Map([[id, rows.reduce((sum, { items }) => sum + items, 0)]])
  })
  return found.get(id) ?? 0
}

/** Items whose mentions are asked for at once: so few that the query never gives less than there are. */
const ITEMS_AT_ONCE = 200

/** Everyone and everything that items name. */
export async function readMentions(graph: Graph, items: readonly string[]): Promise<MentionRow[]> {
  const all: MentionRow[][] = []
  for (let start = 0; start < items.length; start += ITEMS_AT_ONCE)
    all.push(await ask(graph, 'mentions', mentionRow, { items: items.slice(start, start + ITEMS_AT_ONCE) }))
  return all.flat()
}

/** Nodes that are looked for at once: as many as the query gives. */
const SEEN_AT_ONCE = 1000

/** Who and what took part in an event before a day, each with the last day of that; only events that the switches let through. */
export async function readSeenBefore(
  graph: Graph,
  nodes: string[],
  day: string,
  { background, planned, negated }: Switches,
): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  for (let start = 0; start < nodes.length; start += SEEN_AT_ONCE) {
    const some = nodes.slice(start, start + SEEN_AT_ONCE)
    const rows = await ask(graph, 'seenBefore', seenRow, { nodes: some, day, background, planned, negated })
    for (const { id, last } of rows) seen.set(id, last)
  }
  return seen
}

/** A page of the documents, newest first. */
export async function readDocuments(graph: Graph, skip: number, limit: number): Promise<DocumentRow[]> {
  return ask(graph, 'documents', documentRow, { skip, limit })
}

const idRow = z.object({ id: z.string() })

/** The ids of all documents, or of those that a migration wants loaded again, read in pages of so many. */
export async function readDocumentIds(
  graph: Graph,
  which: 'documentIds' | 'outdated' = 'documentIds',
  limit = 10_000,
): Promise<string[]> {
  const all: string[] = []
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: z.infer<typeof idRow>[] = await ask(graph, which, idRow, { after, limit })
    for (const { id } of rows) all.push(id)
    after = rows.length < limit ? undefined : rows.at(-1)?.id
  }
  return all
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

/** Items with their texts, in no order; ids that are not there are left out. */
export async function readTexts(graph: Graph, items: string[]): Promise<ItemRow[]> {
  return items.length === 0 ? [] : ask(graph, 'texts', itemRow, { items })
}

/** The events that items report, each with its stretch of the text. */
export async function readEventsOfItems(graph: Graph, items: string[]): Promise<ClaimRow[]> {
  return items.length === 0 ? [] : ask(graph, 'eventsOfItems', claimRow, { items })
}

/** The offices that items say people hold, each with its stretch of the text. */
export async function readOfficesOfItems(graph: Graph, items: string[]): Promise<OfficeSpanRow[]> {
  return items.length === 0 ? [] : ask(graph, 'officesOfItems', officeSpanRow, { items })
}

/** The documents that an id or a file name stands for; several where the file was read in parts. */
export async function readNamed(graph: Graph, name: string): Promise<{ id: string; file: string }[]> {
  return ask(graph, 'named', namedRow, { name })
}

/** How many documents, items, events and people there are. */
export async function readStamp(graph: Graph) {
  const [stamp] = await ask(graph, 'stamp', stampRow)
  if (stamp === undefined) throw new Error('reads: stamp: no row')
  return stamp
}
