import { z } from 'zod'
import type { Extraction, Issue } from '../../ingest/types.ts'
import type { Queries } from '../queries.ts'
import type { Run, Store } from '../store/store.ts'
import type { Counts } from './counts.ts'
import { toCounts } from './counts.ts'
import { toDigest } from './digest.ts'
import type { Findings, Recall } from './memory.ts'
import { Memory, NOTHING_RECALLED } from './memory.ts'
import type { Said, Turn } from './replace.ts'
import { documentKeys, replace } from './replace.ts'
import type { ByHand } from './rows.ts'
import { NOTHING_BY_HAND, toRows } from './rows.ts'
import { createSheet } from './sheet.ts'

export interface Loaded {
  counts: Counts
  /** Whether there was nothing of that name, an edition that gave way, or the very same (and nothing was written). */
  change: 'new' | 'replaced' | 'unchanged'
  /** Ids of the editions that gave way, but for its own. */
  former: string[]
  /** What could not be stored as it was said. */
  issues: Issue[]
}

/** A document as it is to be stored: what it says, after corrections, and what people decided about those whom it names. */
export interface Corrected extends ByHand {
  extraction: Extraction
}

/** Nobody corrected anything. */
export const asRead = (extraction: Extraction): Corrected => ({ extraction, ...NOTHING_BY_HAND })

/** Gives a document that is stored already, by its id; undefined where it is not kept. */
export type Reread = (id: string) => Promise<Corrected | undefined>
const NOT_KEPT: Reread = () => Promise.resolve(undefined)

/**
 * Puts a document into the graph, in one transaction: what it (or an older edition under its file name) claimed before
 * is taken back, it is decided who and what of it is known already, the new claims are written, and what nothing claims
 * any more goes. So loading it twice changes nothing, not even when two processes do it at once, and what other documents
 * claim stays, if under another id where the new one tells who somebody is.
 */
export async function loadDocument(
  store: Store,
  queries: Queries,
  document: Extraction | Corrected,
  memory: Memory = new Memory(),
  reread: Reread = NOT_KEPT,
): Promise<Loaded> {
  const corrected = 'extraction' in document ? document : asRead(document)
  const { id, document: file } = corrected.extraction
  const prepared = once(() => prepare(corrected))
  const work: Work<Loaded> = async (turn, [editions = []]) => {
    const { change, former, findings } = await loadInto({ ...turn, reread }, prepared(), editions)
    return { result: { ...prepared().told, change, former }, findings }
  }
  // the rows are made while the engine looks for the turn: it needs nothing of them yet
  return takeTurn(store, queries, memory, [{ id, file }], work, prepared)
}

/** What is done within the transaction of a change: what throws takes the change back. */
export interface Around<T> {
  before(run: Run): Promise<void>
  /** `changed`: how many documents say something else than before. */
  after(run: Run, changed: number): Promise<T>
}

/** Takes a document, named by its id or its file, out of the graph with all that only it claimed. Gives the ids of what went. */
export async function removeDocument(
  store: Store,
  queries: Queries,
  name: string,
  memory: Memory = new Memory(),
  reread: Reread = NOT_KEPT,
  around?: Around<void>,
): Promise<string[]> {
  return takeTurn(store, queries, memory, [{ id: name, file: name }], async (turn, [editions = []]) => {
    const ids = toIds(editions)
    if (ids.length === 0) return { result: ids }
    const loading = { ...turn, reread }
    await around?.before(turn.run)
    const findings = await replaceClearly(loading, ids, NOTHING_SAID)
    await around?.after(turn.run, ids.length)
    return { result: ids, findings }
  })
}

/**
 * Loads some documents again in one transaction: all of them, or none. `then` is run within it, when all are there.
 * Gives how many of them say something else than before.
 */
export async function reloadDocuments<T>(
  store: Store,
  queries: Queries,
  documents: readonly Corrected[],
  reread: Reread,
  { before, after }: Around<T>,
): Promise<T> {
  const prepared = documents.map(prepare)
  return takeTurn(store, queries, new Memory(), prepared, async (turn, editions) => {
    await before(turn.run)
    const changed = prepared.filter((one, at) => !isThere(editions[at] ?? [], one)).length
    let found: Findings | undefined
    for (const one of prepared) {
      // looked at again: one that is loaded may have others loaded with it
      const [now = []] = await readEditions(turn.run, queries, NOTHING_RECALLED, [one])
      const { findings } = await loadInto({ ...turn, reread }, one, now)
      found = findings ?? found
    }
    return { result: await after(turn.run, changed), findings: found }
  })
}

