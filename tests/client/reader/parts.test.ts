import { expect, test } from '@jest/globals'
import { partsOf } from '../../../client/reader/useTexts.ts'

const items = Array.from({ length: 120 }, (_, at) => ({ id: `aaaa#${String(at + 1)}` }))

test.each([
  ['the first story', 'aaaa#50', [0, 50, 100]],
  ['one of the middle', 'aaaa#51', [50, 0, 100]],
  ['the last', 'aaaa#120', [100, 0, 50]],
  ['none', undefined, [0, 50, 100]],
  ['one that is not there', 'bbbb#1', [0, 50, 100]],
])('the texts around the story that is led to come first: %s', (_what, led, parts) => {
  expect(partsOf(items, led)).toEqual(parts)
})

test('an empty bulletin asks for nothing', () => {
  expect(partsOf([], undefined)).toEqual([])
})
