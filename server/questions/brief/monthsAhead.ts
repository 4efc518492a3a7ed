/** Months and years ahead that a sentence names, where no day is set. Pure. */
import { addDays } from '../../graph/eventSet.ts'
import { MONTH_NAMES, monthOf } from './days.ts'
import type { DayIn } from './days.ts'

/** Days ahead within which a month without a year is meant. */
const SOON = 240

const NAMES = MONTH_NAMES.join('|')
const END = '(?:by|before|until|at|towards) the end of '
const BY_END = /^(?:by|before|until) the end of /u

/** `in January`, `by the end of March 2032`, `before the end of the year`, `in 2032`: a goal for 2040 is no appointment, and `next month` says nothing weeks later. */
const NAMED = new RegExp(
  `\\b(?:(?:in|for|from|by|before|until|${END})(?: ?(?:early|late|mid)[ -])? ?(?<month>${NAMES})(?:,? (?<year>20\\d\\d))?(?! \\d)|` +
    `${END}(?:the|this) (?<end>year|month)|in (?:early |late |mid-)?(?<only>20\\d\\d))(?! of \\d)(?![\\p{L}\\d’'-])`,
  'gu',
)

const yearOf = (day: string): number => Number(day.slice(0, 4))
const toMonth = (year: number, month: number): string => `${String(year)}-${String(month).padStart(2, '0')}`

/** The month or year that is meant; undefined where it is none that comes soon. */
function meant(
  { month, year, end, only }: Partial<Record<string, string>>,
  reported: string,
): string | undefined {
  const thisMonth = reported.slice(0, 7)
  if (end !== undefined) return end === 'year' ? reported.slice(0, 4) : thisMonth
  if (only !== undefined) return Number(only) === yearOf(reported) + 1 ? only : undefined
  const n = monthOf(month ?? '')
  const years = year === undefined ? [yearOf(reported), yearOf(reported) + 1] : [Number(year)]
  return years
    .map((one) => toMonth(one, n))
    .find((one) => one > thisMonth && one <= addDays(reported, SOON).slice(0, 7))
}

/** Those that are not over on a day, as `2032-01` or `2032`, with their words from the preposition on. */
export function monthsAhead(sentence: string, reported: string, from: string): DayIn[] {
  return [...sentence.matchAll(NAMED)].flatMap(({ 0: words, index, groups = {} }) => {
    const date = meant(groups, reported)
    return date === undefined || date < from.slice(0, date.length)
      ? []
      : [
          {
            date,
            ...(BY_END.test(words) ? { isEnd: true as const } : {}),
            start: index,
            end: index + words.length,
          },
        ]
  })
}
