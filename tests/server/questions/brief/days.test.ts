import { expect, test } from '@jest/globals'
import { dayIn, spanAbout, tellsDay } from '../../../../server/questions/brief/days.ts'

test.each([
  ['On April 27 Lind met Tesar.', true],
  ['On Apr.27, Lind met Tesar.', true],
  ['On 27 April Lind met Tesar.', true],
  ['On the 27th of April Lind met Tesar.', true],
  ['Lind met Tesar on Monday.', true],
  ['Lind today met Tesar.', true],
  ['27日、リンドはテサルと会談した。', true],
  ['Lind met Tesar.', false],
  ['On April 26 Lind met Tesar.', false],
  ['On April 2, 27 people met.', false],
  ['It enters into force on April 27, 2026.', true],
  ['It was signed on April 27, 2025.', false],
  ['Lind met Tesar on Tuesday.', false],
])('%s tells 27 April 2026: %s', (text, told) => {
  expect(tellsDay(text, '2026-04-27')).toBe(told)
})

test.each([
  ['She came from September 13 to 15.', '2031-09-14', ['2031-09-13', '2031-09-15']],
  ['Oslo played host on September 17–18 to a meeting.', '2031-09-18', ['2031-09-17', '2031-09-18']],
  ['They met on 3–5 May.', '2031-05-03', ['2031-05-03', '2031-05-05']],
  ['9月13日から15日に訪問した。', '2031-09-13', ['2031-09-13', '2031-09-15']],
  ['They met on September 13.', '2031-09-13', undefined],
  ['They meet on September 17–18.', '2031-09-13', undefined],
  ['It was the score of 3–5 in May.', '2031-05-03', undefined],
])('%s about %s lasted %j', (text, day, days) => {
  const span = spanAbout(text, day)
  expect(span && [span.from, span.to]).toEqual(days)
})

// a Thursday
const REPORTED = '2031-09-18'
test.each([
  ['The draft, approved on Monday, has gone to the king.', '2031-09-15'],
  ['The bill passed on Sept.17 by 12 votes.', '2031-09-17'],
  ['He came on 16 September and left today.', '2031-09-16'],
  ['9月16日に可決した。', '2031-09-16'],
  ['They met today.', REPORTED],
  ['Gas will flow from October 2032.', undefined],
  ['A paper of May 3 is in force.', undefined],
  ['They met.', undefined],
])('%s tells the day %s', (sentence, day) => {
  expect(dayIn(sentence, REPORTED)).toBe(day)
})
