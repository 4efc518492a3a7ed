import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../../ingest/index.ts'
import { CommandError } from '../../../server/cli/commandError.ts'
import { extractEach, runExtract } from '../../../server/cli/extract.ts'
import { createReaders } from '../../../server/cli/readers.ts'
import type { Terminal } from '../../../server/cli/terminal.ts'

let folder: string
const CITIES =
  'Oslo Rome Lima Riga Paris Vienna Athens Tunis Quito Dakar Prague Sofia Havana Nairobi Ottawa Seoul Cairo'.split(
    ' ',
  )
const fileName = (index: number): string => `${String(index).padStart(2, '0')}.txt`
const story = (city: string): string =>
  `● 会談\n\nMinisters met in ${city}\n\nNorwegian Foreign Minister Bruno Tesar met with Italian Defense Minister Ada Orlo in ${city}. (WIRE / 02.03.2026)\n`

const terminalOf = (said: string[]): Terminal => ({
  result: (line) => void said.push(line),
  note: () => undefined,
  progress: () => ({ step: () => undefined, done: () => undefined }),
})

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-extract-'))
  for (const [index, city] of CITIES.entries()) writeFileSync(join(folder, fileName(index)), story(city))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('many files are read by threads, and say the same in the same order', async () => {
  const said: string[] = []
  await runExtract([folder], terminalOf(said))
  const alone = CITIES.map((city, index) =>
    JSON.stringify(extract({ text: story(city), name: fileName(index) })),
  )
  expect(said).toEqual(alone)
}, 60_000)

test('what is soon read is read in this thread, whatever is longer or more in others, which can be ended', async () => {
  const none = { ms: 0, mb: 2048 }
  const part = { text: story('Oslo'), name: '00.txt', line: 1 }
  const long = { ...part, text: part.text.padEnd(10_000) }
  const few = createReaders(2, none)
  expect(await few.read(part)).toEqual(extract(part))
  await expect(few.read(long)).rejects.toThrow('00.txt: takes too long to read')
  await few.close()
  const many = createReaders(100, none)
  await expect(many.read(part)).rejects.toThrow('00.txt: takes too long to read')
  await many.close()
})

test('what was read before a file without news is told, then the command stops', async () => {
  const path = join(folder, 'nothing.md')
  writeFileSync(path, 'Nothing happened here, and nobody met anybody.\n')
  const said: string[] = []
  try {
    await expect(runExtract([join(folder, fileName(0)), path], terminalOf(said))).rejects.toThrow(
      CommandError,
    )
    await expect(runExtract([join(folder, 'missing.txt')], terminalOf(said))).rejects.toThrow('no such file')
  } finally {
    rmSync(path)
  }
  expect(said).toHaveLength(1)
})

test('a long file of news items comes in parts', async () => {
  const path = join(folder, 'news.jsonl')
  const items = Array.from({ length: 501 }, (_, n) =>
    JSON.stringify({ id: n, title: 'Ministers met', text: 'They met.', date: '2026-03-02', source: 'WIRE' }),
  )
  writeFileSync(path, items.join('\n'))
  const names: string[] = []
  for await (const { document } of extractEach([path], terminalOf([]))) names.push(document)
  rmSync(path)
  expect(names).toEqual(['news.jsonl (1-500)', 'news.jsonl (501-1000)'])
}, 60_000)
