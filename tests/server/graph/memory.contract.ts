import { expect, test } from '@jest/globals'
import { NEWS } from '../../../server/graph/eventSet.ts'
import { loadDocument, removeDocument } from '../../../server/load/load.ts'
import { createMemory } from '../../../server/graph/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { readActors } from '../../../server/questions/actors.ts'
import { readNetwork } from '../../../server/questions/network.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { readExtent, refresh } from '../../../server/graph/reads.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { createArchive } from '../../bench/archive.ts'
import { emptyStore } from '../store/empty.ts'

const YEAR = { ...NEWS, from: '2020-01-01', to: '2021-01-01' }
const NETWORK = { ...YEAR, view: 'full', top: 60, least: 1, depth: 1, events: 1_000 } as const

const askAll = async (graph: Graph) => [
  await readExtent(graph),
  await readNetwork(graph, NETWORK),
  await readNetwork(graph, { ...NETWORK, top: 3, home: true }),
  await readActors(graph, { ...YEAR, top: 50 }),
]

/** A memory of the graph answers as the store does, whatever is written. */
export function describeMemory(settings: () => StoreSettings): void {
  test('a memory forgets what was written over: answers are those of the store, after every load and removal', async () => {
    const store = await openStore(settings())
    await emptyStore(store)
    const plain: Graph = { store, queries: readQueries() }
    const minded: Graph = { ...plain, memory: { now: createMemory() } }
    const documents = [...createArchive({ events: 60, people: 20, years: 0.08, seed: 5 })]
    const steps = [
      ...documents.map((document) => () => loadDocument(store, plain.queries, document)),
      ...documents.slice(0, 2).map(
        ({ id }) =>
          () =>
            removeDocument(store, plain.queries, id),
      ),
    ]
    expect(steps.length).toBeGreaterThan(4)
    const seen = new Set<string>()
    for (const step of steps) {
      await step()
      await refresh(minded)
      const expected = await askAll(plain)
      expect(await askAll(minded)).toEqual(expected)
      // The second time it is all in mind.
      expect(await askAll(minded)).toEqual(expected)
      seen.add(JSON.stringify(expected))
    }
    expect(seen.size).toBe(steps.length)
    const { now } = minded.memory ?? { now: undefined }
    await refresh(minded)
    expect(minded.memory?.now).toBe(now)
    await emptyStore(store)
    await store.close()
  })
}
