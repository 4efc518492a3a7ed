import { describe, expect, test } from '@jest/globals'
import { findDates } from '../../../ingest/read/dates.ts'

/** A Friday. */
const ANCHOR = '2026-05-01'

const firstDate = (text: string, anchor = ANCHOR) => findDates(text, anchor)[0]

describe('date phrases', () => {
  test.each([
    ['On Apr.27, the ministers met.', 'Apr.27', '2026-04-27'],
    ['The talks of Apr. 30 went on.', 'Apr. 30', '2026-04-30'],
    ['It happened on April 26 in a village.', 'April 26', '2026-04-26'],
    ['at a session on May 01 to suspend', 'May 01', '2026-05-01'],
    ['presented on 26 April, as part', 'on 26 April', '2026-04-26'],
    ['on 29 April 2026', 'on 29 April 2026', '2026-04-29'],
    ['on September 24, 2025, in New York', 'September 24, 2025', '2025-09-24'],
    ['the 5th of May', '5th of May', '2026-05-05'],
    ['on 28 December', 'on 28 December', '2025-12-28'],
    ['from 3 to 5 May', 'from 3 to 5 May', '2026-05-03'],
    // the full stop is the sentence's
    ['in Oslo on 3 and 5 May. Then', '3 and 5 May', '2026-05-03'],
    ['on 3 and 5 Sept. 2026', '3 and 5 Sept. 2026', '2026-09-03'],
    ['He arrived yesterday.', 'yesterday', '2026-04-30'],
    ['He leaves today.', 'today', '2026-05-01'],
    ['They meet tomorrow.', 'tomorrow', '2026-05-02'],
    ['on Monday', 'on Monday', '2026-04-27'],
    ['on Friday', 'on Friday', '2026-05-01'],
    ['next Tuesday', 'next Tuesday', '2026-05-05'],
    ['two days ago', 'two days ago', '2026-04-29'],
    ['last week', 'last week', '2026-04'],
    ['last month', 'last month', '2026-04'],
    ['in November 2025', 'November 2025', '2025-11'],
    ['signed in January', 'January', '2026-01'],
    ['signed in January, he said', 'January', '2026-01'],
    ['met in New York last September', 'September', '2025-09'],
    ['since early May', 'early May', '2026-05'],
    ['at the end of May', 'end of May', '2026-05'],
    ['in 2019', 'in 2019', '2019'],
    ['since late 2023', 'since late 2023', '2023'],
    ['last year', 'last year', '2025'],
    ['27.04.2026', '27.04.2026', '2026-04-27'],
    ['03/05/2026', '03/05/2026', '2026-05-03'],
    ['2026-04-27', '2026-04-27', '2026-04-27'],
    ['4月27日', '4月27日', '2026-04-27'],
    ['２０２６年４月２７日に', '２０２６年４月２７日', '2026-04-27'],
    ['2025年11月に', '2025年11月', '2025-11'],
  ])('%s', (text, phrase, date) => {
    const found = firstDate(text)
    expect([text.slice(found?.start, found?.end), found?.date]).toEqual([phrase, date])
  })

  test.each([
    'The session opened at 14:30.',
    'It covers around 42% of 22,935 cases.',
    'the 2020-2022 agreements',
    'They may go, said President March.',
    'the board sat down now',
    'for three years',
    'in four years',
    'a ratio of 3/5',
    'Resolution 1325 (2000)',
    'in 2000 villages',
    'on 31 April',
  ])('no date: %s', (text) => {
    expect(findDates(text, ANCHOR)).toEqual([])
  })

  test('a range of days has an end', () => {
    expect(firstDate('between 30 April and 2 May 2026')).toMatchObject({
      date: '2026-04-30',
      until: '2026-05-02',
    })
    expect(firstDate('from April 24 to May 1')).toMatchObject({
      date: '2026-04-24',
      until: '2026-05-01',
    })
  })

  test('a day without year is put nearest to the anchor, across the year end too', () => {
    expect(firstDate('on December 30', '2026-01-02')?.date).toBe('2025-12-30')
    expect(firstDate('on January 3', '2025-12-30')?.date).toBe('2026-01-03')
  })

  test('phrases come in order and do not overlap', () => {
    const text = 'On April 28 and on April 30, after the visit of November 2025, they met.'
    expect(findDates(text, ANCHOR).map(({ start, end, date }) => [text.slice(start, end), date])).toEqual([
      ['April 28', '2026-04-28'],
      ['April 30', '2026-04-30'],
      ['November 2025', '2025-11'],
    ])
  })
})
