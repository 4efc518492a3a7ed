import { expect, test } from '@jest/globals'
import { dayInJapanese, DAYS, offInJapanese } from '../../../server/brief/dayAhead.ts'

test.each([...DAYS])('$ja', ({ ja, words, yes, no }) => {
  expect(dayInJapanese(yes)).toBe(ja)
  expect(words.test(no)).toBe(false)
})

test.each([
  ['The head of the Election Commission will visit Oslo on July 8', '訪問予定'],
  ['A judge will be heard on July 8', '関連予定'],
  ['Lind will deliver a speech in Oslo on July 8', '関連予定'],
  ['The ribbon will be cut by Lind on July 8', '関連予定'],
  ['The question will be raised by Lind on July 8', '関連予定'],
  ['A march against the arrest of Orlo will last until July 8', '終了予定'],
  ['The house arrest of Orlo will expire on July 8', '勾留の期限'],
  ['Orlo is to be released from prison on July 8', '関連予定'],
  ['The embassy will be moved to Bergen on July 8', '関連予定'],
  ['Ferries will run to Bergen on July 8', '関連予定'],
])('%s', (words, ja) => {
  expect(dayInJapanese(words)).toBe(ja)
})

test('of what no row knows there is something', () => {
  expect(dayInJapanese('will dance on July 8')).toBe('関連予定')
})

test.each([
  ['The talks planned for July 8 have been put off', '延期'],
  ['The talks planned for July 8 will not take place', '中止'],
  ['Talks on the shelved treaty, planned for July 8, have been cancelled', '中止'],
])('%s', (words, ja) => {
  expect(offInJapanese(words)).toBe(ja)
})
