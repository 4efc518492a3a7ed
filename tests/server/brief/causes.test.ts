import { expect, test } from '@jest/globals'
import { causeInJapanese, CAUSES } from '../../../server/brief/causes.ts'

test.each([...CAUSES])('$ja', ({ ja, words, yes, no }) => {
  expect(causeInJapanese(yes)).toBe(ja)
  expect(words.test(no)).toBe(false)
})

test('what no row knows is not said', () => {
  expect(causeInJapanese('a price of fish')).toBeUndefined()
})
