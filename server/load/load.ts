import { hash } from 'node:crypto'
import { z } from 'zod'
import { NODES } from '../../cypher/ontology.ts'
import type { Extraction, Issue } from '../../ingest/types.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run, Statement, Store } from '../store/store.ts'
import type { Counts } from './counts.ts'
import { toCounts } from './counts.ts'
import { decideIdentity } from './identity.ts'
import type { Findings, Recall } from './memory.ts'
import { Memory } from './memory.ts'
import { toNamedRows } from './named.ts'
import { readMovedRows, toPresentRows } from './rewrite.ts'
import { toRows } from './rows.ts'
import type { DocumentRows } from './sheet.ts'
import { createSheet } from './sheet.ts'
import type { TableName } from './tables.ts'
import { CLEAR_DOCUMENTS, CLEAR_ITEMS, REWRITTEN, SHARED, SWEEP_ALL, TABLES } from './tables.ts'

/** Rows of one statement: enough to make the way to the engine cheap, few enough to keep its memory small. */
const BATCH = 1000

export interface Loaded {
  counts: Counts
  /** Whether there was nothing of that name, an edition that gave way, or the very same (and nothing was written). */
  change: 'new' | 'replaced' | 'unchanged'
  /** Ids of the editions that gave way, but for its own. */
  former: string[]
  /** What could not be stored as it was said. */
  issues: Issue[]
}

/**
 * Puts a document into the graph, in one transaction: what it (or an older edition under its file name) claimed before
 * is taken back, it is decided who and what of it is known already, the new claims are written, and what nothing claims
 * any more goes. So loading it twice changes nothing, not even when two processes do it at once, and what other documents
 * claim stays, if under another id where the new one tells who somebody is.
 */
export async function loadDocument(
  store: Store,
  queries: Queries,
  extraction: Extraction,
  memory: Memory = new Memory(),
): Promise<Loaded> {
  const rows = toRows(extraction)
  const { tables, issues } = rows
  const digest = toDigest(tables)
  const counts = toCounts(tables)
  const { id, document: file } = extraction
  return takeTurn<Loaded>(store, queries, memory, { id, file }, async (turn) => {
    const { editions } = turn
    if (editions.length === 1 && editions[0]?.id === id && editions[0].digest === digest)
      return { result: { counts, issues, change: 'unchanged', former: [] } }
    const findings = await replace(turn, queries, toIds(editions), {
      ...rows,
      tables: { ...tables, documents: tables.documents.map((row) => ({ ...row, digest })) },
    })
    const change = editions.length === 0 ? 'new' : 'replaced'
    const former = toIds(editions).filter((one) => one !== id)
    return { result: { counts, issues, change, former }, findings }
  })
}

/** Takes a document, named by its id or its file, out of the graph with all that only it claimed. Gives the ids of what went. */
export async function removeDocument(
  store: Store,
  queries: Queries,
  name: string,
  memory: Memory = new Memory(),
): Promise<string[]> {
  return takeTurn(store, queries, memory, { id: name, file: name }, async (turn) => {
    const ids = toIds(turn.editions)
    if (ids.length === 0) return { result: ids }
    return { result: ids, findings: await replace(turn, queries, ids, createSheet().rows) }
  })
}

const lockRows = z.tuple([z.object({ mark: z.string().nullable() })])
const editionRows = z.array(z.object({ id: z.string(), digest: z.string() }))
type Editions = z.infer<typeof editionRows>
const toIds = (editions: Editions): string[] => editions.map(({ id }) => id)

/** What a transaction has while nobody else writes. */
interface Turn {
  run: Run
  recall: Recall
  editions: Editions
  /** The mark to leave where it writes. */
  mark: string
}

/** Findings only of a transaction that wrote. */
type Work<T> = (turn: Turn) => Promise<{ result: T; findings?: Findings }>

/**
 * Works in one transaction, which waits until nobody else writes, then reads what is there under an id or a file name. What it
 * found out is remembered when it is committed.
 */
async function takeTurn<T>(
  store: Store,
  queries: Queries,
  memory: Memory,
  named: { id: string; file: string },
  work: Work<T>,
): Promise<T> {
  const { result, findings, found, mark } = await store.transact(async (run) => {
    const mark = memory.nextMark()
    const [lock, editions] = await run([
      queries.statement('write/lock'),
      queries.statement('write/editions', named),
    ])
    const [{ mark: found }] = lockRows.parse(lock)
    const turn = { run, recall: memory.recall(found), editions: editionRows.parse(editions), mark }
    return { found, mark, ...(await work(turn)) }
  })
  if (findings !== undefined) memory.keep(found, mark, findings)
  return result
}

