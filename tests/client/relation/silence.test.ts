import { expect, test } from '@jest/globals'
import { isLongSilence } from '../../../client/relation/silence.ts'

test.each([
  ['twice the usual gap is usual', { days: 5, cadence: 7, silence: 14 }, false],
  ['more than that is long', { days: 5, cadence: 7, silence: 15 }, true],
  ['two days of contact make no habit', { days: 2, cadence: 7, silence: 300 }, undefined],
  ['without a last day there is no silence', { days: 3, cadence: 7 }, undefined],
])('%s', (_what, contacts, expected) => {
  expect(isLongSilence(contacts)).toBe(expected)
})
