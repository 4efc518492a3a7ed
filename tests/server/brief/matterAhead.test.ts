import { expect, test } from '@jest/globals'
import { MATTERS, matterInJapanese } from '../../../server/brief/matterAhead.ts'

test.each([...MATTERS])('$ja', ({ ja, words, yes, no }) => {
  expect(matterInJapanese(yes)).toBe(ja)
  expect(words.test(no)).toBe(false)
})
