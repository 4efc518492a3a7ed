import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFileReader } from '../../../server/cli/fileReader.ts'
import { createRandom } from '../../bench/random.ts'
import { mutateBytes } from '../../fuzz/mutate.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const GOOD = join(FIXTURES, 'formats', 'digest-narrow.pdf')
const never = new AbortController().signal

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-reader-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const task = (path: string, name = 'week.pdf') => ({ path, name, to: join(folder, 'out') })

test('a file that takes too long is given up with its name and a remedy', async () => {
  const reader = createFileReader({ ms: 1, mb: 2048 })
  expect(await reader.read(task(GOOD), never)).toEqual({
    fault: 'week.pdf: takes too long to read; split it, or save it as plain text.',
  })
  await reader.close()
}, 60_000)

// The reader of PDFs leaves a rejected promise behind at this one, which ends a thread.
test('a file that breaks its thread harms no other', async () => {
  const broken = join(folder, 'broken.pdf')
  writeFileSync(broken, mutateBytes(readFileSync(GOOD), createRandom(5224)))
  const reader = createFileReader()
  expect(await reader.read(task(broken), never)).toEqual({
    fault: expect.stringContaining('is a damaged PDF'),
  })
  expect(await reader.read(task(GOOD), never)).toMatchObject({
    documents: [{ document: expect.any(String) }],
  })
  await reader.close()
}, 60_000)
