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
  ['They came from September 13 to 15 as guests.', '2031-09-13', ['2031-09-13', '2031-09-15']],
  ['They came from September 13 to 15 this year.', '2031-09-13', ['2031-09-13', '2031-09-15']],
  ['In the night from Sep.13 to 14 units opened fire.', '2031-09-13', ['2031-09-13', '2031-09-14']],
  // numbers of something
  ['The bank raised its rate on April 24 to 46 percent.', '2031-04-24', undefined],
  ['The bank raised its rate on April 24 to 30 percent.', '2031-04-24', undefined],
  ['The bank raised its rate on April 24 to 27.5 points.', '2031-04-24', undefined],
  ['The council grew on April 24 to 27 members.', '2031-04-24', undefined],
  // no day of a month
  ['They met from April 24 to 46.', '2031-04-24', undefined],
  ['They met from February 24 to 30.', '2031-02-24', undefined],
])('%s about %s lasted %j', (text, day, days) => {
  const span = spanAbout(text, day)
  expect(span && [span.from, span.to]).toEqual(days)
})

// a Thursday
const REPORTED = '2031-09-18'
test.each([
  ['The draft, approved on Monday, has gone to the king.', undefined],
  ['One of those hurt in the crash on Monday has died.', undefined],
  ['Orlo, sentenced on Monday to ten years, has filed an appeal.', undefined],
  [
    'Two were arrested in the case opened over the death of Orlo in Oslo on Monday, it was said on Tuesday.',
    '2031-09-16',
  ],
  ['A blast in Oslo on Monday killed two.', '2031-09-15'],
  ['Norway sent aid to Greece, where forty were killed in an earthquake on September 14.', undefined],
  ['In the early hours of September 17 they were seen.', '2031-09-17'],
  ['On Monday Norway has recalled its envoy.', '2031-09-15'],
  ['Norway on Monday recalled its envoy, and Greece has protested.', '2031-09-15'],
  ['The council has on Monday approved the draft.', '2031-09-15'],
  ['The bill passed on Sept.17 by 12 votes.', '2031-09-17'],
  ['He came on 16 September and left today.', '2031-09-16'],
  ['9月16日に可決した。', '2031-09-16'],
  ['They met today.', REPORTED],
  ['Gas will flow from October 2032.', undefined],
  ['A paper of May 3 is in force.', undefined],
  ['They met.', undefined],
  ['Elections will be held on Sunday.', undefined],
  ['Elections are due next Monday.', undefined],
  ['16日に採決する予定。', undefined],
  ['The draft, approved on Monday, will go to the king.', '2031-09-15'],
  ['It passed on September 17, 2031.', '2031-09-17'],
  ['It passed on 17 September 2030.', undefined],
  ['They met on September 17, 12 of them.', undefined],
  ['5日間の訪問を終えた。', undefined],
  ['1月16日に可決した。', undefined],
])('%s tells the day %s', (sentence, day) => {
  expect(dayIn(sentence, REPORTED)).toBe(day)
})

test.each([
  ['30日に可決した。', '2032-05-02', '2032-04-30'],
  ['30日に可決した。', '2032-03-05', undefined],
  ['It passed on December 30.', '2032-01-03', '2031-12-30'],
  ['30日に可決した。', '2032-01-03', '2031-12-30'],
])('%s, reported on %s, was on %s', (sentence, reported, day) => {
  expect(dayIn(sentence, reported)).toBe(day)
})

test('days of a visit are not those of its length', () => {
  expect(tellsDay('5日間の訪問', '2031-09-05')).toBe(false)
})

test.each([
  ['Following the June 12 shelling of the town, the ministry summoned the envoy.', undefined],
  ['Parliament ratified the treaty signed on June 20.', undefined],
  ['The court heard Orlo, who was detained on June 11.', undefined],
  ['The Sunday Times reported that Lind left.', undefined],
  ['Orlo must leave by Friday.', undefined],
  ['Lind on June 19 signed the law adopted by parliament on June 12.', '2031-06-19'],
  ['On June 21, the ambassador was summoned.', '2031-06-21'],
])('the day of another matter is not that of the news: %s', (sentence, day) => {
  expect(dayIn(sentence, '2031-06-24')).toBe(day)
})
