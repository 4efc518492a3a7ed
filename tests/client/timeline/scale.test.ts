import { describe, expect, test } from '@jest/globals'
import { toBins } from '../../../client/timeline/bins.ts'
import { heightScale, labelEvery, timeScale } from '../../../client/timeline/scale.ts'
import { event } from '../fixture.ts'

const span = { from: '2031-05-10', to: '2031-05-20' }
const scale = timeScale(span, 1000, 'day')

describe('timeScale', () => {
  test('lays days evenly and holds to the span', () => {
    expect(
      ['2031-05-10', '2031-05-15', '2031-05-20', '2031-06-20', '2001-01-01'].map((day) => scale.x(day)),
    ).toEqual([0, 500, 1000, 1000, 0])
  })

  test.each([
    [90, 310, '2031-05-11', '2031-05-13'],
    [0, 1000, '2031-05-10', '2031-05-20'],
    [-50, 2000, '2031-05-10', '2031-05-20'],
    [310, 320, '2031-05-13', '2031-05-14'],
    [1000, 1000, '2031-05-19', '2031-05-20'],
  ])('%i to %i px is [%s, %s)', (left, right, from, to) => {
    expect(scale.window(left, right)).toEqual({ from, to })
  })
})

describe('heightScale', () => {
  test('is zero at zero, holds the highest bar and marks whole numbers', () => {
    const events = Array.from({ length: 7 }, (_, at) => event(String(at)))
    const { y, marks } = heightScale(toBins(events, { from: '2031-05-10', to: '2031-05-11' }, 'day'), 80)
    expect(y(0)).toBe(0)
    expect(y(7)).toBeLessThanOrEqual(80)
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.filter((mark) => !Number.isInteger(mark) || mark <= 0)).toEqual([])
  })
})

describe('labelEvery', () => {
  test.each([
    [10, 1000, 60, 1],
    [70, 1000, 60, 5],
    [10, 0, 60, 600],
  ])('%i bars on %i px with labels of %i px: every %i', (bins, width, label, every) => {
    expect(labelEvery(bins, width, label)).toBe(every)
  })
})
