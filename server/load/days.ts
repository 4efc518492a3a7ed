import { toDayNumber } from '../../cypher/ontology.ts'

/** How exactly a day is known. */
export type Precision = 'day' | 'month' | 'year'

/** Precision of an ISO date by its length, and what makes it a whole day: the first of the month or year. */
const PRECISIONS: Record<number, { precision: Precision; rest: string }> = {
  10: { precision: 'day', rest: '' },
  7: { precision: 'month', rest: '-01' },
  4: { precision: 'year', rest: '-01-01' },
}

/** An ISO date of any precision as its first day. Throws on any other text: one engine would take it for no date. */
export function toDay(date: string): { day: string; precision: Precision } {
  const known = PRECISIONS[date.length]
  const day = date + (known?.rest ?? '')
  if (known === undefined || !isDay(day)) throw new RangeError(`days: ${date} is no ISO date`)
  return { day, precision: known.precision }
}

/** The first day of an ISO date, null where there is none: what a row says. */
export function maybeDay(date: string | null | undefined): string | null {
  return date === null || date === undefined ? null : toDay(date).day
}

/** The first day of an ISO date as a number, null where there is none (`toDayNumber`). */
export function maybeDayNumber(date: string | null | undefined): number | null {
  const day = maybeDay(date)
  return day === null ? null : toDayNumber(day)
}

/** Whether a text is a day of the calendar: the 30th of February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number)
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}
