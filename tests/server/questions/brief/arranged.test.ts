import { expect, test } from '@jest/globals'
import { isArranged } from '../../../../server/questions/brief/arranged.ts'

test.each([
  ['will be held in Oslo', true],
  ['is scheduled', true],
  ['would be published', true],
  ['agreed to hold the next meeting in Oslo', true],
  ['would pay a state visit to Norway', true],
  ['was expected to start', true],
  ['will next meet in Bergen', true],
  ['begins in Bergen', true],
  ['will be rebuilt with funds', false],
  ['will be held under the law adopted', false],
  ['would be liberated', false],
  ['is expected to grow', false],
  ['is set to rise', false],
  ['would contribute to peace', false],
])('what %s at a time is arranged: %s', (words, is) => {
  expect(isArranged(words)).toBe(is)
})
