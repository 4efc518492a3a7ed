import { describe, expect, test } from '@jest/globals'
import { extract } from '../../ingest/index.ts'
import { extractPart } from '../../ingest/extractPart.ts'
import { toParts } from '../../ingest/parts.ts'

const line = (n: number, text = 'They met in Oslo.'): string =>
  JSON.stringify({
    id: n,
    title: `Minister number ${String(n)} spoke`,
    text,
    date: '2026-03-02',
    source: 'WIRE',
  })
/** What each part of a file says. */
const extractParts = (text: string) => [...toParts({ text, name: 'news.jsonl' })].map(extractPart)
const lines = (count: number): string =>
  `${Array.from({ length: count }, (_, n) => line(n + 1)).join('\n')}\n`

describe('parts of a file', () => {
  test.each([
    [1, ['news.jsonl']],
    [500, ['news.jsonl']],
    [501, ['news.jsonl (1-500)', 'news.jsonl (501-1000)']],
    [1001, ['news.jsonl (1-500)', 'news.jsonl (501-1000)', 'news.jsonl (1001-1500)']],
  ])('%d lines', (count, names) => {
    const text = lines(count)
    const parts = [...toParts({ text, name: 'news.jsonl' })]
    expect(parts.map((part) => part.name)).toEqual(names)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })

  test('a text that is no JSON Lines stays whole, however long', () => {
    const text = `Ministers met\n\n${'They met in Oslo.\n'.repeat(2000)}`
    expect([...toParts({ text, name: 'long.txt' })]).toEqual([{ text, name: 'long.txt', line: 1 }])
  })
})

test('a short file is the document that extract gives', () => {
  const file = { text: lines(3), name: 'news.jsonl' }
  expect(extractParts(file.text)).toEqual([extract(file)])
})

test('issues tell the line of the file', () => {
  const text = `${lines(600)}no JSON\n`
  const issues = extractParts(text).flatMap((part) => part.issues)
  expect(issues).toEqual([expect.objectContaining({ code: 'line-unreadable', line: 601 })])
})

test('a person of two parts has one id', () => {
  const name = (n: number): string =>
    line(n, 'Norwegian Foreign Minister Bruno Tesar visited Oslo on Monday.')
  const text = Array.from({ length: 501 }, (_, n) => (n === 0 || n === 500 ? name(n) : line(n))).join('\n')
  const [first, second] = extractParts(text).map((part) =>
    part.items.flatMap((item) => item.people.map((person) => person.id)),
  )
  expect(first).toEqual(['person:bruno-tesar'])
  expect(second).toEqual(first)
})
