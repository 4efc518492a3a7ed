/** Archives of documents for tests of corrections: a folder and a graph of its own for each. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction } from '../../../ingest/types.ts'
import { openArchive } from '../../../server/archive/archive.ts'
import type { Holdings } from '../../../server/archive/holdings.ts'
import { keepDocument } from '../../../server/archive/holdings.ts'
import { createTurns } from '../../../server/archive/turns.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import type { Store } from '../../../server/store/store.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { emptyStore } from '../store/empty.ts'

const queries = readQueries()

export interface TestArchive extends Holdings {
  folder: string
  close(): void
}

/** An empty archive over a store that is emptied. */
export async function createArchive(store: Store): Promise<TestArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-corrections-'))
  let clock = Date.UTC(2031, 5, 1)
  await emptyStore(store)
  return {
    folder,
    store,
    queries,
    archive: openArchive(folder),
    known: new Memory(),
    now: () => new Date((clock += 1000)),
    inTurn: createTurns(),
    close: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function keep(holdings: Holdings, ...documents: Extraction[]): Promise<void> {
  for (const one of documents) await keepDocument(holdings, { bytes: Buffer.from(one.id), line: 1 }, one)
}

/** What the graph is when the documents are loaded anew, in this order, under the corrections of the archive. */
export async function replay(holdings: Holdings, ...documents: Extraction[]): Promise<Dump> {
  await emptyStore(holdings.store)
  await keep({ ...holdings, known: new Memory() }, ...documents)
  return dump(holdings.store)
}
