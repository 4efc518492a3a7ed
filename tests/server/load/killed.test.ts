import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { createRandom } from '../../bench/random.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { toArchive } from './toArchive.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const KILLS = 20
/** About the time of one document: the killing hits any moment of it. */
const MOMENT_MS = 30
const documents = toArchive()
const queries = readQueries()

/** Runs the loader until it comes to a document, and a moment longer; without a document to its end. */
async function runLoader(settings: StoreSettings, until: number, moment: number): Promise<unknown[]> {
  const args = ['--import', 'tsx', 'tests/server/load/loader.ts', JSON.stringify(settings)]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  for await (const line of createInterface(child.stdout))
    if (Number(line) === until) {
      await new Promise((resolve) => setTimeout(resolve, moment))
      child.kill('SIGKILL')
      break
    }
  return exit
}

/** What a store holds when nobody writes any more: a server may not have noticed yet that the writer is gone. */
async function dumpAtRest(settings: StoreSettings): Promise<Dump> {
  const store = await openStore(settings)
  await store.write([queries.statement('write/mark', { mark: 'at rest' })])
  const left = await dump(store)
  await store.close()
  return left
}

/** Kills a loader again and again, ever further on; after each time there must be whole documents, as if nobody had died. */
async function expectWholeDocuments(settings: StoreSettings): Promise<void> {
  const random = createRandom(1)
  const mirror = await openStore({})
  let whole = 0
  const compare = async (left: Dump): Promise<void> => {
    const count = left.nodes['Document']?.length ?? 0
    expect(count).toBeGreaterThanOrEqual(whole)
    for (const document of documents.slice(whole, count)) await loadDocument(mirror, queries, document)
    whole = count
    expect(left).toEqual(await dump(mirror))
  }
  for (let kill = 0; kill < KILLS; kill += 1) {
    const until = Math.floor(((kill + random()) * documents.length) / KILLS)
    const [, signal] = await runLoader(settings, until, random() * MOMENT_MS)
    expect(signal).toBe('SIGKILL')
    await compare(await dumpAtRest(settings))
    expect(whole).toBeGreaterThanOrEqual(until)
  }
  expect(await runLoader(settings, -1, 0)).toEqual([0, null])
  await compare(await dumpAtRest(settings))
  expect(whole).toBe(documents.length)
  await mirror.close()
}

const TEST_MS = 600_000

test(
  'a load that is killed twenty times leaves whole documents, and the next one finishes: embedded',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-killed-'))
    await expectWholeDocuments({ folder })
    rmSync(folder, { recursive: true, force: true })
  },
  TEST_MS,
)

describeWithNeo4j(
  'a load that is killed twenty times leaves whole documents, and the next one finishes',
  (server) => {
    test('Neo4j', () => expectWholeDocuments({ neo4j: server().settings }), TEST_MS)
  },
)
