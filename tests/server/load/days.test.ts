import { describe, expect, test } from '@jest/globals'
import { fromDayNumber, toDayNumber } from '../../../cypher/ontology.ts'
import { maybeDay, toDay } from '../../../server/load/days.ts'

describe('an ISO date as its first day', () => {
  test.each([
    ['2031-05-06', '2031-05-06', 'day'],
    ['2028-02-29', '2028-02-29', 'day'],
    ['2031-05', '2031-05-01', 'month'],
    ['2031', '2031-01-01', 'year'],
  ])('%s', (date, day, precision) => {
    expect(toDay(date)).toEqual({ day, precision })
    expect(maybeDay(date)).toBe(day)
  })

  test.each(['', '2031-02-29', '2031-13', '2031-5-6', '6 May 31', '2031-05-06T00:00'])(
    '%j is none',
    (text) => {
      expect(() => toDay(text)).toThrow(/no ISO date/)
    },
  )

  test.each(['0001-01-01', '0987-06-05', '2031-05-06', '9999-12-31'])('%s is a number and back', (day) => {
    expect(fromDayNumber(toDayNumber(day))).toBe(day)
  })

  test.each([null, undefined])('%s stays unknown', (date) => {
    expect(maybeDay(date)).toBeNull()
  })
})
