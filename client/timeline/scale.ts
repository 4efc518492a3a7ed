import { scaleLinear, scaleUtc } from 'd3-scale'
import type { Unit, Window } from '../state/state.ts'
import { step } from './bins.ts'
import { toDay, toTime } from './days.ts'

/** Days to pixels and back, over a span drawn `width` pixels wide. */
export interface TimeScale {
  x(day: string): number
  /** The window of whole units nearest to two pixels; at least one unit, inside the span. */
  window(left: number, right: number): Window
}

export function timeScale(span: Window, width: number, unit: Unit): TimeScale {
  const scale = scaleUtc()
    .domain([toTime(span.from), toTime(span.to)])
    .range([0, width])
    .clamp(true)
  const border = (pixel: number): string => {
    const time = scale.invert(pixel).getTime()
    const before = step(unit, toDay(time), 0)
    const after = step(unit, before, 1)
    return time - toTime(before) < toTime(after) - time ? before : after
  }
  return {
    x: (day) => scale(toTime(day)),
    window(left, right) {
      const from = border(left)
      const to = border(right)
      if (from < to) return { from, to }
      return from < span.to ? { from, to: step(unit, from, 1) } : { from: step(unit, from, -1), to: from }
    },
  }
}

/** Heights of bars: 0 to the highest bar, with a few round marks of whole numbers. */
export function heightScale(
  bins: readonly { total: number }[],
  height: number,
): { y(n: number): number; marks: number[] } {
  const most = Math.max(1, ...bins.map((bin) => bin.total))
  const scale = scaleLinear().domain([0, most]).nice(3).range([0, height])
  return { y: (n) => scale(n), marks: scale.ticks(2).filter((mark) => mark > 0 && Number.isInteger(mark)) }
}

/** Every how many bars a date is written, so that dates of `label` pixels do not touch. */
export function labelEvery(bins: number, width: number, label: number): number {
  return Math.max(1, Math.ceil((bins * label) / Math.max(1, width)))
}
