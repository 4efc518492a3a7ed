/** The day of an item from its source lines, with a slip of the year put right. */
import { addDays, daysBetween, nearestYear, toIsoDay, type PrintedDay } from './days.ts'
import type { IssueCode } from './issues.ts'
import type { SourceLine } from './sourceLine.ts'

export interface ItemDate {
  date?: string
  dateAsPrinted?: string
  issue?: IssueCode
  detail?: string
}

export interface Range {
  from: string
  to: string
}

/** A bulletin may carry news from shortly before its range, and come out shortly after. */
const SLACK = 10

/** Days that lie further apart are of a collection, in which no year is a slip. */
const MOST_DAYS = 92

const isWithin = (day: string, range: Range): boolean =>
  daysBetween(range.from, day) >= -SLACK && daysBetween(day, range.to) >= -SLACK

/** The days that source lines print in full, as a range to judge others by; undefined below three, and where they lie far apart. */
export function rangeOf(days: readonly string[]): Range | undefined {
  const sorted = [...days].sort()
  // The middle half, so that a few slips do not stretch it.
  const from = sorted[Math.floor(sorted.length / 4)]
  const to = sorted[Math.ceil((sorted.length * 3) / 4) - 1]
  if (from === undefined || to === undefined || sorted.length < 3) return undefined
  return daysBetween(from, to) > MOST_DAYS
    ? undefined
    : { from: addDays(from, -SLACK), to: addDays(to, SLACK) }
}

/** Of `4/12` the reading that lies nearer to the end of the range: the month first where both are as near. */
function wayWithin({ month, day }: PrintedDay, range: Range | undefined): { month: number; day: number } {
  const distance = (one: { month: number; day: number }): number => {
    if (range === undefined) return one.month > 12 ? Infinity : 0
    const date = toIsoDay(nearestYear(one.month, one.day, range.to), one.month, one.day)
    return date === undefined ? Infinity : Math.abs(daysBetween(date, range.to))
  }
  const [first, other] = [
    { month, day },
    { month: day, day: month },
  ] as const
  return distance(other) < distance(first) ? other : first
}

/** The first printed day of the lines, or else that under which the item stands; a year outside the range is corrected where that brings the day into the range. */
export function readItemDate(
  sources: readonly SourceLine[],
  range: Range | undefined,
  heading?: PrintedDay,
): ItemDate {
  const printed = sources.find((source) => source.day !== undefined)?.day ?? heading
  const [first] = sources
  if (printed === undefined)
    return first === undefined
      ? { issue: 'source-missing' }
      : { issue: /\d/.test(first.printed) ? 'date-unreadable' : 'date-missing', detail: first.printed }
  const { month, day } = printed.eitherWay ? wayWithin(printed, range) : printed
  const year = printed.year ?? (range === undefined ? undefined : nearestYear(month, day, range.to))
  const date = year === undefined ? undefined : toIsoDay(year, month, day)
  if (date === undefined)
    return { issue: 'date-unreadable', ...(first === undefined ? {} : { detail: first.printed }) }
  if (range === undefined || isWithin(date, range)) return { date }
  const corrected = toIsoDay(nearestYear(month, day, range.to), month, day)
  if (corrected !== undefined && corrected !== date && isWithin(corrected, range))
    return {
      date: corrected,
      dateAsPrinted: date,
      issue: 'year-corrected',
      detail: `${date} -> ${corrected}`,
    }
  return { date, issue: 'date-outside-range', detail: date }
}
