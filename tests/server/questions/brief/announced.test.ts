import { expect, test } from '@jest/globals'
import {
  COMING,
  DOUBTFUL,
  FAILED,
  hasFailed,
  isAnnounced,
  isDone,
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

test.each([
  ['Contracts on a school were signed in Oslo on May 9.', true],
  ['A signing ceremony of two projects was held in Oslo.', true],
  ['Lind and Tesar signed an agreement on a school.', true],
  ['Contracts that will be signed were discussed.', false],
  ['Norway will fund a school, the ministry said on May 9.', false],
  ['Lind arrives in Athens on May 12.', false],
  ['Lind signed a decree that calls elections for June 7.', false],
  ['外務省は5日、大臣が来週訪問すると発表した。', false],
  ['', false],
])('a story that begins with %j leaves nothing to come: %j', (opening, is) => {
  expect(isDone(opening)).toBe(is)
})
