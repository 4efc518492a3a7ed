import { expect, test } from '@jest/globals'
import { COMING, DOUBTFUL, FAILED, isAnnounced } from '../../../../server/questions/brief/announced.ts'

test.each([...COMING, ...DOUBTFUL, ...FAILED])('$reason', ({ words, yes, no }) => {
  expect(words.test(yes)).toBe(true)
  expect(words.test(no)).toBe(false)
})

test.each<[string, { headline: boolean; text: boolean }]>([
  ['Lind will visit Athens.', { headline: true, text: true }],
  ['Lind will visit Athens on May 9.', { headline: true, text: true }],
  ['Lind may visit Athens and will say so.', { headline: false, text: false }],
  ['Norway to fund a school in Athens', { headline: true, text: false }],
  ['Norway may cut ties with Greece, as it will not wait', { headline: false, text: false }],
  ['Lind will not visit Athens: the trip was put off.', { headline: false, text: false }],
  ['Lind was to meet Tesar.', { headline: false, text: false }],
])('%s is announced: %j', (sentence, { headline, text }) => {
  expect([isAnnounced(sentence, true), isAnnounced(sentence, false)]).toEqual([headline, text])
})
