import type { EventSummary } from '../../server/api.ts'
import type { Tone, Window } from '../state/state.ts'
import { addDays, daysBetween, maybeInterval, toDay, toTime } from './days.ts'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The finest unit that keeps the number of bars readable, by days of the span. */
const UNITS: readonly { unit: Unit; upTo: number }[] = [
  { unit: 'day', upTo: 70 },
  { unit: 'week', upTo: 500 },
  { unit: 'month', upTo: 3700 },
  { unit: 'year', upTo: Infinity },
]

/** One bar: a half-open stretch of days and its events by tone. */
export interface Bin extends Window {
  counts: Record<Tone, number>
  total: number
}

export function unitFor(span: Window): Unit {
  const days = daysBetween(span.from, span.to)
  return UNITS.find((row) => days <= row.upTo)?.unit ?? 'year'
}

/** The first day of the unit in which a day lies; weeks start on Monday. */
export function floorTo(unit: Unit, day: string): string {
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  if (unit === 'day') return day
  const weekday = new Date(toTime(day)).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The first day of the unit so many units later. */
export function step(unit: Unit, day: string, units: number): string {
  const start = floorTo(unit, day)
  if (unit === 'day') return addDays(start, units)
  if (unit === 'week') return addDays(start, units * 7)
  const time = new Date(toTime(start))
  if (unit === 'month') time.setUTCMonth(time.getUTCMonth() + units)
  else time.setUTCFullYear(time.getUTCFullYear() + units)
  return toDay(time.getTime())
}

/** The whole units that cover a span. */
export function widened(unit: Unit, span: Window): Window {
  const to = floorTo(unit, span.to)
  return { from: floorTo(unit, span.from), to: to === span.to ? to : step(unit, to, 1) }
}

/** From the first to the last day of the dated events, half-open; undefined where none is dated. */
export function spanOf(events: readonly EventSummary[]): Window | undefined {
  let span: Window | undefined
  for (const event of events) {
    const days = event.date === undefined ? undefined : maybeInterval(event.date)
    if (days === undefined) continue
    span = {
      from: span === undefined || days.from < span.from ? days.from : span.from,
      to: span === undefined || days.to > span.to ? days.to : span.to,
    }
  }
  return span
}

/**
 * Bars of one unit over a span that starts and ends on unit borders. An event whose date is less precise than the unit stands
 * in the first bar that it touches; one outside the span stands nowhere.
 */
export function toBins(events: readonly EventSummary[], span: Window, unit: Unit): Bin[] {
  const bins: Bin[] = []
  for (let from = span.from; from < span.to; from = step(unit, from, 1))
    bins.push({ from, to: step(unit, from, 1), counts: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }, total: 0 })
  const byDay = new Map(bins.map((bin) => [bin.from, bin]))
  for (const event of events) {
    const days = event.date === undefined ? undefined : maybeInterval(event.date)
    if (days === undefined || days.to <= span.from) continue
    const bin = byDay.get(floorTo(unit, days.from < span.from ? span.from : days.from))
    if (bin === undefined) continue
    bin.counts[event.quad ?? 0] += 1
    bin.total += 1
  }
  return bins
}
