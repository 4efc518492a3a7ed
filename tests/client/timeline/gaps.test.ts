import { expect, test } from '@jest/globals'
import { missingDays } from '../../../client/timeline/gaps.ts'

const year = { from: '2031-01-01', to: '2032-01-01' }

test('days that no bulletin tells of, the longest stretch first; not those after the last one', () => {
  const bulletins = [
    { from: '2031-03-01', to: '2031-03-31' },
    { from: '2031-01-01', to: '2031-02-10' },
    { from: '2031-03-20', to: '2031-10-20' },
    { from: '2031-11-01', to: '2031-11-07' },
  ]
  expect(missingDays(bulletins, year)).toEqual([
    { from: '2031-02-11', to: '2031-03-01' },
    { from: '2031-10-21', to: '2031-11-01' },
  ])
})

test('less than a week is no missing bulletin', () => {
  const weekly = [
    { from: '2031-01-01', to: '2031-06-01' },
    { from: '2031-06-08', to: '2031-12-31' },
  ]
  expect(missingDays(weekly, year)).toEqual([])
  expect(missingDays([{ from: '2031-06-09', to: '2031-12-31' }, ...weekly.slice(0, 1)], year)).toEqual([
    { from: '2031-06-02', to: '2031-06-09' },
  ])
})

test('only the days that are asked about', () => {
  expect(
    missingDays([{ from: '2030-01-01', to: '2030-02-01' }], { from: '2031-05-01', to: '2031-05-11' }),
  ).toEqual([])
  expect(
    missingDays([{ from: '2031-05-20', to: '2031-06-01' }], { from: '2031-05-01', to: '2031-05-11' }),
  ).toEqual([{ from: '2031-05-01', to: '2031-05-11' }])
  expect(
    missingDays([{ from: '2031-04-20', to: '2031-06-01' }], { from: '2031-05-01', to: '2031-05-11' }),
  ).toEqual([])
})

test('where no bulletin says of which days it is, nothing is said', () => {
  expect(missingDays([{}], year)).toEqual([])
  expect(missingDays([{ from: '2031-05-02' }], { from: '2031-05-02', to: '2031-05-03' })).toEqual([])
})
