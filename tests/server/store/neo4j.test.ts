/** All contracts of the server over one Neo4j: it starts and plans its queries once. */
import { describe, expect, test } from '@jest/globals'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Neo4jSettings } from '../../../server/store/settings.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { describeNotebook } from '../../notebook.contract.ts'
import { describeCorrections } from '../corrections/contract.ts'
import { describeUpkeep } from '../documents/contract.ts'
import { describeMemory } from '../graph/memory.contract.ts'
import { describeReading } from '../graph/reads.contract.ts'
import { describeLoading } from '../load/contract.ts'
import { describeSamples } from '../load/samples.ts'
import { describeBrief } from '../questions/brief.contract.ts'
import { describeQuestions } from '../questions/contract.ts'
import { describeLargeSets } from '../questions/large.contract.ts'
import { describeStore } from './contract.ts'
import { emptyStore } from './empty.ts'
import { describeMigrating } from './migrate.contract.ts'
import { listenBetween } from './wire.ts'

describeWithNeo4j('Neo4j', (server) => {
  const settings = (): StoreSettings => ({ neo4j: server().settings })
  describeStore(settings)
  describeMigrating(settings)
  describeLoading(settings, 4)
  describeSamples(settings)
  describeCorrections(settings)
  describeUpkeep(settings)
  describeReading(settings)
  describeMemory(settings)
  describeQuestions(settings, 6)
  describeLargeSets(settings)
  describeBrief(settings)
  describe('the notebook', () => describeNotebook(settings))

  test('is opened again without complaint, and by the routing scheme', async () => {
    const { settings } = server()
    for (const uri of [settings.uri, settings.uri.replace('bolt:', 'neo4j:')]) {
      const store = await openStore({ neo4j: { ...settings, uri, database: 'neo4j' } })
      expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
      await store.close()
    }
  })

  test.each([
    [1, { fault: 'unreachable' }],
    [2, [{ one: 1 }]],
  ])('of %i connections the first is held: who asks meanwhile gets %j', async (poolSize, expected) => {
    const store = await openStore({ neo4j: { ...server().settings, poolSize, acquireMs: 300 } })
    const ask = () => store.read('RETURN 1 AS one').catch((error: unknown) => error)
    const meanwhile = await store.transact(async (run) => {
      await run([{ query: 'RETURN 1 AS one', params: {} }])
      return ask()
    })
    expect(meanwhile).toMatchObject(expected)
    expect(await ask()).toEqual([{ one: 1 }])
    await store.close()
  })

  test('what is read follows what was written: the bookmark of the one is sent with the other', async () => {
    const { settings } = server()
    const wire = await listenBetween(settings.uri)
    const store = await openStore({ neo4j: { ...settings, uri: wire.uri } })
    const before = wire.answered().length
    await store.write([{ query: 'CREATE (p:Person {id: "a"})', params: {} }])
    const bookmark = /FB:[\w+/=:-]+/.exec(wire.answered().slice(before))?.[0] ?? 'no bookmark'
    const asked = wire.asked().length
    await store.read('MATCH (p:Person) RETURN p.id AS id')
    expect(wire.asked().slice(asked)).toContain(bookmark)
    await emptyStore(store)
    await store.close()
    await wire.close()
  })

  const secret = 'hidden-word'
  test.each<[string, Partial<Neo4jSettings> & { scheme?: string }, RegExp]>([
    [
      'credentials',
      { password: secret },
      /^Neo4j at bolt:\S+ refuses the credentials of user neo4j; check NEO4J_USER/,
    ],
    [
      'database',
      { database: 'missing' },
      /^Neo4j at bolt:\S+ has no database missing; check NEO4J_DATABASE\.$/,
    ],
    ['unreachable', { uri: 'bolt://127.0.0.1:1' }, /^Neo4j at bolt:\S+:1 does not answer; check NEO4J_URI/],
    [
      'unreachable',
      { uri: `neo4j://me:${secret}@127.0.0.1:1` },
      /^Neo4j at neo4j:\S+:1 does not answer; check NEO4J_URI/,
    ],
    ...(['bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'] as const).map(
      (scheme) =>
        [
          'unreachable',
          { scheme },
          new RegExp(
            `does not answer with TLS; where it has none, begin NEO4J_URI with ${scheme.replace(/\+.*/, '')}://, else `,
          ),
        ] satisfies [string, object, RegExp],
    ),
    ['unreachable', { uri: 'http://127.0.0.1:1' }, /^Neo4j at http:\S+:1 does not answer; check NEO4J_URI/],
  ])('that cannot be opened is told in one line: %s %j', async (fault, { scheme, ...wrong }, message) => {
    const { settings } = server()
    const uri = settings.uri.replace('bolt', scheme ?? 'bolt')
    const opening = openStore({ neo4j: { ...settings, uri, ...wrong } })
    await expect(opening).rejects.toMatchObject({ fault, message: expect.stringMatching(message) })
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining(secret) })
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('\n') })
  })
})
