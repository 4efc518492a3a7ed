/**
 * Takes the steps of a stage (`stages.ts`) in the store whose settings, as JSON, are its argument; tells of each, by its number, when its
 * transaction is open and when it is committed. A process of its own, so that it can be killed.
 */
import { writeSync } from 'node:fs'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import type { Stage } from './stages.ts'
import { STAGES } from './stages.ts'
import { take } from './take.ts'

const [, , settings = '{}', stage = 'come in'] = process.argv
const store = await openStore(JSON.parse(settings) as StoreSettings)
// at once, so that whoever kills it has heard all
const tell = (what: 'open' | 'closed', step: number): unknown => writeSync(1, `${what} ${String(step)}\n`)
const queries = readQueries()
const memory = new Memory()
for (const [n, step] of STAGES[stage as Stage].entries()) {
  const transact: Store['transact'] = (work) =>
    store.transact((run) => {
      tell('open', n)
      return work(run)
    })
  await take(step, { ...store, transact }, queries, memory)
  tell('closed', n)
}
await store.close()
