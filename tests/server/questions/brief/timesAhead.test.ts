import { describe, expect, test } from '@jest/globals'
import { TIMES, timesAhead } from '../../../../server/questions/brief/timesAhead.ts'

const [REPORTED, FROM] = ['2031-09-18', '2031-09-21']

describe.each(TIMES.map((row, at) => [String(at), row] as const))('row %s', (_, { words, yes, no }) => {
  test.each([
    [yes, true],
    [no, false],
  ])('%s', (sentence, is) => {
    expect([...sentence.matchAll(words)].length > 0).toBe(is)
  })
})

test.each<[string, string | undefined, string | undefined]>([
  ['It will be sent next week.', '2031-09-22', 'Week of 22 September'],
  ['They will meet next month.', '2031-10', undefined],
  ['He will come in the first half of November.', '2031-11', 'First half of November 2031'],
  ['It will open in the second half of 2032.', '2032-07', 'Second half of 2032'],
  ['It will be voted on next spring.', '2032-03', 'Spring 2032'],
  ['He will come in autumn.', '2031-09', 'Autumn 2031'],
  ['It will be updated by the summer of 2032.', '2032-06', 'By summer 2032'],
  ['It will be completed by the end of 2033.', '2033', 'By the end of 2033'],
  ['He will come next year.', '2032', undefined],
  ['It will be held in 2034.', '2034', undefined],
  ['It will be called within two months.', '2031-11', 'By November 2031'],
  ['It will be repaired within ten days.', '2031-09-28', 'By about 28 September'],
  ['They will come soon.', undefined, undefined],
])('%s', (sentence, date, en) => {
  expect(timesAhead(sentence, REPORTED, FROM).map((one) => [one.date, one.when?.en])).toEqual([[date, en]])
})

test.each([
  'It will be held in 2040.',
  'It was held in 2031.',
  'He will read next year’s budget.',
  'He came soon after the rain.',
  'It will be repaired within one day.',
])('no time that comes soon, or that is not over: %s', (sentence) => {
  expect(timesAhead(sentence, REPORTED, FROM)).toEqual([])
})
