import type { Window } from '../state/state.ts'

const DAY = 86_400_000

/** Is it a real ISO day, `2026-04-25`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && toDay(time) === text
}

/** Milliseconds at the start of a UTC day. */
export function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The UTC day in which a moment lies. */
export function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The day so many days later (earlier where negative). */
export function addDays(day: string, days: number): string {
  return toDay(toTime(day) + days * DAY)
}

/** Whole days from the first day to the second. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY)
}

function intervalOf(date: string): Window | undefined {
  const [year, month, day] = date.split('-')
  const from = `${year ?? ''}-${month ?? '01'}-${day ?? '01'}`
  if (!isDay(from)) return undefined
  if (day !== undefined) return { from, to: addDays(from, 1) }
  const time = new Date(toTime(from))
  if (month === undefined) time.setUTCFullYear(time.getUTCFullYear() + 1)
  else time.setUTCMonth(time.getUTCMonth() + 1)
  return { from, to: toDay(time.getTime()) }
}

/** Dates are asked about at every step of a moving window; there are fewer of them than of events. Beyond so many all are forgotten. */
const MOST_DATES = 50_000
const intervals = new Map<string, Window | undefined>()

/** The days that an ISO date of any precision covers: `2026-04` is [2026-04-01, 2026-05-01). Undefined where it is no date. */
export function maybeInterval(date: string): Window | undefined {
  const known = intervals.get(date)
  if (known !== undefined || intervals.has(date)) return known
  const found = intervalOf(date)
  if (intervals.size >= MOST_DATES) intervals.clear()
  intervals.set(date, found)
  return found
}

/** Do two half-open stretches share a day? */
export function isOverlapping(a: Window, b: Window): boolean {
  return a.from < b.to && b.from < a.to
}
