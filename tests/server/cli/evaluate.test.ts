import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runEvaluate } from '../../../server/cli/evaluate.ts'
import type { Terminal } from '../../../server/cli/terminal.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'bulletins')
let folder: string
const figures = (): string => join(folder, 'figures.json')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-evaluate-'))
  for (const name of ['article-1.txt', 'article-1.gold.json', 'article-2.txt', 'article-2.gold.json'])
    cpSync(join(FIXTURES, name), join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function listen(): { terminal: Terminal; said: string[]; noted: string[] } {
  const said: string[] = []
  const noted: string[] = []
  const terminal: Terminal = {
    result: (line) => void said.push(line),
    note: (line) => void noted.push(line),
    progress: () => ({ step: () => undefined, done: () => undefined }),
  }
  return { terminal, said, noted }
}

test('a folder gives a line for each annotation; recorded figures tell what fell', async () => {
  const first = listen()
  expect(await runEvaluate([folder], { figures: figures(), update: true }, first.terminal)).toBe(true)
  expect(first.said.slice(1)).toEqual(
    ['article-1', 'article-2'].map((name) => `new     ${name}: not in figures.json yet`),
  )
  const rows = first.said[0]?.split('\n').map((line) => line.split(/\s+/)[0])
  expect(rows).toEqual(['', 'article-1', 'article-2', 'mean'])

  const again = listen()
  expect(await runEvaluate([folder], { figures: figures() }, again.terminal)).toBe(true)
  expect(again.said[1]).toContain('Nothing changed')

  const record = JSON.parse(readFileSync(figures(), 'utf8')) as Record<string, Record<string, number>>
  writeFileSync(figures(), JSON.stringify({ 'article-1': { ...record['article-1'], itemDates: 0.5 } }))
  const better = listen()
  expect(await runEvaluate([folder], { figures: figures() }, better.terminal)).toBe(true)
  expect(better.said[1]).toBe('better  article-1 itemDates: 0.500 -> 1.000')

  const text = readFileSync(join(folder, 'article-1.txt'), 'utf8')
  writeFileSync(join(folder, 'article-1.txt'), text.split('\n').slice(0, 1).join('\n'))
  writeFileSync(figures(), JSON.stringify(record))
  const worse = listen()
  expect(await runEvaluate([folder], { figures: figures() }, worse.terminal)).toBe(false)
  expect(worse.said[1]).toMatch(/^WORSE {3}article-1 /)
})

test('annotations of the current folder are recorded there', async () => {
  const before = process.cwd()
  process.chdir(folder)
  try {
    await runEvaluate(['article-2.gold.json'], { figures: 'here.json', update: true }, listen().terminal)
  } finally {
    process.chdir(before)
  }
  const record = JSON.parse(readFileSync(join(folder, 'here.json'), 'utf8')) as object
  expect(Object.keys(record)).toEqual(['article-2'])
})

test('annotations of another folder are not recorded, and that is told', async () => {
  const { terminal, said, noted } = listen()
  const path = join(folder, 'none', 'figures.json')
  mkdirSync(join(folder, 'none'), { recursive: true })
  await runEvaluate([join(folder, 'article-2.gold.json')], { figures: path, update: true }, terminal)
  expect(said.at(-1)).toBe('Nothing changed against figures.json.')
  expect(noted).toEqual([`Wrote ${path}: 0 of 1, those that lie in its folder.`])
  rmSync(path)
})

test('an update without a file to write to is refused', async () => {
  await expect(runEvaluate([folder], { update: true }, listen().terminal)).rejects.toThrow('--figures')
})

test.each([
  ['an annotation without its bulletin', () => [join(folder, 'lonely.gold.json')], 'is not in'],
  ['an annotation in a folder that is not there', () => [join(folder, 'no', 'x.gold.json')], 'no such file'],
  ['an annotation in a file', () => [join(folder, 'article-1.txt', 'x.gold.json')], 'no such file'],
  ['a folder without annotations', () => [join(folder, 'none')], 'no annotation'],
])('%s is refused', async (_what, paths, words) => {
  writeFileSync(join(folder, 'lonely.gold.json'), JSON.stringify({ items: [] }))
  mkdirSync(join(folder, 'none'), { recursive: true })
  await expect(runEvaluate(paths(), {}, listen().terminal)).rejects.toThrow(CommandError)
  await expect(runEvaluate(paths(), {}, listen().terminal)).rejects.toThrow(words)
})
