import { expect, test } from '@jest/globals'
import { toDays } from '../../../client/timeline/typed.tsx'

test.each([
  ['2031-05-05', '2031-05-07', { from: '2031-05-05', to: '2031-05-08' }],
  ['2031-05-07', '2031-05-05', { from: '2031-05-05', to: '2031-05-08' }],
  ['2031-12-31', '2031-12-31', { from: '2031-12-31', to: '2032-01-01' }],
  ['', '2031-05-05', undefined],
  [null, '2031-05-05', undefined],
  ['2031-02-30', '2031-05-05', undefined],
])('days that are typed: %s and %s', (one, other, expected) => {
  expect(toDays(one, other)).toEqual(expected)
})
