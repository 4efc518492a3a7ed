import { beforeAll, expect, test } from '@jest/globals'
import { loadDocument } from '../../../server/load/load.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import { createArchive } from '../../bench/archive.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { emptyStore } from '../store/empty.ts'

/** A few weeks: each document is a transaction, and one of them is under way when the server goes. */
const documents = [...createArchive({ events: 120, people: 40, years: 0.1, seed: 3 })]
const queries = readQueries()

describeWithNeo4j('Neo4j that restarts in the middle of a load', (server) => {
  let unhurt: Dump
  beforeAll(async () => {
    const other = await openStore({})
    for (const document of documents) await loadDocument(other, queries, document)
    unhurt = await dump(other)
    await other.close()
  })

  test.each(['bolt:', 'neo4j:'])(
    'by %s ends with the same graph as any other',
    async (scheme) => {
      const { settings } = server()
      const uri = settings.uri.replace('bolt:', scheme)
      const store = await openStore({ neo4j: { ...settings, uri } })
      await emptyStore(store)
      const memory = new Memory()
      let loaded = 0
      let restarted: Promise<number> | undefined
      for (const document of documents) {
        // Without waiting: the load goes on while the server is away.
        if (loaded === Math.floor(documents.length / 3))
          restarted = server()
            .down()
            .then(() => server().up())
            .then(() => loaded)
        await loadDocument(store, queries, document, memory)
        loaded++
      }
      expect(await restarted).toBeLessThan(documents.length)
      expect(await dump(store)).toEqual(unhurt)
      await store.close()
      // Most of it is waiting: the driver's pauses double until the server is back, a minute where the machine is busy.
    },
    300_000,
  )
})
