import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { rawText, say, TEXT_KEYS } from '../client/text.ts'
import { FORMAT_FAULTS } from '../ingest/formats/formatError.ts'
import { FEATURES as EVENT_FEATURES } from '../ingest/events/index.ts'
import { ISSUE_CODES } from '../ingest/read/issues.ts'
import { BY_HAND } from '../server/corrections/draft.ts'
import { FEATURES } from '../server/identity/features.ts'

const CLIENT = join(import.meta.dirname, '../client')
const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && file !== 'text.ts')
  .map((file) => readFileSync(join(CLIENT, file), 'utf8'))
  .join('\n')

/**
 * What the page may ask for: its literals, and what its templates can be by their types, `kind.${kind}` for every kind. `fronts`: of
 * templates that any text can end.
 */
function askable(): { keys: ReadonlySet<string>; fronts: string[] } {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(CLIENT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    CLIENT,
  )
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const keys = new Set<string>()
  const fronts = new Set<string>()
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) keys.add(node.text)
    if (ts.isTemplateExpression(node)) {
      const type = checker.getTypeAtLocation(node)
      for (const one of type.isUnion() ? type.types : [type])
        if (one.isStringLiteral()) keys.add(one.value)
        else if (/^[a-z.-]+\.$/.test(node.head.text)) fronts.add(node.head.text)
    }
    ts.forEachChild(node, look)
  }
  for (const file of program.getSourceFiles())
    if (file.fileName.startsWith(`${CLIENT}/`) && !file.fileName.endsWith('/text.ts')) look(file)
  const isOfText = (front: string): boolean => TEXT_KEYS.some((key) => key.startsWith(front))
  return { keys, fronts: [...fronts].filter(isOfText).sort() }
}

/** What stands behind a front in the keys. */
const endsOf = (front: string): string[] =>
  TEXT_KEYS.filter((key) => key.startsWith(`${front}.`))
    .map((key) => key.slice(front.length + 1))
    .sort()

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('words of the interface', () => {
  test('every key is used', () => {
    const { keys, fronts } = askable()
    // what these can end in is told below
    expect(fronts).toEqual(['fault.', 'feature.', 'issue.'])
    expect(
      TEXT_KEYS.filter((key) => !keys.has(key) && !fronts.some((front) => key.startsWith(front))),
    ).toEqual([])
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
    const weighed = [...[...FEATURES, ...EVENT_FEATURES].map(({ name }) => name), ...Object.keys(BY_HAND)]
    expect(endsOf('feature')).toEqual([...new Set(weighed)].sort())
  })

  test.each([
    ['issue', ISSUE_CODES],
    [
      'fault',
      [
        ...FORMAT_FAULTS,
        'no-news',
        'name',
        'too-heavy',
        'too-slow',
        'damaged',
        'full',
        'away',
        'unexpected',
        'network',
        'too_large',
      ],
    ],
  ])('whatever can be wrong with a file has words: %s', (front, codes) => {
    expect(endsOf(front)).toEqual([...codes].sort())
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
