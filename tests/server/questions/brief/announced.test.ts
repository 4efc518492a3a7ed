import { expect, test } from '@jest/globals'
import {
  COMING,
  DOUBTFUL,
  FAILED,
  hasFailed,
  isAnnounced,
  isDoubtful,
} from '../../../../server/questions/brief/announced.ts'

test.each([
  ...COMING.map((row) => ({ ...row, tells: (sentence: string) => isAnnounced(sentence, false) })),
  ...DOUBTFUL.map((row) => ({ ...row, tells: isDoubtful })),
  ...FAILED.map((row) => ({ ...row, tells: hasFailed })),
])('$reason', ({ yes, no, tells }) => {
  expect([tells(yes), tells(no)]).toEqual([true, false])
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
