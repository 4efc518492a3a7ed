import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../../ingest/index.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import { dump } from '../store/dump.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const BULLETIN = readFileSync(join(ROOT, 'tests', 'fixtures', 'bulletins', 'kr-weekly.txt'), 'utf8')
const DOCUMENTS = 60
/** Bytes of the journal when some of them are loaded, and many are not. */
const SOME_DOCUMENTS = 200_000

let folder: string
const at = (...names: string[]): string => join(folder, ...names)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-killed-'))
  mkdirSync(at('bulletins'))
  // Different texts, as a text that is there already is no new document.
  for (let n = 0; n < DOCUMENTS; n += 1)
    writeFileSync(at('bulletins', `${String(n)}.txt`), `${BULLETIN}\n${'.'.repeat(n)}`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Size of the journal that the engine keeps beside its file until it is closed. */
function journalBytes(): number {
  const journal = at('data', 'graph.grafeo.wal')
  if (!existsSync(journal)) return 0
  return readdirSync(journal).reduce((sum, name) => sum + statSync(join(journal, name)).size, 0)
}

test('an ingest that is killed leaves whole documents only', async () => {
  const args = ['--import', 'tsx', 'server/cli.ts', 'ingest', at('bulletins'), '--data', at('data')]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' })
  const exit = once(child, 'exit')
  // The journal grows with every document: this is amid the work on a fast machine and on a slow one.
  while (child.exitCode === null && journalBytes() < SOME_DOCUMENTS)
    await new Promise((resolve) => setTimeout(resolve, 2))
  child.kill('SIGKILL')
  expect((await exit)[1]).toBe('SIGKILL')

  const store = await openStore({ folder: at('data') })
  const left = await dump(store)
  await store.close()
  const files = (left.nodes['Document'] ?? []).map(({ properties }) => (properties as { file: string }).file)
  expect(files.length).toBeGreaterThan(0)
  expect(files.length).toBeLessThan(DOCUMENTS)

  const fresh = await openStore({})
  const queries = readQueries()
  for (const name of files)
    await loadDocument(fresh, queries, extract({ name, text: readFileSync(at('bulletins', name), 'utf8') }))
  expect(left).toEqual(await dump(fresh))
  await fresh.close()
}, 120_000)
