import { expect, test } from '@jest/globals'
import { otherStateNames } from '../../../server/search/stateNames.ts'

test.each([
  ['AE', 'UAE'],
  ['GB', 'UK'],
  ['GB', '英国'],
  ['US', 'USA'],
  ['US', '米国'],
  ['US', 'アメリカ'],
  ['RU', '露'],
  ['KR', '韓'],
  ['CA', '加'],
  ['BR', '伯'],
  ['MX', '墨'],
  ['KR', 'Republic of Korea'],
  ['JP', 'JPN'],
])('%s is also called %s', (code, name) => {
  expect(otherStateNames(code)).toContain(name)
})

test('what is no state has no names', () => {
  expect(otherStateNames('EU')).toEqual([])
  expect(otherStateNames('')).toEqual([])
})
