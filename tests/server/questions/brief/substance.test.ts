import { expect, test } from '@jest/globals'
import { isNear } from '../../../../server/questions/brief/nearness.ts'
import { SUBSTANCE } from '../../../../server/questions/brief/substance.ts'

test.each(SUBSTANCE.map(({ reason, ...row }) => [reason, row] as const))('%s', (_, { words, yes, no }) => {
  expect(words.test(yes)).toBe(true)
  expect(words.test(no)).toBe(false)
})

test.each<[string[], string, boolean]>([
  [['NO', 'FI'], 'NO', true],
  [['NO', 'US'], 'NO', true],
  [['NO', 'GR'], 'NO', false],
  [['US'], 'US', false],
])('%j is near to %s: %s', (states, post, near) => {
  expect(isNear(states, post)).toBe(near)
})
