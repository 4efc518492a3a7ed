import { expect, test } from '@jest/globals'
import { HEARSAY, isHearsay } from '../../../../server/questions/brief/hearsay.ts'

test.each(HEARSAY)('$reason', ({ words, yes, no }) => {
  expect(words.test(yes)).toBe(true)
  expect(words.test(no)).toBe(false)
  expect([isHearsay(yes), isHearsay(no)]).toEqual([true, false])
})
