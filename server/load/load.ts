import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { NodeLabel } from '../../cypher/ontology.ts'
import type { Extraction, Issue } from '../../ingest/types.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run, Statement, Store } from '../store/store.ts'
import type { Counts } from './counts.ts'
import { toCounts } from './counts.ts'
import { toRows } from './rows.ts'
import type { DocumentRows } from './sheet.ts'
import type { TableName } from './tables.ts'
import { CLEAR, SETTLE, SWEEP, TABLES } from './tables.ts'
import { readUnsettled } from './unsettled.ts'

/** Rows of one statement: enough to make the way to the engine cheap, few enough to keep its memory small. */
const BATCH = 1000

export interface Loaded {
  counts: Counts
  /** Whether there was nothing of that name, an edition that gave way, or the very same (and nothing was written). */
  change: 'new' | 'replaced' | 'unchanged'
  /** What could not be stored as it was said. */
  issues: Issue[]
}

/**
 * Puts a document into the graph, in one transaction: what it (or an older edition under its file name) claimed before
 * is taken back, the new claims are written, and what nothing claims any more goes. So loading it twice changes
 * nothing, not even when two processes do it at once, and what other documents claim stays.
 */
export async function loadDocument(store: Store, queries: Queries, extraction: Extraction): Promise<Loaded> {
  const { tables, issues } = toRows(extraction)
  const digest = toDigest(tables)
  const counts = toCounts(tables)
  const { id, document: file } = extraction
  return store.transact(async (run) => {
    const editions = await readEditions(run, queries, id, file)
    if (editions.length === 1 && editions[0]?.id === id && editions[0].digest === digest)
      return { counts, issues, change: 'unchanged' }
    const before = await takeBack(run, queries, toIds(editions))
    await run(
      toStatements(queries, { ...tables, documents: tables.documents.map((row) => ({ ...row, digest })) }),
    )
    const { people, organizations } = await readUnsettled(run, queries, tables)
    await settle(run, queries, before, {
      Person: people,
      Organization: organizations,
      Event: tables.events.map((row) => String(row['id'])),
    })
    return { counts, issues, change: editions.length === 0 ? 'new' : 'replaced' }
  })
}

/** Takes a document, named by its id or its file, out of the graph with all that only it claimed. Gives the ids of what went. */
export async function removeDocument(store: Store, queries: Queries, name: string): Promise<string[]> {
  return store.transact(async (run) => {
    const ids = toIds(await readEditions(run, queries, name, name))
    await settle(run, queries, await takeBack(run, queries, ids), {})
    return ids
  })
}

/** A fingerprint of all that a document says: the same rows, the same digest. */
function toDigest(tables: DocumentRows['tables']): string {
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex')
}

const editionRows = z.array(z.object({ id: z.string(), digest: z.string() }))
const toIds = (editions: z.infer<typeof editionRows>): string[] => editions.map(({ id }) => id)

/** Waits for its turn to write, then reads what is there under an id or a file name. */
async function readEditions(
  run: Run,
  queries: Queries,
  id: string,
  file: string,
): Promise<z.infer<typeof editionRows>> {
  const [, editions = []] = await run([
    queries.statement('write/lock'),
    queries.statement('write/editions', { id, file }),
  ])
  return editionRows.parse(editions)
}

const claimedRows = z.array(z.object({ label: z.enum(['Person', 'Organization', 'Event']), key: z.string() }))
/** Keys of the nodes that have to be looked at again, by label. */
type Touched = Partial<Record<NodeLabel, string[]>>

/** Takes back all that documents claim, and gives the nodes that they spoke of. */
async function takeBack(run: Run, queries: Queries, documents: string[]): Promise<Touched | undefined> {
  if (documents.length === 0) return undefined
  const [rows = []] = await run([
    queries.statement('write/claimed', { documents }),
    ...CLEAR.map((name) => queries.statement(name, { documents })),
  ])
  const claimed: Touched = {}
  for (const { label, key } of claimedRows.parse(rows)) (claimed[label] ??= []).push(key)
  return claimed
}

/** Removes what nothing claims any more, and derives what the others are; `before`: undefined where nothing was taken back. */
async function settle(run: Run, queries: Queries, before: Touched | undefined, now: Touched): Promise<void> {
  const keysOf = (label: NodeLabel): string[] => [
    ...new Set([...(before?.[label] ?? []), ...(now[label] ?? [])]),
  ]
  const swept = before === undefined ? [] : SWEEP
  await run([
    ...swept.map(({ query, keys }) =>
      queries.statement(query, keys === undefined ? {} : { keys: before?.[keys] ?? [] }),
    ),
    ...SETTLE.flatMap(({ query, keys }) =>
      toBatches(keysOf(keys)).map((some) => queries.statement(query, { keys: some })),
    ),
  ])
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
