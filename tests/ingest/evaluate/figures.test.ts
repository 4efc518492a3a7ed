import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  changesOf,
  Figures,
  isFall,
  meanOf,
  SLACK,
  toFiguresTable,
  toRow,
} from '../../../ingest/evaluate/figures.ts'
import { readGold } from '../../../ingest/evaluate/gold.ts'
import { scoreExtraction } from '../../../ingest/evaluate/score.ts'
import { extract } from '../../../ingest/index.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'bulletins')
const recorded = Figures.parse(JSON.parse(readFileSync(join(FOLDER, 'figures.json'), 'utf8')))
const golds = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.gold.json'),
)

/** `npm run evaluate` shows all figures; `npm run evaluate -- --update` records them. */
describe('no figure is below the recorded one', () => {
  test.each(golds)('%s', (name) => {
    const path = join(FOLDER, name)
    const gold = readGold(readFileSync(path, 'utf8'), name)
    const document = gold.document ?? basename(name).replace('.gold.json', '.txt')
    const text = readFileSync(join(dirname(path), document), 'utf8')
    const key = basename(name, '.gold.json')
    const after = { [key]: toRow(scoreExtraction(gold, extract({ text, name: document }))) }
    expect(changesOf(recorded, after).filter(isFall)).toEqual([])
  })

  test('every annotation is recorded, and nothing else', () => {
    expect(Object.keys(recorded).sort()).toEqual(golds.map((name) => basename(name, '.gold.json')).sort())
  })
})

describe('figures against figures', () => {
  const before = { a: { people: 0.9, events: 0.5 }, b: { people: 0.8 } }

  test('changes, worst first; what one side lacks is passed over', () => {
    expect(changesOf(before, { a: { people: 0.95, events: 0.4 }, c: { people: 0 } })).toEqual([
      { annotation: 'a', measure: 'events', before: 0.5, after: 0.4 },
      { annotation: 'a', measure: 'people', before: 0.9, after: 0.95 },
    ])
  })

  test.each([
    [0.9, 0.9 - SLACK, false],
    [0.9, 0.894, true],
    [0.9, 0.91, false],
  ])('from %d to %d is a fall: %s', (from, to, fall) => {
    expect(isFall({ annotation: 'a', measure: 'people', before: from, after: to })).toBe(fall)
  })

  test('the mean counts every annotation the same', () => {
    expect(meanOf({ a: { people: 1 }, b: { people: 0.5 } })).toEqual({ people: 0.75 })
  })

  test('the table names measures and annotations', () => {
    const lines = toFiguresTable({ a: { people: 0.9, events: 0.5 } }).split('\n')
    expect(lines[0]?.trim().split(/\s+/)).toEqual(['people', 'events'])
    expect(lines[1]?.split(/\s+/)).toEqual(['a', '0.900', '0.500'])
    expect(lines).toHaveLength(3)
  })
})
