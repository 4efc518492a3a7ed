import { join } from 'node:path'
// CommonJS: its classes are on the default export alone.
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { makeFolder } from '../makeFolder.ts'
import type { Row, Run, Statement, Store } from './store.ts'
import { MOST_ROWS, StoreError, tooManyRows } from './store.ts'
import { toRow } from './values.ts'

/** Name of the database file in the data folder. */
const FILE = 'graph.grafeo'

/**
 * Opens the embedded engine: one file in `folder` (made where missing), or in memory where no folder is given.
 * Throws a StoreError when another process holds the file, or when the file is damaged.
 */
export function openEmbedded(folder?: string): Store {
  const db = openFile(folder)
  // Writers queue: the engine would refuse the second of two that touch the same node.
  let last: Promise<unknown> = Promise.resolve()
  // The engine itself would go on answering, and forget what is written.
  let isClosed = false
  const refuseClosed = (): void => {
    if (isClosed) throw new Error('embedded: the store is closed')
  }

  const transact: Store['transact'] = (work) => {
    const turn = last.then(() => {
      refuseClosed()
      return commitOrUndo(db, work)
    })
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    name: 'embedded',
    transact,
    write: (statements) => transact((run) => run(statements)),

    async read(query, params = {}) {
      refuseClosed()
      // The engine knows no read-only transaction, so reading goes through one that is never committed.
      const transaction = db.beginTransaction()
      try {
        const result = await transaction.executeCypher(query, params)
        const wrote = Object.values(result.counters).some((count) => Number(count) > 0)
        if (wrote) throw new Error('embedded: a query that writes was given to read')
        if (result.length > MOST_ROWS) throw tooManyRows()
        return result.toArray().map(toRow)
      } finally {
        transaction.rollback()
      }
    },

    async close() {
      await last
      isClosed = true
      try {
        db.close()
      } catch (error) {
        // What was written is in the log beside the file; the next opening takes it from there.
        if (!isUnwritten(error)) throw error
      }
    },
  }
}

async function commitOrUndo<T>(db: GrafeoDB, work: (run: Run) => Promise<T>): Promise<T> {
  const transaction = db.beginTransaction()
  // Statements run one after another, also those that are given before the former are done.
  let last: Promise<unknown> = Promise.resolve()
  const run: Run = (statements) => {
    // nothing has no turn to wait for
    if (statements.length === 0) return Promise.resolve([])
    const turn = last.then(() => execute(transaction, statements))
    last = turn
    return turn
  }
  try {
    const result = await work(run)
    await last
    transaction.commit()
    return result
  } catch (error) {
    await last.catch(() => undefined)
    undo(transaction)
    if (!isUnwritten(error)) throw error
    throw new StoreError(
      'full',
      'The graph file cannot be written, and nothing of this is kept; make room on its disk and try again.',
      error,
    )
  }
}

async function execute(transaction: Transaction, statements: readonly Statement[]): Promise<Row[][]> {
  const results = []
  for (const { query, params } of statements) {
    const result = await transaction.executeCypher(query, params)
    if (result.length > MOST_ROWS) throw tooManyRows()
    results.push(result.toArray().map(toRow))
  }
  return results
}

function undo(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch {
    // A commit that failed has undone itself; what it failed of says more.
  }
}

/** A commit that did not reach the disk, or a file that could not be written to its end. */
const isUnwritten = (error: unknown): boolean => /GRAFEO-(?:T009|X003)/.test(toMessage(error))

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function openFile(folder: string | undefined): GrafeoDB {
  if (folder === undefined) return grafeo.GrafeoDB.create()
  makeFolder(folder)
  const file = join(folder, FILE)
  try {
    return grafeo.GrafeoDB.create(file)
  } catch (error) {
    throw toStoreError(error, file)
  }
}

/** The engine gives no codes for these, only words at the start of its messages. */
function toStoreError(error: unknown, file: string): StoreError {
  const message = toMessage(error)
  if (message.includes('cannot be locked'))
    return new StoreError(
      'locked',
      `The graph file ${file} is in use by another process; stop it, or choose another data folder.`,
      error,
    )
  if (/GRAFEO-(S002|X002)/.test(message))
    return new StoreError(
      'damaged',
      `The graph file ${file} is damaged; move it away: the next start makes it again from the documents of the archive.`,
      error,
    )
  return new StoreError(
    'unreachable',
    `The graph file ${file} cannot be opened; check that it is a file and that its folder can be written.`,
    error,
  )
}
