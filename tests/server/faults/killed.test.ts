import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBackup, runRestore } from '../../../server/cli/bundle.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { createRandom } from '../../bench/random.ts'
import type { Served } from '../../e2e/server.ts'
import { startServer } from '../../e2e/server.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { listening } from '../cli/listening.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import type { Client } from './client.ts'
import { createClient, expectStatus, nameOf } from './client.ts'

const ROUNDS = 4
const TEST_MS = 600_000

let folder: string
const servers = new Set<Served>()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-killed-'))
})
afterEach(async () => {
  // Those that a failed test left behind.
  for (const server of servers) await server.kill()
  servers.clear()
  rmSync(folder, { recursive: true, force: true })
})

async function dumpOf(settings: StoreSettings): Promise<Dump> {
  const store = await openStore(settings)
  try {
    return await dump(store)
  } finally {
    await store.close()
  }
}

/** Kills a server again and again while it imports or corrects; what it acknowledged must be there in the end. */
async function expectNothingLost(settings: StoreSettings, data: string): Promise<void> {
  const random = createRandom(2)
  const [files, steps] = [new Set<string>(), new Set<string>()]
  let n = 0
  const bringIn = async (client: Client): Promise<string> => {
    const one = (n += 1)
    const id = await client.bringIn(one)
    files.add(nameOf(one))
    return id
  }
  const correct = async (client: Client): Promise<void> => {
    const name = `Bruno Tesar ${String((n += 1))}`
    const answer = await client.correct({ what: 'rename', node: 'person:bruno-tesar', name })
    steps.add(expectStatus(answer, 201).id)
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServer(settings, 'serve', data)
    servers.add(server)
    const client = createClient(server.address)
    const start = performance.now()
    const id = await bringIn(client)
    const imported = performance.now() - start
    await client.until(id, ({ phase }) => phase === 'done')
    const again = performance.now()
    await correct(client)
    const corrected = performance.now() - again
    // any moment of an import or a correction, however fast the machine is
    const [act, ms] = round % 2 === 0 ? [bringIn(client), imported] : [correct(client), corrected]
    act.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, random() * ms))
    await server.kill()
    await act.then(
      () => undefined,
      () => undefined,
    )
  }
  const server = await startServer(settings, 'serve', data)
  servers.add(server)
  const client = createClient(server.address)
  const { body } = await client.get<{ imports: { id: string; phase: string }[] }>('/imports')
  for (const { id, phase } of body.imports)
    if (phase === 'storing') await client.until(id, (job) => job.phase === 'done')
  expect(await client.documents()).toEqual(expect.arrayContaining([...files]))
  expect(await client.corrections()).toEqual(expect.arrayContaining([...steps]))
  expect(files.size).toBeGreaterThanOrEqual(ROUNDS)
  expect(steps.size).toBeGreaterThanOrEqual(ROUNDS)
  expect(await server.stop()).toBe(0)

  // the graph is what documents and ledger make
  const terminal = listening(() => undefined)
  const [file, copy] = [join(folder, 'backup.gz'), join(folder, 'copy')]
  await runBackup(file, { data }, new Date(), terminal)
  await runRestore(file, { store: { folder: copy }, data: copy }, new Date(), terminal)
  expect(await dumpOf(settings)).toEqual(await dumpOf({ folder: copy }))
}

test(
  'a server that is killed while it imports and corrects loses nothing that it acknowledged: embedded',
  () => expectNothingLost({ folder: join(folder, 'data') }, join(folder, 'data')),
  TEST_MS,
)

describeWithNeo4j('a server that is killed loses nothing that it acknowledged', (server) => {
  test('Neo4j', () => expectNothingLost({ neo4j: server().settings }, join(folder, 'data')), TEST_MS)
})
