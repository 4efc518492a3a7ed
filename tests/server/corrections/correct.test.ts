import { expect, test } from '@jest/globals'
import type { ReportRef } from '../../../server/corrections/correction.ts'
import { correctExtraction } from '../../../server/corrections/correct.ts'
import { at as stretch, event, extraction, item, person } from '../../fixtures/extraction.ts'

const TEXT = 'Astrid Nygaard met Eero Lahtela in Oslo.'
const sides = [
  { of: 'NO', people: ['Astrid Nygaard'] },
  { of: 'FI', people: ['Eero Lahtela'] },
]
const met = event({ kind: 'meeting', sides, evidence: stretch(15, 18) })
const story = (n: number) =>
  item(n, { text: TEXT, people: [person('Astrid Nygaard'), person('Eero Lahtela')], events: [met] })
const reportIn = (document: string, n: number): ReportRef => ({
  ...{ document, file: 'a.txt', n, headline: story(1).headline.en, sentence: TEXT },
  ...{ kind: 'meeting', start: 15, end: 18, sides },
})
const made = { id: 'c1', at: '2031-05-06T12:00:00.000Z' }

test('each report is held against every event of a document once', () => {
  let reads = 0
  const report = {
    ...reportIn('d1', 2),
    get sides() {
      reads += 1
      return sides
    },
  }
  const document = extraction('a.txt', [story(1), story(2), story(3)], { id: 'd1' })
  const { extraction: corrected, applied } = correctExtraction(document, [
    { ...made, do: { what: 'hide-event', reports: [report] } },
  ])
  expect(corrected.items.map(({ events }) => events.length)).toEqual([1, 0, 1])
  expect(applied).toEqual(['c1 all'])
  expect(reads).toBe(3)
})

test.each([
  ['in the order of the text', [0, 1]],
  ['in another order', [1, 0]],
])('two events where one stretch was read anew go both, their reports %s', (_how, order) => {
  const now = [stretch(0, 18), stretch(19, 22)].map((evidence) => event({ kind: 'meeting', sides, evidence }))
  const document = extraction('a.txt', [{ ...story(1), events: now }], { id: 'd1' })
  // the second of what was told before reaches into both
  const told = [
    { ...reportIn('d1', 1), start: 0, end: 10 },
    { ...reportIn('d1', 1), start: 15, end: 22 },
  ]
  const { extraction: corrected } = correctExtraction(document, [
    { ...made, do: { what: 'hide-event', reports: order.flatMap((n) => told[n] ?? []) } },
  ])
  expect(corrected.items[0]?.events).toEqual([])
})

test('an edition that tells once what was told twice loses that one event, and no other', () => {
  const other = event({ kind: 'call', sides, evidence: stretch(0, 3) })
  const now = extraction('a.txt', [{ ...story(1), events: [met, other] }], { id: 'd2' })
  const { extraction: corrected } = correctExtraction(now, [
    { ...made, do: { what: 'hide-event', reports: [reportIn('d1', 1), reportIn('d1', 2)] } },
  ])
  expect(corrected.items[0]?.events.map(({ kind }) => kind)).toEqual(['call'])
})
