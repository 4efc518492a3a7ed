import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readMigrations } from '../../../server/queries.ts'
import type { Migration } from '../../../server/queries.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { emptyStore } from './empty.ts'

const step = (version: number, ...queries: string[]): Migration => ({
  version,
  statements: queries.map((query) => ({ query, params: {} })),
})
const RENAME = step(2, 'MATCH (p:Person) SET p.label = p.name', 'MATCH (p:Person) SET p.name = null')

/** What bringing a graph up to date must do, whatever engine is behind it. */
export function describeMigrating(settings: () => StoreSettings): void {
  describe('bringing a graph up to date', () => {
    let store: Store
    const known = (): Migration[] => readMigrations(store.name)
    const newest = (): number => known().length
    const versions = () => store.read('MATCH (a:Archive) RETURN a.version AS version')
    const setVersion = (version: number) =>
      store.write([
        { query: 'MERGE (a:Archive {id: "archive"}) SET a.version = $version', params: { version } },
      ])
    const people = () => store.read('MATCH (p:Person) RETURN properties(p) AS person')

    beforeEach(async () => {
      store = await openStore(settings())
      await emptyStore(store)
      await store.write([{ query: 'CREATE (p:Person {id: "a", name: "Ada"})', params: {} }])
    })
    afterEach(async () => {
      await emptyStore(store)
      await store.close()
    })

    test('a graph without a version takes every step, and a second time none', async () => {
      await migrate(store)
      expect(await versions()).toEqual([{ version: newest() }])
      await migrate(store)
      expect(await versions()).toEqual([{ version: newest() }])
    })

    test('documents of before digests were kept get one that equals none', async () => {
      await store.write([{ query: 'CREATE (d:Document {id: "a"})', params: {} }])
      await migrate(store)
      expect(await store.read('MATCH (d:Document) RETURN d.digest AS digest')).toEqual([{ digest: '' }])
    })

    test('appearances of before testimonies were kept get one each, and their documents are read again', async () => {
      await setVersion(1)
      await store.write([
        { query: 'CREATE (d:Document {id: "a", digest: "said"})', params: {} },
        { query: 'CREATE (a:Appearance {id: "a/person:ada"})', params: {} },
      ])
      await migrate(store)
      expect(
        await store.read(
          'MATCH (a:Appearance), (d:Document) RETURN a.id AS id, a.appearance AS appearance, a.testimony AS testimony, d.digest AS digest',
        ),
      ).toEqual([{ id: null, appearance: 'a/person:ada', testimony: 'a/person:ada', digest: '' }])
    })

    test('days of offices and documents, and items of appearances, become numbers', async () => {
      await setVersion(4)
      await store.write([
        {
          query: 'CREATE (d:Document {id: "a", from: date("2031-05-01"), to: date("2031-05-07")})',
          params: {},
        },
        { query: 'CREATE (d:Document {id: "b"})', params: {} },
        { query: 'CREATE (a:Appearance {appearance: "a/ada", items: ["a#b#2", "a#b#11"]})', params: {} },
        {
          query:
            'MATCH (p:Person {id: "a"}) CREATE (p)-[:HOLDS {day: date("2031-05-07")}]->(:Office {id: "o"}), (p)-[:HOLDS]->(:Office {id: "q"})',
          params: {},
        },
      ])
      // A step that was taken by somebody who could not say so is taken again.
      await migrate(store)
      await setVersion(4)
      await migrate(store)
      expect(
        await store.read('MATCH (d:Document) RETURN d.id AS id, d.from AS from, d.to AS to ORDER BY id'),
      ).toEqual([
        { id: 'a', from: 20310501, to: 20310507 },
        { id: 'b', from: null, to: null },
      ])
      expect(
        await store.read('MATCH ()-[h:HOLDS]->(o:Office) RETURN o.id AS id, h.day AS day ORDER BY id'),
      ).toEqual([
        { id: 'o', day: 20310507 },
        { id: 'q', day: null },
      ])
      expect(await store.read('MATCH (a:Appearance) RETURN a.items AS items')).toEqual([{ items: [2, 11] }])
    })

    test('a step is taken once', async () => {
      await setVersion(1)
      for (let times = 0; times < 2; times += 1)
        await migrate(store, [step(1, 'MATCH (p:Person) SET p.name = "wrong"'), RENAME])
      expect(await people()).toEqual([{ person: { id: 'a', label: 'Ada' } }])
      expect(await versions()).toEqual([{ version: 2 }])
    })

    test('by two at once as well', async () => {
      const count = step(1, 'MATCH (p:Person) SET p.seen = coalesce(p.seen, 0) + 1')
      await Promise.all([migrate(store, [count]), migrate(store, [count])])
      expect(await people()).toEqual([{ person: { id: 'a', name: 'Ada', seen: 1 } }])
    })

    test('a step that fails leaves the graph at the one before', async () => {
      const broken = step(2, 'MATCH (p:Person) SET p.name = "half"', 'CREATE (p:Person {id: "a"})')
      await expect(migrate(store, [step(1), broken])).rejects.toThrow()
      expect(await people()).toEqual([{ person: { id: 'a', name: 'Ada' } }])
      expect(await versions()).toEqual([{ version: 1 }])
    })

    test('a step may drop an index', async () => {
      await store.write([
        { query: 'CREATE INDEX former IF NOT EXISTS FOR (n:Person) ON (n.former)', params: {} },
      ])
      await migrate(store, [step(1, 'DROP INDEX former IF EXISTS', 'MATCH (p:Person) SET p.name = "Bo"')])
      expect(await people()).toEqual([{ person: { id: 'a', name: 'Bo' } }])
    })

    test('a graph of a later program is refused, and left as it is', async () => {
      await setVersion(newest() + 1)
      await expect(migrate(store)).rejects.toMatchObject({
        fault: 'newer',
        message: expect.stringMatching(
          /^The graph was written by a later Dragoman \(.*version \d+.*\); update Dragoman, or .*\.$/,
        ),
      })
      expect(await versions()).toEqual([{ version: newest() + 1 }])
    })
  })
}
