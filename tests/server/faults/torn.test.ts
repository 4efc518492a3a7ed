import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runIngest } from '../../../server/cli/ingest.ts'
import { openHoldings } from '../../../server/cli/openHoldings.ts'
import { openStore } from '../../../server/store/open.ts'
import { StoreError } from '../../../server/store/store.ts'
import { createRandom } from '../../bench/random.ts'
import { mutateBytes } from '../../fuzz/mutate.ts'
import { listening } from '../cli/listening.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { bulletin } from './client.ts'

const TIMES = 60

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const at = (...names: string[]): string => join(folder, ...names)
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-torn-'))
  said = []
  const files = [1, 2, 3].map((n) => at(`${String(n)}.txt`))
  for (const [n, file] of files.entries()) writeFileSync(file, bulletin(n))
  await runIngest(files, places(), terminal)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const places = () => ({ store: { folder: at('data') }, data: at('data') })
const graph = (): string => at('data', 'graph.grafeo')

async function dumpOf(): Promise<Dump> {
  const store = await openStore(places().store)
  try {
    return await dump(store)
  } finally {
    await store.close()
  }
}

test('a graph file that was torn or changed anywhere is opened whole, or refused with the remedy; never half', async () => {
  const whole = await dumpOf()
  const bytes = readFileSync(graph())
  let refused = 0
  for (let n = 0; n < TIMES; n += 1) {
    const random = createRandom(n)
    writeFileSync(
      graph(),
      n % 2 === 0 ? mutateBytes(bytes, random) : bytes.subarray(0, Math.floor(random() * bytes.length)),
    )
    try {
      expect(await dumpOf()).toEqual(whole)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      expect(error.fault).toBe('damaged')
      expect(error.message).toMatch(
        /^The graph file \S+ is damaged; move it away: the next start makes it again/,
      )
      refused += 1
    }
  }
  expect(refused).toBeGreaterThan(TIMES / 4)
})

test('what the message says is true: moved away, the graph is made again from the archive', async () => {
  const whole = await dumpOf()
  writeFileSync(graph(), readFileSync(graph()).subarray(0, 5_000))
  await expect(openHoldings(places(), terminal)).rejects.toThrow(StoreError)
  renameSync(graph(), at('damaged'))
  said = []
  const { store } = await openHoldings(places(), terminal)
  expect(await dump(store)).toEqual(whole)
  expect(said).toEqual(['Loaded from the archive: 3 documents.'])
  await store.close()
})
