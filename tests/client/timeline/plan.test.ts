import { describe, expect, test } from '@jest/globals'
import { initialState } from '../../../client/state/state.ts'
import { toPlan } from '../../../client/timeline/plan.ts'
import { event, undated } from '../fixture.ts'

const home = initialState('en')
const events = [
  ...Array.from({ length: 12 }, (_, at) => event(`e${String(at)}`, { date: `2031-05-1${String(at % 4)}` })),
  event('old', { date: '1998-03-01' }),
  event('loose', { date: '2031-05' }),
  event('plan', { date: '2031-09-01', planned: true }),
  undated('never'),
]

describe('toPlan', () => {
  test('accounts for every eligible dated event: in a bar, outside, or loose', () => {
    const plan = toPlan(events, home)
    expect(plan?.span).toEqual({ from: '2031-05-10', to: '2031-05-14' })
    expect(plan?.all.map((bin) => bin.total)).toEqual([3, 3, 3, 3])
    expect([plan?.outside, plan?.loose]).toEqual([1, 1])
  })

  test('spans all days or a stretch where the reader asks', () => {
    expect(toPlan(events, { ...home, span: 'whole' })?.span.from).toBe('1998-01-01')
    const stretch = { from: '2031-05-11', to: '2031-05-13' }
    expect(toPlan(events, { ...home, span: stretch })).toMatchObject({ span: stretch, outside: 7 })
  })

  test('has bars of the unit that the reader asks for, where the span has several of it', () => {
    const stretch = { from: '2031-05-01', to: '2031-05-22' }
    expect(toPlan(events, { ...home, span: stretch })).toMatchObject({ unit: 'day', fitting: 'day' })
    const weeks = toPlan(events, { ...home, span: stretch, unit: 'week' })
    expect(weeks).toMatchObject({ unit: 'week', fitting: 'day', units: ['day', 'week'] })
    expect(weeks?.all.map(({ from, total }) => [from, total])).toEqual([
      ['2031-04-28', 0],
      ['2031-05-05', 6],
      ['2031-05-12', 6],
      ['2031-05-19', 0],
    ])
    expect(toPlan(events, { ...home, span: stretch, unit: 'year' })?.unit).toBe('day')
  })

  test('is nothing where nothing is dated', () => {
    expect(toPlan([undated('never')], home)).toBeUndefined()
  })
})
