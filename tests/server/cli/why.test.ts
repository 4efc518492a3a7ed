import { beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runReview, runStoreReview } from '../../../server/cli/review.ts'
import { runRules } from '../../../server/cli/rules.ts'
import type { Terminal } from '../../../server/cli/terminal.ts'
import { runWhy } from '../../../server/cli/why.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import { event, extraction, item, office, person } from '../../fixtures/extraction.ts'

const FILE = join(import.meta.dirname, '..', '..', 'fixtures', 'bulletins', 'kr-weekly.txt')
let said: string[]
const terminal: Terminal = {
  result: (line) => void said.push(line),
  note: () => undefined,
  progress: () => ({ step: () => undefined, done: () => undefined }),
}
beforeEach(() => void (said = []))

describe('why', () => {
  test('tells people, states and events of the item with their words and rules', async () => {
    await runWhy(FILE, '2', terminal)
    const text = said.join('\n')
    expect(text).toMatch(/^Item 2: /)
    for (const title of ['People', 'States', 'Places', 'Events']) expect(text).toContain(`\n${title}\n`)
    expect(text).toMatch(/^ {2}"[^"]+" \[\d+-\d+\] -> \S.*, of \w\w {2}by .*title-before/m)
    expect(text).toMatch(/^ {2}news: \w+ "[^"]+" \[\d+-\d+\] {2}by \w+\.[\w-]+: \S/m)
    expect(text).toMatch(/^ {6}identity \d\.\d\d: /m)
    expect(text).toMatch(/^ {6}confidence \d\.\d\d \(base \+0\.6/m)
  })

  test.each([
    ['0', 'no number'],
    ['two', 'no number'],
    ['999', 'has no item 999'],
  ])('item %s is refused', async (number, words) => {
    await expect(runWhy(FILE, number, terminal)).rejects.toThrow(CommandError)
    await expect(runWhy(FILE, number, terminal)).rejects.toThrow(words)
    expect(said).toEqual([])
  })
})

test('rules tells counts, then those that never fired', async () => {
  await runRules([FILE], terminal)
  const divide = said.findIndex((line) => line.startsWith('\nNever fired: '))
  expect(divide).toBeGreaterThan(10)
  const counts = said.slice(0, divide).map((line) => Number(line.slice(0, 6)))
  expect(counts.every((count) => count > 0)).toBe(true)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  const [, never, all] = /(\d+) of (\d+)/.exec(said[divide] ?? '') ?? []
  expect(said.length - divide - 1).toBe(Number(never))
  expect(divide + Number(never)).toBe(Number(all))
})

test('review lists as many as asked, the least certain first', async () => {
  await runReview([FILE], '3', terminal)
  const confidences = said.slice(0, -1).map((text) => Number(text.slice(0, 4)))
  expect(confidences).toHaveLength(3)
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
  expect(said[0]).toContain('kr-weekly.txt, item ')
  expect(said.at(-1)).toMatch(/^3 of \d+ events and identities/)
  await expect(runReview([FILE], '-1', terminal)).rejects.toThrow(CommandError)
})

test('review of the store tells the least certain events, and who was taken for the same in several documents', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-review-'))
  const store = await openStore({ folder })
  const orlo = (file: string, name: string, title: string) =>
    extraction(file, [
      item(1, {
        people: [person(name, { offices: [office(title, 'NO')] })],
        events: file === 'a.txt' ? [event({ confidence: 0.01 })] : [],
      }),
    ])
  for (const one of [
    orlo('a.txt', 'Jan Orlo', 'Minister of Defense'),
    orlo('b.txt', 'Orlo', 'Minister of Defense'),
    orlo('c.txt', 'Orlo', 'Ambassador to Greece'),
  ])
    await loadDocument(store, readQueries(), one)
  await store.close()
  await runStoreReview({ folder }, '5', terminal)
  rmSync(folder, { recursive: true, force: true })
  expect(said[0]).toMatch(/^0\.01 {2}meeting: .*\n {6}a\.txt, item 1: .*ministers met/is)
  // Jan Orlo is called Orlo as well: the plain id may mean either
  expect(said[1]).toMatch(
    /^0\.\d\d {2}Orlo of c\.txt is Orlo \(person:orlo@NO~[0-9a-f]{12}\)\n {6}nobody known before; next Jan Orlo /,
  )
  expect(said[2]).toMatch(
    /^0\.\d\d {2}Orlo of b\.txt is Jan Orlo \(person:jan-orlo\)\n {6}family-name \+1, same-office \+4/,
  )
  expect(said[3]).toBe('3 of 3 events and decisions about who is the same, the least certain first.')
})
