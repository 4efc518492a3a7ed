import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clamped, isWithin, stretchOf } from '../../../client/matrix/stretch.ts'

test.each([
  ['at the beginning', 0, 300, { from: 0, to: 24 }],
  ['amidst', 2000, 2300, { from: 88, to: 128 }],
  ['at the end', 19_700, 20_000, { from: 976, to: 1000 }],
  ['past the end', 30_000, 30_300, { from: 1000, to: 1000 }],
])('lines that are seen, and some beyond: %s', (_, start, end, expected) => {
  expect(stretchOf(1000, 20, start, end)).toEqual(expected)
})

test.each([
  ['as they were', { from: 8, to: 40 }, 100, { from: 8, to: 40 }],
  ['up to the last', { from: 80, to: 128 }, 100, { from: 80, to: 100 }],
  ['the last ones, where all were further on', { from: 176, to: 216 }, 100, { from: 92, to: 100 }],
  ['the first ones, where none is reached yet', { from: 0, to: 0 }, 100, { from: 0, to: 8 }],
  ['all of few', { from: 88, to: 128 }, 3, { from: 0, to: 3 }],
])('where there are fewer lines some are drawn still: %s', (_, stretch, count, expected) => {
  expect(clamped(stretch, count)).toEqual(expected)
})

test('every line that is seen is drawn, and few that are not', () => {
  const numbers = fc.record({
    count: fc.integer({ min: 1, max: 5000 }),
    size: fc.integer({ min: 10, max: 60 }),
    start: fc.integer({ min: -500, max: 100_000 }),
    height: fc.integer({ min: 1, max: 2000 }),
  })
  fc.assert(
    fc.property(numbers, ({ count, size, start, height }) => {
      const stretch = stretchOf(count, size, start, start + height)
      for (let line = 0; line < count; line += 1)
        if ((line + 1) * size > start && line * size < start + height)
          expect(isWithin(line, stretch)).toBe(true)
      expect(stretch.from).toBeGreaterThanOrEqual(0)
      expect(stretch.to).toBeLessThanOrEqual(count)
      expect(stretch.to - stretch.from).toBeLessThanOrEqual(height / size + 4 * 8)
    }),
  )
})
