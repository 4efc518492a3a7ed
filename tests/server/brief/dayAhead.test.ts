import { expect, test } from '@jest/globals'
import { dayInJapanese, DAYS } from '../../../server/brief/dayAhead.ts'

test.each([...DAYS])('$ja', ({ ja, words, yes, no }) => {
  expect(dayInJapanese(yes)).toBe(ja)
  expect(words.test(no)).toBe(false)
})

test('of what no row knows there is something', () => {
  expect(dayInJapanese('will dance on July 8')).toBe('関連予定')
})
