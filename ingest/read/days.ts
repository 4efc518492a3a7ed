/**
 * Days as they are printed in source lines and headings, read strictly and fast.
 * Date phrases within sentences are the business of `dates.ts`.
 */
import { toHalfWidth } from './text.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const MONTH =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
/** `28-29.04.2026`: a source line that spans days is dated by the first. */
const SPAN = '(?:\\s?[-–~]\\s?\\d{1,2}(?:st|nd|rd|th)?)?'

const MONTH_NUMBER = '(?<month>1[0-2]|0?[1-9])(?!\\d)'

/** Printed forms of a day; the groups are year, month or name, and day; a form without year leaves it open. */
const DAY_FORMS: readonly string[] = [
  '(?<year>\\d{4})年\\s*(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2})日',
  '(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2})日',
  `(?<year>\\d{4})[-./]${MONTH_NUMBER}[-./](?<day>\\d{1,2})(?!\\d)`,
  `(?<day>\\d{1,2})${SPAN}\\s?[./-]\\s?${MONTH_NUMBER}\\s?[./-]\\s?(?<year>\\d{4}|\\d{2})(?![./-]?\\d)`,
  // the month first, as in the United States: read where the other order gives no day
  '(?<month>1[0-2]|0?[1-9])/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?!\\d)',
  `${DAY}${SPAN}\\s+(?:of\\s+)?${MONTH},?\\s+(?<year>\\d{4})`,
  `${MONTH}\\s*${DAY}${SPAN},?\\s+(?<year>\\d{4})`,
  `${DAY}${SPAN}\\s+${MONTH}`,
  `${MONTH}\\s*${DAY}(?!\\d)${SPAN}`,
  `(?<day>\\d{1,2})\\.${MONTH_NUMBER}\\.?(?![\\d.])`,
]

/** `Wednesday, 24th of September 2026`, and a mark or two. */
const LONGEST_DAY = 40

/** A number that goes on from letters or another number (`BDNEWS24 / 03.05.2026`) begins no day. */
const PATTERNS = DAY_FORMS.map((form) => new RegExp(`(?<![a-z]|\\d[./]?)${form}`, 'gi'))

/** A day as printed; `year` is undefined where none is printed. */
export interface PrintedDay {
  year?: number
  /** `4/12`: month and day may be the other way round. */
  eitherWay?: true
  month: number
  day: number
  /** Half-open offsets of the printed form in the text. */
  start: number
  end: number
}

/** The first day printed in a text, by the form that starts first (and reads most). Whether it exists is not checked. */
export function maybePrintedDay(text: string, from = 0): PrintedDay | undefined {
  const folded = toHalfWidth(text)
  let best: PrintedDay | undefined
  for (const pattern of PATTERNS) {
    pattern.lastIndex = from
    const hit = pattern.exec(folded)
    if (hit?.groups === undefined) continue
    const { year, month, name, day } = hit.groups
    const number =
      name === undefined ? Number(month) : MONTHS.findIndex((one) => name.toLowerCase().startsWith(one)) + 1
    const found: PrintedDay = {
      month: number,
      day: Number(day),
      start: hit.index,
      end: hit.index + hit[0].length,
    }
    if (year !== undefined) found.year = year.length === 2 ? 2000 + Number(year) : Number(year)
    if (
      best === undefined ||
      found.start < best.start ||
      (found.start === best.start && found.end > best.end)
    )
      best = found
  }
  return best
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[(（]?[月火水木金土日](?:曜日?)?[)）]?/giu

/** The day of a line that says nothing else: `12月4日（金）`, `Friday, 4 December`. */
export function maybeDayAlone(line: string): PrintedDay | undefined {
  const day = line.length > LONGEST_DAY ? undefined : maybePrintedDay(line)
  if (day === undefined) return undefined
  const rest = line.slice(0, day.start) + line.slice(day.end)
  return /[\p{L}\p{N}]/u.test(rest.replace(WEEKDAY, '')) ? undefined : day
}

/** `12/4` in a source line, which has no year and is read either way; undefined where there is none. */
export function maybeShortDay(text: string): PrintedDay | undefined {
  const hit = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d./-])/.exec(toHalfWidth(text))
  if (hit === null) return undefined
  const [month, day] = [Number(hit[1]), Number(hit[2])]
  return { month, day, eitherWay: true, start: hit.index, end: hit.index + hit[0].length }
}

const DAY_MS = 86_400_000

/** ISO day of a calendar date, undefined where there is no such day (31 April). */
export function toIsoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The year that puts a day of the year nearest to an anchor day. */
export function nearestYear(month: number, day: number, anchor: string): number {
  const year = Number(anchor.slice(0, 4))
  const distance = (one: number): number => {
    const iso = toIsoDay(one, month, day)
    return iso === undefined ? Infinity : Math.abs(daysBetween(anchor, iso))
  }
  return [year - 1, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best), year)
}

/** An ISO date that is known as a day, not as a month or a year alone. */
export const isWholeDay = (date: string): boolean => date.length === 10

/** One that is known as a month. */
export const isMonth = (date: string): boolean => date.length === 7