/** Writes the rows of a document in the place of all that some others claim. Gives what it found out. */
async function replace(
  { run, recall, mark }: Turn,
  queries: Queries,
  documents: string[],
  rows: DocumentRows,
): Promise<Findings> {
  const before = await takeBack(run, queries, documents)
  const decided = await decideIdentity(run, queries, recall, {
    ...rows,
    families: before.family,
    blocks: before.block,
  })
  const moved = await readMovedRows(run, queries, decided)
  const present = toPresentRows(rows.tables, decided, moved)
  const tables = { ...present, ...withoutThere(present, recall) }
  const less = {
    people: [...before.person, ...decided.former.people],
    organizations: before.organization,
  }
  const named = toNamedRows(tables, less)
  await run([
    ...Object.values(REWRITTEN).flatMap(({ clear }) => over(queries, clear, 'items', decided.items)),
    ...over(queries, 'write/clear/is', 'appearances', decided.moved),
    ...toBatches(decided.reasons).map((some) => queries.statement('write/settle/is', { rows: some })),
    ...toStatements(queries, tables),
    ...toBatches(decided.known).map((some) => queries.statement('write/settle/events', { rows: some })),
    ...over(queries, 'write/sweep/events', 'keys', decided.former.events),
    ...over(queries, 'write/sweep/people', 'keys', less.people),
    // Where no document is taken back, nothing else can be left unclaimed: looking would cost half of the time of a load.
    ...(documents.length === 0 ? [] : SWEEP_ALL.map((query) => queries.statement(query))),
    ...toBatches(named.people).map((some) => queries.statement('write/settle/people', { rows: some })),
    ...toBatches(named.organizations).map((some) =>
      queries.statement('write/settle/organizations', { rows: some }),
    ),
    queries.statement('write/mark', { mark }),
  ])
  return { families: decided.families, nodes: nodesOf(rows.tables), isSwept: documents.length > 0 }
}

/** The node that a row of a table is about. */
const nodeOf = (name: (typeof SHARED)[number], row: Row): string =>
  `${name} ${String(row[NODES[TABLES[name].node].key])}`

const nodesOf = (tables: DocumentRows['tables']): string[] =>
  SHARED.flatMap((name) => tables[name].map((row) => nodeOf(name, row)))

/** The rows of shared nodes, but for those that are known to be there. */
const withoutThere = (tables: DocumentRows['tables'], { isThere }: Recall): Partial<DocumentRows['tables']> =>
  Object.fromEntries(SHARED.map((name) => [name, tables[name].filter((row) => !isThere(nodeOf(name, row)))]))

/** A fingerprint of all that a document says: the same rows, the same digest. */
function toDigest(tables: DocumentRows['tables']): string {
  return hash('sha256', JSON.stringify(tables))
}

const claimedRow = z.object({
  what: z.enum(['item', 'person', 'organization', 'event', 'block', 'family']),
  key: z.string(),
})
type Claimed = Record<z.infer<typeof claimedRow>['what'], string[]>

/** Takes back all that documents claim, and gives what they spoke of. */
async function takeBack(run: Run, queries: Queries, documents: string[]): Promise<Claimed> {
  const claimed: Claimed = { item: [], person: [], organization: [], event: [], block: [], family: [] }
  const [rows = []] = await run(over(queries, 'write/claimed', 'documents', documents))
  for (const { what, key } of z.array(claimedRow).parse(rows)) claimed[what].push(key)
  await run([
    ...CLEAR_ITEMS.flatMap((name) => over(queries, name, 'items', claimed.item)),
    ...CLEAR_DOCUMENTS.flatMap((name) => over(queries, name, 'documents', documents)),
    ...over(queries, 'write/sweep/events', 'keys', claimed.event),
  ])
  return claimed
}

/** A query over a list of keys, in batches, each key once; none where the list is empty. */
function over(queries: Queries, name: string, parameter: string, keys: readonly string[]): Statement[] {
  return toBatches([...new Set(keys)]).map((some) => queries.statement(name, { [parameter]: some }))
}

function toStatements(queries: Queries, tables: DocumentRows['tables']): Statement[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    toBatches<Row>(tables[name]).map((rows) => queries.statement(TABLES[name].query, { rows })),
  )
}

function toBatches<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  )
}
