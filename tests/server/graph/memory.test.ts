import { describe, expect, test } from '@jest/globals'
import { NEWS } from '../../../server/graph/eventSet.ts'
import type { EventFact } from '../../../server/graph/happening.ts'
import { loadDocument, removeDocument } from '../../../server/load/load.ts'
import { createMemory, recallEvents, recallByKey } from '../../../server/graph/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { readActors } from '../../../server/questions/actors.ts'
import { readNetwork } from '../../../server/questions/network.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { readExtent, refresh } from '../../../server/graph/reads.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { createArchive } from '../../bench/archive.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { emptyStore } from '../store/empty.ts'

const YEAR = { ...NEWS, from: '2020-01-01', to: '2021-01-01' }
const NETWORK = { ...YEAR, view: 'full', top: 60, least: 1, depth: 1, events: 1_000 } as const

const askAll = async (graph: Graph) => [
  await readExtent(graph),
  await readNetwork(graph, NETWORK),
  await readActors(graph, { ...YEAR, top: 50 }),
]

function describeMemory(settings: () => StoreSettings): void {
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

describe('the embedded engine', () => describeMemory(() => ({})))
describeWithNeo4j('Neo4j', (server) => describeMemory(() => ({ neo4j: server().settings })))

const fact = (id: string): EventFact => ({
  id,
  kind: 'meeting',
  day: undefined,
  precision: null,
  quad: null,
  planned: false,
  negated: false,
  background: false,
})

test('months are read once; the least recently asked for go when there are too many events', async () => {
  const memory = createMemory()
  const asked: string[][] = []
  const read = (missing: string[]) => {
    asked.push(missing)
    return Promise.resolve(
      new Map(missing.map((month) => [month, Array<EventFact>(90_000).fill(fact(month))])),
    )
  }
  const ask = async (...months: string[]) =>
    (await recallEvents(memory, months, read)).map(([event]) => event?.id)
  expect(await ask('2026-01', '2026-02')).toEqual(['2026-01', '2026-02'])
  expect(await ask('2026-01')).toEqual(['2026-01'])
  expect(await ask('2026-03', '2026-01')).toEqual(['2026-03', '2026-01'])
  expect(await ask('2026-02')).toEqual(['2026-02'])
  expect(asked).toEqual([['2026-01', '2026-02'], ['2026-03'], ['2026-02']])
})

test('what could not be read is asked for again', async () => {
  const memory = createMemory()
  const fails = () => Promise.reject(new Error('gone'))
  await expect(recallEvents(memory, ['2026-01'], fails)).rejects.toThrow('gone')
  const works = () => Promise.resolve(new Map([['2026-01', [fact('event:one')]]]))
  expect(await recallEvents(memory, ['2026-01'], works)).toEqual([[fact('event:one')]])
})

test('nodes that are not there are left out and asked for again', async () => {
  const kept = new Map([['a', 1]])
  const asked: string[][] = []
  const read = (missing: string[]) => {
    asked.push(missing)
    return Promise.resolve(new Map(missing.includes('b') ? [['b', 2]] : []))
  }
  expect([...(await recallByKey(kept, ['b', 'c', 'a'], read))]).toEqual([
    ['b', 2],
    ['a', 1],
  ])
  await recallByKey(kept, ['b', 'c'], read)
  expect(asked).toEqual([['b', 'c'], ['c']])
})
