import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { createCarefully } from '../../../server/cli/carefully.ts'
import { createFileReader } from '../../../server/cli/fileReader.ts'
import { createPool } from '../../../server/cli/pool.ts'
import type { FileRead, ReadTask } from '../../../server/jobs/reader.ts'
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
    code: 'too-slow',
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
    code: 'damaged-pdf',
    fault: expect.stringContaining('is a damaged PDF'),
  })
  expect(await reader.read(task(GOOD), never)).toMatchObject({
    documents: [{ document: expect.any(String) }],
  })
  await reader.close()
}, 60_000)

/** A PDF whose page unpacks to so many megabytes of nothing, and says that it is a picture: else it would be refused before it is unpacked. */
function bomb(megabytes: number): Buffer {
  const stream = deflateSync(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' ')))
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>',
  ].map((object, index) => `${String(index + 1)} 0 obj${object}endobj\n`)
  const head = `4 0 obj<</Subtype/Image/Filter[/FlateDecode/FlateDecode]/Length ${String(stream.length)}>>stream\n`
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects.join('')}${head}`),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n'),
  ])
}

test('a file that unpacks to more than there is memory for is given up; those that wait for it are read', async () => {
  const packed = join(folder, 'bomb.pdf')
  writeFileSync(packed, bomb(600))
  const reader = createFileReader({ ms: 300_000, mb: 300 })
  const all = [packed, packed, GOOD].map((path, at) =>
    reader.read({ ...task(path), to: join(folder, `out-${String(at)}`) }, never),
  )
  const tooMuch = {
    code: 'too-heavy',
    fault: 'week.pdf: needs too much memory; split it, or save it as plain text.',
  }
  expect(await Promise.all(all)).toEqual([tooMuch, tooMuch, { documents: [expect.anything()] }])
  // nobody reads any more: no file is marked as what the process ended at
  expect(['out-0', 'out-1', 'out-2'].map((name) => readdirSync(join(folder, name)))).toEqual([
    [],
    [],
    ['0.json.gz'],
  ])
  await reader.close()
}, 120_000)

test('a file beside one that unpacks to more than there is memory for is read all the same', async () => {
  const [packed, long] = ['bomb.pdf', 'long.txt'].map((name) => join(folder, name)) as [string, string]
  writeFileSync(packed, bomb(600))
  writeFileSync(
    long,
    '● A and B met\n\nA of Norway met B of Greece in Oslo. (WIRE / 02.03.2026)\n\n'.repeat(1_000),
  )
  const pool = createPool<ReadTask, FileRead>('importWorker', 2)
  const carefully = createCarefully(pool, { ms: 300_000, mb: 200 })
  // the bomb is not the one that began last
  const read = [packed, long].map((path, at) => {
    const to = join(folder, `beside-${String(at)}`)
    return carefully({ path, name: path.slice(folder.length + 1), to }, path, never)
  })
  expect(await Promise.all(read)).toEqual([
    { code: 'too-heavy', fault: expect.stringContaining('needs too much memory') },
    { documents: [expect.anything()] },
  ])
  await pool.destroy()
}, 120_000)

test('what is measured of a file is without its wait for others', async () => {
  const pool = createPool('importWorker', 1)
  let finish: () => void = () => undefined
  const first = pool.whenFree(() => new Promise<void>((resolve) => (finish = resolve)))
  const order: string[] = []
  const later = ['second', 'third'].map((name) => pool.whenFree(async () => void order.push(name)))
  await Promise.resolve()
  expect(order).toEqual([])
  finish()
  await Promise.all([first, ...later])
  expect(order).toEqual(['second', 'third'])
  await pool.destroy()
})
