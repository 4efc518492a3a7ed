import { z } from 'zod'
import type { NodeLabel, RelationType } from '../../cypher/ontology.ts'
import type { Extraction, Issue } from '../../ingest/types.ts'
import type { Queries } from '../queries.ts'
import type { Row, Statement, Store } from '../store/store.ts'
import { toRows } from './rows.ts'
import type { DocumentRows } from './sheet.ts'
import type { TableName } from './tables.ts'
import { CLEAR, SETTLE, SWEEP, TABLES } from './tables.ts'

/** Rows of one statement: enough to make the way to the engine cheap, few enough to keep its memory small. */
const BATCH = 1000

/** What a document says, counted: nodes by label, claims by relation. */
export interface Counts {
  nodes: Partial<Record<NodeLabel, number>>
  relations: Partial<Record<RelationType, number>>
}

export interface Loaded {
  counts: Counts
  /** Ids of the editions that gave way, the same one included when it was there already. */
  replaced: string[]
  /** What could not be stored as it was said. */
  issues: Issue[]
}

/**
 * Puts a document into the graph, in one transaction: what it (or an older edition under its file name) claimed before
 * is taken back, the new claims are written, and what nothing claims any more goes. So loading it twice changes
 * nothing, not even when two processes do it at once, and what other documents claim stays. `progress` hears steps
 * done and steps in all.
 */
export async function loadDocument(
  store: Store,
  queries: Queries,
  extraction: Extraction,
  progress?: (done: number, total: number) => void,
): Promise<Loaded> {
  const { tables, issues } = toRows(extraction)
  const before = await readClaimed(store, queries, extraction.id, extraction.document)
  const statements = replace(queries, before, tables, extraction.id)
  await store.write(statements, (done) => progress?.(done, statements.length))
  return { counts: count(tables), replaced: before.get('Document') ?? [], issues }
}

/** Takes a document out of the graph with all that only it claimed. False where there is no such document. */
export async function removeDocument(store: Store, queries: Queries, id: string): Promise<boolean> {
  const before = await readClaimed(store, queries, id, null)
  if (!before.has('Document')) return false
  await store.write(replace(queries, before, undefined, id))
  return true
}

const claimedRow = z.object({
  label: z.enum(['Document', 'Person', 'Organization', 'Event']),
  key: z.string(),
})
type Claimed = Map<NodeLabel, string[]>

async function readClaimed(
  store: Store,
  queries: Queries,
  id: string,
  file: string | null,
): Promise<Claimed> {
  const { query, params } = queries.statement('write/claimed', { id, file })
  const claimed: Claimed = new Map()
  for (const row of await store.read(query, params)) {
    const { label, key } = claimedRow.parse(row)
    claimed.set(label, [...(claimed.get(label) ?? []), key])
  }
  return claimed
}

/**
 * All that replaces the claims `before` by the rows of document `id` (no rows: it is removed), in order.
 *
 * Another process may have loaded the same document since `before` was read. So its node is written first, which waits
 * for whoever is writing it, and its claims are taken back even where none were seen.
 */
function replace(
  queries: Queries,
  before: Claimed,
  tables: DocumentRows['tables'] | undefined,
  id: string,
): Statement[] {
  const written = tables === undefined ? [] : toStatements(queries, tables)
  const keysOf = (label: NodeLabel): string[] => [
    ...new Set([...(before.get(label) ?? []), ...(tables === undefined ? [] : toKeys(tables, label))]),
  ]
  const documents = before.get('Document') ?? []
  const settled = SETTLE.map(({ query, keys }) => queries.statement(query, { keys: keysOf(keys) }))
  // Where nothing is taken back, nothing can be left unclaimed: looking would cost half of the time of a load.
  const swept = documents.length === 0 ? [] : SWEEP
  return [
    ...written.slice(0, 1),
    ...CLEAR.map((name) => queries.statement(name, { documents: [...new Set([id, ...documents])] })),
    ...written,
    ...swept.map(({ query, keys }) =>
      queries.statement(query, keys === undefined ? {} : { keys: before.get(keys) ?? [] }),
    ),
    ...settled,
  ]
}

function toStatements(queries: Queries, tables: DocumentRows['tables']): Statement[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    inBatches(tables[name]).map((rows) => queries.statement(TABLES[name].query, { rows })),
  )
}

function inBatches(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) =>
    rows.slice(i * BATCH, (i + 1) * BATCH),
  )
}

/** The keys that rows of a label have; only for labels whose key is `id`. */
function toKeys(tables: DocumentRows['tables'], label: NodeLabel): string[] {
  return (Object.keys(TABLES) as TableName[])
    .filter((name) => 'node' in TABLES[name] && TABLES[name].node === label)
    .flatMap((name) => tables[name].flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
}

function count(tables: DocumentRows['tables']): Counts {
  const counts: Counts = { nodes: {}, relations: {} }
  for (const name of Object.keys(TABLES) as TableName[]) {
    const table: { node?: NodeLabel; relation?: RelationType } = TABLES[name]
    const { length } = tables[name]
    if (table.node !== undefined) counts.nodes[table.node] = (counts.nodes[table.node] ?? 0) + length
    if (table.relation !== undefined)
      counts.relations[table.relation] = (counts.relations[table.relation] ?? 0) + length
  }
  return counts
}
