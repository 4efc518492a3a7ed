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
import { createClient, nameOf } from './client.ts'

const ROUNDS = 4
/** Some imports take so long: the killing hits any moment of one, or of a correction. */
const MOMENT_MS = 1_500
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

/** Kills a server again and again while it imports and corrects; what it acknowledged must be there in the end. */
async function expectNothingLost(settings: StoreSettings, data: string): Promise<void> {
  const random = createRandom(2)
  const [files, steps] = [new Set<string>(), new Set<string>()]
  let n = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startServer(settings, 'serve', data)
    servers.add(server)
    const client = createClient(server.address)
    // the thread that reads takes some seconds to start
    await client.bringIn((n += 1))
    files.add(nameOf(n))
    let isDead = false
    const killed = new Promise((resolve) => setTimeout(resolve, random() * MOMENT_MS)).then(() => {
      isDead = true
      return server.kill()
    })
    while (!isDead)
      try {
        const numbers = [(n += 1), (n += 1)]
        await client.bringIn(...numbers)
        for (const one of numbers) files.add(nameOf(one))
        const { status, body } = await client.correct({
          what: 'rename',
          node: 'person:bruno-tesar',
          name: `Bruno Tesar ${String(n)}`,
        })
        if (status === 201) steps.add(body.id)
      } catch (error) {
        // the connection to a server that is gone
        if (!isDead) throw error
      }
    await killed
  }
  const server = await startServer(settings, 'serve', data)
  servers.add(server)
  const client = createClient(server.address)
  const { body } = await client.get<{ imports: { id: string; phase: string }[] }>('/imports')
  for (const { id, phase } of body.imports)
    if (phase === 'storing') await client.until(id, (job) => job.phase === 'done')
  expect(await client.documents()).toEqual(expect.arrayContaining([...files]))
  expect(await client.corrections()).toEqual(expect.arrayContaining([...steps]))
  expect(files.size).toBeGreaterThan(ROUNDS)
  expect(steps.size).toBeGreaterThan(ROUNDS)
  expect(await server.stop()).toBe(0)

  // the graph is what documents and ledger make
  const terminal = listening(() => undefined)
  const [file, copy] = [join(folder, 'backup.gz'), join(folder, 'copy')]
  await runBackup(file, { data }, new Date(), terminal)
  await runRestore(file, { store: { folder: copy }, data: copy }, terminal)
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
