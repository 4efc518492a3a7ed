import { expect, test } from '@jest/globals'
import { monthsAhead } from '../../../../server/questions/brief/monthsAhead.ts'

test.each<[string, [date: string, words: string][]]>([
  ['It will be held in January.', [['2032-01', 'in January']]],
  ['It will be held in late October in Oslo.', [['2031-10', 'in late October']]],
  ['It will be done by the end of March 2032.', [['2032-03', 'by the end of March 2032']]],
  ['It will be read before the end of the year.', [['2031', 'before the end of the year']]],
  ['It will end by the end of this month.', [['2031-09', 'by the end of this month']]],
  ['It will be held in 2032.', [['2032', 'in 2032']]],
  ['It is scheduled for October.', [['2031-10', 'for October']]],
  ['They will meet next month on next year’s budget.', []],
  ['It will be built by 2040.', []],
  ['It will be held in 2040.', []],
  ['It will be held in September.', []],
  ['It will be held in August.', []],
  ['It will be held in January 12 towns.', []],
  ['It will be held in October 2040.', []],
  ['He will be heard in June.', []],
])('%s', (sentence, found) => {
  const months = monthsAhead(sentence, '2031-09-18', '2031-09-21')
  expect(months.map(({ date, start, end }) => [date, sentence.slice(start, end)])).toEqual(found)
})

test.each([
  ['It will be read before the end of the year.', true],
  ['It will be read by the end of March.', true],
  ['It will be read in March.', undefined],
])('by its end: %s', (sentence, isEnd) => {
  expect(monthsAhead(sentence, '2031-09-18', '2031-09-21').map((one) => one.isEnd)).toEqual([isEnd])
})
