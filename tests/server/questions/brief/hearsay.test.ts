import { expect, test } from '@jest/globals'
import { HEARSAY, isDenied, isHearsay } from '../../../../server/questions/brief/hearsay.ts'

test.each(HEARSAY)('$reason', ({ words, yes, no }) => {
  expect(words.test(yes)).toBe(true)
  expect(words.test(no)).toBe(false)
  expect([isHearsay(yes), isHearsay(no)]).toEqual([true, false])
})

test.each([
  ['No Lind–Tesar meeting in Oslo', true],
  ['Oslo denies talks with Greece', true],
  ['リンド氏、会談を否定', true],
  ['Lind rejects criticism after talks with Tesar', false],
])('%s: denied %s', (headline, told) => {
  expect(isDenied(headline)).toBe(told)
})