interface Loading extends Turn {
  reread: Reread
}

interface Prepared extends Said {
  id: string
  file: string
  told: Pick<Loaded, 'counts' | 'issues'>
}

/** The same whenever it is asked for; what is asked for first makes it. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function prepare({ extraction, ...byHand }: Corrected): Prepared {
  const { id, document: file } = extraction
  const rows = toRows(extraction, byHand)
  const { tables, issues } = rows
  const digest = once(() => ({ text: toDigest(tables) }))
  return { id, file, rows, digest: () => digest().text, told: { counts: toCounts(tables), issues } }
}

/** What is left of a document that is taken out. */
const NOTHING_SAID: Said = { rows: createSheet().rows, digest: () => '' }

const isThere = ([edition, another]: Editions, { id, digest }: Prepared): boolean =>
  another === undefined && edition?.id === id && edition.digest === digest()

async function loadInto(
  loading: Loading,
  prepared: Prepared,
  editions: Editions,
): Promise<Pick<Loaded, 'change' | 'former'> & { findings?: Findings }> {
  const { id } = prepared
  if (isThere(editions, prepared)) return { change: 'unchanged', former: [] }
  const findings = await replaceClearly(loading, toIds(editions), prepared)
  const change = editions.length === 0 ? 'new' : 'replaced'
  return { change, former: toIds(editions).filter((one) => one !== id), findings }
}

const lockRows = z.tuple([z.object({ mark: z.string().nullable() })])
const editionRows = z.array(z.object({ id: z.string(), digest: z.string() }))
type Editions = z.infer<typeof editionRows>
const toIds = (editions: Editions): string[] => editions.map(({ id }) => id)

/** What a document goes by. */
type Named = Pick<Prepared, 'id' | 'file'>

/** `editions`: those that are there of each document that was named. Findings of a transaction that wrote, and only of such a one. */
type Work<T> = (turn: Turn, editions: readonly Editions[]) => Promise<{ result: T; findings?: Findings }>

/** Those that are there of each document that is named; what is known to be nowhere is not looked for. */
const readEditions = (
  run: Run,
  queries: Queries,
  recall: Recall,
  named: readonly Named[],
): Promise<Editions[]> =>
  Promise.all(
    named.map(async ({ id, file }) => {
      if (documentKeys({ id, file }).every(recall.isNowhere)) return []
      const [rows] = await run([queries.statement('write/editions', { id, file })])
      return editionRows.parse(rows)
    }),
  )

/**
 * Works in one transaction, which waits until nobody else writes; what is there of the named documents is asked for first.
 * What it found out is remembered when it is committed. `meanwhile`: what can be done until the turn comes.
 */
async function takeTurn<T>(
  store: Store,
  queries: Queries,
  memory: Memory,
  named: readonly Named[],
  work: Work<T>,
  meanwhile: () => unknown = () => undefined,
): Promise<T> {
  const { result, findings, found, mark } = await store.transact(async (run) => {
    const mark = memory.nextMark()
    const answer = run([
      queries.statement('write/lock', { mark }),
      ...(memory.isNew ? [queries.statement('write/anything')] : []),
    ])
    const [[lock, any]] = await Promise.all([answer, Promise.resolve().then(meanwhile)])
    const [{ mark: last }] = lockRows.parse(lock)
    const found = { mark: last, isEmpty: any?.length === 0 }
    const recall = memory.recall(found)
    const done = await work({ run, queries, recall }, await readEditions(run, queries, recall, named))
    // nothing was written, so nobody need look again
    if (done.findings === undefined) await run([queries.statement('write/mark', { mark: last })])
    return { found, mark, ...done }
  })
  if (findings !== undefined) memory.keep(found, mark, findings)
  return result
}

/** As `replace`; and documents whose claims do not tell which of two people they mean are loaded again, each once. */
async function replaceClearly(loading: Loading, documents: string[], said: Said): Promise<Findings> {
  const { unclear, ...findings } = await replace(loading, documents, said)
  const done = new Set<string>()
  for (let id = unclear.shift(); id !== undefined; id = unclear.shift()) {
    const kept = done.has(id) ? undefined : await loading.reread(id)
    done.add(id)
    if (kept === undefined) continue
    // nothing that was remembered is true any more
    const further = await replace({ ...loading, recall: NOTHING_RECALLED }, [id], prepare(kept))
    unclear.push(...further.unclear)
  }
  return done.size === 0 ? findings : { ...findings, days: new Map(), called: new Map(), isSwept: true }
}
