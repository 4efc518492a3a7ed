/**
 * Loads an invented archive into the store whose settings, as JSON, are its argument; says on a line of its own which
 * document comes next. A process of its own, so that it can be killed.
 */
import { loadDocument } from '../../../server/load/load.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { toArchive } from './toArchive.ts'

const store = await openStore(JSON.parse(process.argv[2] ?? '{}') as StoreSettings)
const queries = readQueries()
const memory = new Memory()
for (const [n, document] of toArchive().entries()) {
  process.stdout.write(`${String(n)}\n`)
  await loadDocument(store, queries, document, memory)
}
await store.close()
