import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rawText, say, TEXT_KEYS } from '../client/text.ts'
import { FORMAT_FAULTS } from '../ingest/formats/formatError.ts'
import { extract } from '../ingest/index.ts'
import { ISSUE_CODES } from '../ingest/read/issues.ts'
import { BY_HAND } from '../server/corrections/draft.ts'
import { FEATURES } from '../server/identity/features.ts'

const CLIENT = join(import.meta.dirname, '../client')
const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && file !== 'text.ts')
  .map((file) => readFileSync(join(CLIENT, file), 'utf8'))
  .join('\n')

/** A key is used as a literal, or through the fixed front of a template such as `kind.${kind}`. */
const fronts = [...sources.matchAll(/`([a-z.-]+\.)\$\{/g)].flatMap((match) => match[1] ?? [])
const isUsed = (key: string): boolean =>
  sources.includes(`'${key}'`) || fronts.some((front) => key.startsWith(front))

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('words of the interface', () => {
  test('every key is used', () => {
    expect(TEXT_KEYS.filter((key) => !isUsed(key))).toEqual([])
  })

  test('every key that the page asks for is there', () => {
    const asked = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].flatMap((match) => match[1] ?? [])
    expect(asked.length).toBeGreaterThan(30)
    expect(asked.filter((key) => !TEXT_KEYS.some((known) => known === key))).toEqual([])
  })

  test.each(TEXT_KEYS)('%s says something in both languages, with the same gaps', (key) => {
    const [en, ja] = [rawText('en', key), rawText('ja', key)]
    expect(en.trim()).not.toBe('')
    expect(ja.trim()).not.toBe('')
    for (const form of en.split('|')) expect(placeholders(form)).toEqual(placeholders(ja))
  })

  test('whatever is weighed has words', () => {
    const samples = ['az-2026-04-24-digest.txt', 'az-2026-05-01-digest-fiction.txt']
    const events = samples
      .map((name) => extract({ name, text: readFileSync(join(CLIENT, '..', 'samples', name), 'utf8') }))
      .flatMap(({ items }) => items)
      .flatMap((item) => [...item.events, ...item.background])
    const weighed = new Set([
      ...FEATURES.map(({ name }) => name),
      ...events.flatMap(({ features }) => Object.keys(features)),
      ...Object.keys(BY_HAND),
    ])
    expect([...weighed].filter((name) => !TEXT_KEYS.some((key) => key === `feature.${name}`))).toEqual([])
  })

  test.each([
    ['issue', ISSUE_CODES],
    [
      'fault',
      [...FORMAT_FAULTS, 'no-news', 'name', 'too-heavy', 'too-slow', 'damaged', 'full', 'away', 'unexpected'],
    ],
  ])('whatever can be wrong with a file has words: %s', (front, codes) => {
    expect(codes.filter((code) => !TEXT_KEYS.some((key) => key === `${front}.${code}`))).toEqual([])
  })

  test('Japanese is Japanese', () => {
    const plain = TEXT_KEYS.filter((key) => !/[\u3000-ヿ一-鿿\uff00-\uffef]/.test(rawText('ja', key)))
    expect(plain).toEqual(['app.name'])
  })
})

describe('say', () => {
  test.each([
    ['en', 0, '0 events'],
    ['en', 1, '1 event'],
    ['en', 1200, '1,200 events'],
    ['ja', 1, '出来事1件'],
  ] as const)('%s %i', (language, n, text) => {
    expect(say(language, 'count.events', { n })).toBe(text)
  })
})
