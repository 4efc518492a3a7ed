import { expect, test } from '@jest/globals'
import { loadDocument } from '../../../server/load/load.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import { createArchive } from '../../bench/archive.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { dump } from '../store/dump.ts'
import { emptyStore } from '../store/empty.ts'

const documents = [...createArchive({ events: 400, people: 80, years: 0.4, seed: 3 })]

describeWithNeo4j('Neo4j that restarts in the middle of a load', (server) => {
  test.each(['bolt:', 'neo4j:'])('by %s ends with the same graph as any other', async (scheme) => {
    const queries = readQueries()
    const { settings } = server()
    const uri = settings.uri.replace('bolt:', scheme)
    const store = await openStore({ neo4j: { ...settings, uri, retryMs: 100_000 } })
    await emptyStore(store)
    const memory = new Memory()
    let restarted: Promise<void> | undefined
    for (const [n, document] of documents.entries()) {
      // Without waiting: the load goes on while the server is away.
      if (n === Math.floor(documents.length / 3)) restarted = server().restart()
      await loadDocument(store, queries, document, memory)
    }
    await restarted
    const left = await dump(store)
    await store.close()

    const other = await openStore({})
    for (const document of documents) await loadDocument(other, queries, document)
    expect(left).toEqual(await dump(other))
    await other.close()
  })
})
