import type { EventSummary } from '../../server/api.ts'
import type { Tone, Unit, Window } from '../state/state.ts'
import { TONES, UNITS } from '../state/state.ts'
import { addDays, daysBetween, maybeInterval, toDay, toTime } from './days.ts'

/** The finest unit that keeps the number of bars readable, by days of the span. */
const FITTING: readonly { unit: Unit; upTo: number }[] = [
  { unit: 'day', upTo: 70 },
  { unit: 'week', upTo: 500 },
  { unit: 'month', upTo: 3700 },
  { unit: 'year', upTo: Infinity },
]

/** How events are told apart in a bar: what they may be, in the order in which it is stacked, and which an event is. */
export interface Split<K extends string | number> {
  keys: readonly K[]
  of(event: EventSummary): K
}

const BY_TONE: Split<Tone> = { keys: TONES, of: ({ quad }) => quad ?? 0 }

/** One bar: a half-open stretch of days and its events, by tone or as they are split. */
export interface Bin<K extends string | number = Tone> extends Window {
  counts: Record<K, number>
  total: number
}

export function unitFor(span: Window): Unit {
  const days = daysBetween(span.from, span.to)
  return FITTING.find((row) => days <= row.upTo)?.unit ?? 'year'
}

/** Days of the shortest span that is more than one bar of a unit, and of the longest in which its bars can be told apart. */
const REACH: Record<Unit, readonly [from: number, upTo: number]> = {
  day: [2, 400],
  week: [8, 2800],
  month: [32, 12_000],
  year: [367, Infinity],
}

/** The units that the bars of a span may have, the one that fits among them. */
export function unitsFor(span: Window): Unit[] {
  const days = daysBetween(span.from, span.to)
  return UNITS.filter((unit) => unit === unitFor(span) || (days >= REACH[unit][0] && days <= REACH[unit][1]))
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

/** The days of dated events in order: of those with an exact day, or of all where no day is exact. */
function intervals(events: readonly EventSummary[]): Window[] {
  const dated = events.flatMap(({ date }) =>
    date === undefined ? [] : [{ date, days: maybeInterval(date) }],
  )
  const exact = dated.filter(({ date }) => date.length === 10)
  return (exact.length > 0 ? exact : dated)
    .flatMap(({ days }) => days ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

/** From the first to the last day, half-open; undefined where nothing is dated. */
export function wholeSpan(events: readonly EventSummary[]): Window | undefined {
  const days = intervals(events)
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to }
}

/** Of the dated events, this part makes the main span; it is used where it is at most so much of the whole span. */
const MOST = 0.85
const NARROW = 0.4

/** A span with the days before and after it that follow without a gap: the last days of a week are no strays. */
function withNeighbours(span: Window, days: readonly Window[]): Window {
  let { from, to } = span
  for (const day of days) if (day.from <= to && day.to > to) to = day.to
  for (const day of [...days].reverse()) if (day.to >= from && day.from < from) from = day.from
  return { from, to }
}

/**
 * The shortest span that holds most of the events, where a few stray days (a memorial date, a slip of the year) would otherwise
 * press all bars into a corner; else the whole span.
 */
export function mainSpan(events: readonly EventSummary[]): Window | undefined {
  const days = intervals(events)
  const whole = wholeSpan(events)
  if (whole === undefined) return undefined
  const need = Math.ceil(MOST * days.length)
  let best = whole
  days.forEach((first, at) => {
    const last = days[at + need - 1]
    if (last !== undefined && daysBetween(first.from, last.to) < daysBetween(best.from, best.to))
      best = { from: first.from, to: last.to }
  })
  best = withNeighbours(best, days)
  return daysBetween(best.from, best.to) <= NARROW * daysBetween(whole.from, whole.to) ? best : whole
}

/** Length of an ISO date that is exact enough to stand in a bar of a unit. */
const EXACT: Record<Unit, number> = { day: 10, week: 10, month: 7, year: 4 }

/**
 * Bars of one unit over a span that starts and ends on unit borders. An event whose date is less precise than the unit
 * stands in no bar: to put it on the first day of its month would invent a day.
 */
export function toBins(events: readonly EventSummary[], span: Window, unit: Unit): Bin[] {
  return splitBins(events, span, unit, BY_TONE)
}

/** The same, with events told apart in another way. */
export function splitBins<K extends string | number>(
  events: readonly EventSummary[],
  span: Window,
  unit: Unit,
  split: Split<K>,
): Bin<K>[] {
  const none = Object.fromEntries(split.keys.map((key) => [key, 0])) as Record<K, number>
  const bins: Bin<K>[] = []
  for (let from = span.from; from < span.to; from = step(unit, from, 1))
    bins.push({ from, to: step(unit, from, 1), counts: { ...none }, total: 0 })
  const byFirstDay = new Map(bins.map((bin) => [bin.from, bin]))
  for (const event of events) {
    const days = event.date === undefined ? undefined : maybeInterval(event.date)
    if (days === undefined || (event.date?.length ?? 0) < EXACT[unit]) continue
    const bin = byFirstDay.get(floorTo(unit, days.from))
    if (bin === undefined) continue
    bin.counts[split.of(event)] += 1
    bin.total += 1
  }
  return bins
}

/** Dated, but less exactly than the unit. */
export function isLoose(event: EventSummary, unit: Unit): boolean {
  return (
    event.date !== undefined && maybeInterval(event.date) !== undefined && event.date.length < EXACT[unit]
  )
}
