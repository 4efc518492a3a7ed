import { loadDocument, removeDocument } from '../../../server/load/load.ts'
import type { Memory } from '../../../server/load/memory.ts'
import type { Queries } from '../../../server/queries.ts'
import type { Store } from '../../../server/store/store.ts'
import type { Step } from './stages.ts'

/** Takes a step; one that is taken already changes nothing. */
export const take = (step: Step, store: Store, queries: Queries, memory: Memory): Promise<unknown> =>
  'load' in step
    ? loadDocument(store, queries, step.load, memory)
    : removeDocument(store, queries, step.remove, memory)
