/** What holds of every annotated bulletin, each read once. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Figures, changesOf, isFall, toRow } from '../../ingest/evaluate/figures.ts'
import { readGold } from '../../ingest/evaluate/gold.ts'
import { scoreExtraction } from '../../ingest/evaluate/score.ts'
import { candidatesOf } from '../../ingest/events/story.ts'
import { readDocument, readItems, tell } from '../../ingest/index.ts'
import type { Extraction } from '../../ingest/types.ts'
import { brokenOf } from './events/promises.ts'

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'bulletins')
const recorded = Figures.parse(JSON.parse(readFileSync(join(FOLDER, 'figures.json'), 'utf8')))
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
const golds = files
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => {
    const gold = readGold(readFileSync(join(FOLDER, name), 'utf8'), name)
    const key = basename(name, '.gold.json')
    return { key, gold, path: join(dirname(name), gold.document ?? `${key}.txt`) }
  })
const paths = new Set([...files.filter((name) => name.endsWith('.txt')), ...golds.map(({ path }) => path)])

test('every annotation is recorded, and nothing else', () => {
  expect(Object.keys(recorded).sort()).toEqual(golds.map(({ key }) => key).sort())
})

let items = 0

describe.each([...paths])('%s', (path) => {
  let read: ReturnType<typeof readItems>
  let extraction: Extraction
  beforeAll(() => {
    const text = readFileSync(join(FOLDER, path), 'utf8')
    const { items: own, ...document } = readDocument({ text, name: basename(path) })
    read = readItems(own, document)
    extraction = tell(document, read, text)
    items += read.items.length
  })

  /** `npm run evaluate` shows all figures; `npm run evaluate -- --update` records them. */
  for (const { key, gold } of golds.filter((one) => one.path === path))
    test(`no figure of ${key} is below the recorded one`, () => {
      const after = { [key]: toRow(scoreExtraction(gold, extraction)) }
      expect(changesOf(recorded, after).filter(isFall)).toEqual([])
    })

  test('nothing is told that breaks a condition of its rule', () => {
    const broken = read.items.flatMap(({ context }, at) =>
      candidatesOf(context).flatMap((one) => brokenOf(one).map((what) => `item ${String(at + 1)}: ${what}`)),
    )
    expect(broken).toEqual([])
  })
})

test('there are bulletins', () => {
  expect(items).toBeGreaterThan(500)
})
