import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from '../../ingest/explain.ts'
import { extract } from '../../ingest/index.ts'
import { toDoubts } from '../../ingest/review.ts'
import { countRules, rulesOfTables } from '../../ingest/rules.ts'

const STORY = `Norwegian and Greek ministers met in Oslo

Norwegian Foreign Minister Bruno Tesar met with Greek Defense Minister Ada Orlo in Oslo on Monday. Tesar said that the talks with Orlo went well. In 2011 Tesar visited Greece. They spoke about Green Deal Plans.

(WIRE / 02.03.2026)
`
const input = { text: STORY, name: 'story.txt' }
const [item] = explain(input)
if (item === undefined) throw new Error('no item')
const words = ({ start, end }: { start: number; end: number }): string => item.item.text.slice(start, end)

describe('decisions about an item', () => {
  test('each person has signs, offices, and for a short form the choice', () => {
    const full = item.people.find((one) => words(one) === 'Bruno Tesar')
    expect(full).toMatchObject({ name: 'Bruno Tesar', side: 'NO' })
    expect(full?.signs).toContain('title-before')
    expect(full?.offices.map((office) => [office.title, office.of, office.rule])).toEqual([
      ['Minister of Foreign Affairs', 'NO', 'office.minister'],
    ])
    expect(full?.identity).toBeUndefined()
    const short = item.people.find((one) => words(one) === 'Tesar')
    expect(short?.name).toBe('Bruno Tesar')
    const { score, features } = short?.identity ?? { score: NaN, features: {} }
    expect(Object.keys(features)).toEqual(expect.arrayContaining(['family-name', 'same-item']))
    expect(Object.values(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 2)
  })

  test('every mention of the extraction has its decision', () => {
    const { mentions } = item.extraction
    const told = [...item.people, ...item.mentions].map(({ start, end }) => `${String(start)}-${String(end)}`)
    expect(told.sort()).toEqual(mentions.map(({ start, end }) => `${String(start)}-${String(end)}`).sort())
  })

  test('events of the extraction are those whose outcome is news or background, told by the same rules', () => {
    const [extracted] = extract(input).items
    const rules = (outcome: string): string[] =>
      item.events.filter((one) => one.outcome === outcome).map((one) => one.rule)
    expect(rules('news').sort()).toEqual(extracted?.events.map((one) => one.evidence.rule).sort())
    expect(rules('background').sort()).toEqual(extracted?.background.map((one) => one.evidence.rule).sort())
    expect(rules('news').length).toBeGreaterThan(0)
  })

  test('what is told again, or gives way, says to what', () => {
    const others = item.events.filter((one) => one.outcome === 'told again' || one.outcome === 'gave way')
    expect(others.length).toBeGreaterThan(0)
    const ids = new Set(item.events.map((one) => `${one.rule} ${String(one.start)}`))
    for (const { to } of others) expect(ids).toContain(`${to?.rule ?? ''} ${String(to?.start)}`)
    for (const one of others) expect(one.by !== undefined).toBe(one.outcome === 'gave way')
  })
})

describe('rules', () => {
  test('ids are unique across event, seat and other tables, and each has its reason', () => {
    const rules = rulesOfTables()
    expect(rules.filter(({ reason }) => reason === '')).toEqual([])
    const events = rules.map(({ id }) => id).filter((id) => !id.startsWith('office.'))
    expect(new Set(events).size).toBe(events.length)
  })

  test('counts are those of the decisions; the rest never fired', () => {
    const counts = new Map(countRules([item]).map(({ id, fired }) => [id, fired]))
    expect(counts.get('person.title-before')).toBe(2)
    expect(counts.get('office.minister')).toBe(2)
    const events = [...counts].filter(([id]) => item.events.some((one) => one.rule === id))
    expect(events.reduce((sum, [, fired]) => sum + fired, 0)).toBe(item.events.length)
    expect(counts.get('call.phoned')).toBe(0)
    expect([...counts.values()]).toEqual([...counts.values()].sort((a, b) => b - a))
  })
})

describe('doubts', () => {
  const file = join(import.meta.dirname, '..', 'fixtures', 'bulletins', 'kr-weekly.txt')
  const extraction = extract({ text: readFileSync(file, 'utf8'), name: 'kr-weekly.txt' })
  const doubts = toDoubts(extraction)

  test('every event and every short form is there once, the least certain first', () => {
    const events = extraction.items.flatMap((one) => one.events)
    const shorts = extraction.items.flatMap((one) =>
      one.mentions.filter(({ identity }) => identity !== undefined),
    )
    expect(shorts.length).toBeGreaterThan(0)
    expect(doubts).toHaveLength(events.length + shorts.length)
    const confidences = doubts.map(({ confidence }) => confidence)
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
  })

  test('each shows the words in their sentence', () => {
    for (const { item: n, start, end, sentence } of doubts) {
      const text = extraction.items.find((one) => one.n === n)?.text ?? ''
      expect(sentence).toContain(text.slice(start, end))
      expect(sentence.length).toBeLessThan(600)
    }
  })

  test('two of one family name are a doubt', () => {
    const text = `● 会談

Ministers met in Oslo

Norwegian Foreign Minister Bruno Tesar met with Greek Defense Minister Vera Tesar in Oslo. Tesar thanked the hosts. (WIRE / 02.03.2026)
`
    const [doubt] = toDoubts(extract({ text, name: 'a.txt' })).filter(({ about }) => about === 'identity')
    expect(doubt?.confidence).toBe(0.5)
    expect([doubt?.claim, doubt?.runnerUp?.name]).toEqual(['Tesar is Bruno Tesar', 'Vera Tesar'])
  })
})
