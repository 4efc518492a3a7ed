import { describe, expect, test } from '@jest/globals'
import { changesOf, isFall, meanOf, SLACK, toFiguresTable } from '../../../ingest/evaluate/figures.ts'

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
