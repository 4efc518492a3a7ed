import { describe, expect, test } from '@jest/globals'
import {
  floorTo,
  mainSpan,
  step,
  toBins,
  unitFor,
  unitsFor,
  wholeSpan,
  widened,
} from '../../../client/timeline/bins.ts'
import { maybeInterval } from '../../../client/timeline/days.ts'
import { event, undated } from '../fixture.ts'

const on = (...dates: string[]) => dates.map((date, at) => event(String(at), { date }))

describe('units', () => {
  test.each([
    ['day', '2031-05-14', '2031-05-14', '2031-05-15'],
    ['week', '2031-05-14', '2031-05-12', '2031-05-19'],
    ['week', '2031-05-18', '2031-05-12', '2031-05-19'],
    ['month', '2031-12-31', '2031-12-01', '2032-01-01'],
    ['year', '2032-02-29', '2032-01-01', '2033-01-01'],
  ] as const)('%s of %s is [%s, %s)', (unit, day, from, to) => {
    expect([floorTo(unit, day), step(unit, day, 1)]).toEqual([from, to])
  })

  test.each([
    ['2031-05-01', '2031-05-08', 'day'],
    ['2031-05-01', '2031-12-01', 'week'],
    ['2031-05-01', '2035-05-01', 'month'],
    ['1995-01-01', '2031-05-01', 'year'],
  ])('%s to %s is drawn by %s', (from, to, unit) => {
    expect(unitFor({ from, to })).toBe(unit)
  })

  test.each([
    ['2031-05-01', '2031-05-02', ['day']],
    ['2031-05-01', '2031-05-15', ['day', 'week']],
    ['2031-05-01', '2031-12-01', ['day', 'week', 'month']],
    ['2031-05-01', '2035-05-01', ['week', 'month', 'year']],
    ['1995-01-01', '2031-05-01', ['year']],
  ])('from %s to %s bars may be by %j', (from, to, units) => {
    expect(unitsFor({ from, to })).toEqual(units)
  })

  test('a span is widened to whole units and not beyond', () => {
    expect(widened('month', { from: '2031-05-10', to: '2031-06-01' })).toEqual({
      from: '2031-05-01',
      to: '2031-06-01',
    })
    expect(widened('week', { from: '2031-05-14', to: '2031-05-20' })).toEqual({
      from: '2031-05-12',
      to: '2031-05-26',
    })
  })
})

describe('maybeInterval', () => {
  test.each([
    ['2031', { from: '2031-01-01', to: '2032-01-01' }],
    ['2031-12', { from: '2031-12-01', to: '2032-01-01' }],
    ['2032-02-29', { from: '2032-02-29', to: '2032-03-01' }],
    ['2031-02-29', undefined],
    ['spring', undefined],
  ])('%s', (date, days) => {
    expect(maybeInterval(date)).toEqual(days)
  })
})

describe('toBins', () => {
  test('has a bar for each day, the last day out, empty ones too', () => {
    const bins = toBins(
      on('2031-05-10', '2031-05-12', '2031-05-13'),
      { from: '2031-05-10', to: '2031-05-13' },
      'day',
    )
    expect(bins.map((bin) => [bin.from, bin.to, bin.total])).toEqual([
      ['2031-05-10', '2031-05-11', 1],
      ['2031-05-11', '2031-05-12', 0],
      ['2031-05-12', '2031-05-13', 1],
    ])
  })

  test('stacks by tone, 0 for what is not classed', () => {
    const plain = event('p')
    delete plain.quad
    const [bin] = toBins(
      [plain, event('a', { quad: 4 }), event('b', { quad: 4 })],
      { from: '2031-05-10', to: '2031-05-11' },
      'day',
    )
    expect(bin?.counts).toEqual({ 0: 1, 1: 0, 2: 0, 3: 0, 4: 2 })
  })

  test.each([
    ['a month stands in no bar of a day', '2031-05', 'day', 0],
    ['a month stands in its bar of a month', '2031-05', 'month', 1],
    ['a year stands in no bar of a month', '2031', 'month', 0],
  ] as const)('%s', (_what, date, unit, n) => {
    const bins = toBins(on(date), { from: '2031-05-01', to: '2031-06-01' }, unit)
    expect(bins.reduce((sum, bin) => sum + bin.total, 0)).toBe(n)
  })

  test('leaves undated events out', () => {
    expect(toBins([undated('u')], { from: '2031-05-10', to: '2031-05-11' }, 'day')[0]?.total).toBe(0)
  })
})

describe('spans', () => {
  test('the whole span ends after the last day', () => {
    expect(wholeSpan(on('2031-05-12', '2031-05-10'))).toEqual({ from: '2031-05-10', to: '2031-05-13' })
  })

  test('loose dates stretch the span only where nothing is exact', () => {
    expect(wholeSpan(on('2031', '2031-05-10'))).toEqual({ from: '2031-05-10', to: '2031-05-11' })
    expect(wholeSpan(on('2031-05'))).toEqual({ from: '2031-05-01', to: '2031-06-01' })
    expect(wholeSpan([undated('u')])).toBeUndefined()
  })

  test('the main span leaves a stray day out', () => {
    const week = [
      '2031-05-10',
      '2031-05-11',
      '2031-05-12',
      '2031-05-13',
      '2031-05-14',
      '2031-05-15',
      '2031-05-16',
    ]
    expect(mainSpan(on('1998-01-01', ...week))).toEqual({ from: '2031-05-10', to: '2031-05-17' })
  })

  test('a few strays do not cost the main span its own last day', () => {
    const days = ['2031-05-10', '2031-05-11', '2031-05-12']
    const week = Array.from({ length: 17 }, (_, at) => days[at % days.length] ?? '')
    expect(mainSpan(on('1998-01-01', ...week, '2031-05-13', '2031-09-01'))).toEqual({
      from: '2031-05-10',
      to: '2031-05-14',
    })
  })

  test('the main span is the whole span where events are spread', () => {
    const months = ['2031-01-05', '2031-02-05', '2031-03-05', '2031-04-05', '2031-05-05', '2031-06-05']
    expect(mainSpan(on(...months))).toEqual(wholeSpan(on(...months)))
  })
})
