import { describe, expect, test } from '@jest/globals'
import { toCourse } from '../../../client/relation/months.ts'

const quads = (more: object = {}) => ({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, ...more })
const month = (name: string, more: Record<number, number>) => ({
  month: name,
  n: Object.values(more).reduce((sum, n) => sum + n, 0),
  quads: quads(more),
})

describe('toCourse', () => {
  test('has a bar for every month from the first to the last, empty ones too', () => {
    const { unit, bins } = toCourse({
      mix: [month('2031-11', { 1: 2, 3: 1 }), month('2032-01', { 0: 1 })],
      total: 4,
    })
    expect(unit).toBe('month')
    expect(bins.map(({ from, to, total }) => [from, to, total])).toEqual([
      ['2031-11-01', '2031-12-01', 3],
      ['2031-12-01', '2032-01-01', 0],
      ['2032-01-01', '2032-02-01', 1],
    ])
    expect(bins[0]?.counts).toEqual(quads({ 1: 2, 3: 1 }))
  })

  test.each([
    ['2031-01', '2035-12', 'month', 60],
    ['2031-01', '2036-01', 'year', 6],
  ])('%s to %s is drawn by %s', (first, last, unit, bars) => {
    const course = toCourse({ mix: [month(first, { 1: 1 }), month(last, { 1: 1 })], total: 2 })
    expect([course.unit, course.bins.length]).toEqual([unit, bars])
  })

  test('adds the months of a year', () => {
    const mix = [month('1998-03', { 1: 1 }), month('2031-01', { 1: 1, 4: 2 }), month('2031-09', { 1: 3 })]
    const { bins } = toCourse({ mix, total: 7 })
    expect(bins.at(-1)).toMatchObject({ from: '2031-01-01', total: 6, counts: quads({ 1: 4, 4: 2 }) })
  })

  test.each([
    ['what no bar shows is counted', [month('2031-05', { 1: 1 })], 3, 2],
    ['nothing dated makes no bars', [], 2, 2],
  ])('%s', (_what, mix, total, unplaced) => {
    expect(toCourse({ mix, total }).unplaced).toBe(unplaced)
  })
})
