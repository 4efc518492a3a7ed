import type { Unit, Window } from '../state/state.ts'
import { daysBetween } from './days.ts'
import { step } from './bins.ts'
import { stepped } from './keys.ts'

export type Way = -1 | 1

/** How fast the window moves: milliseconds from one step to the next, by the name that the reader chooses. */
export const SPEEDS = { '½×': 1200, '1×': 600, '2×': 300, '4×': 150 } as const
export type Speed = keyof typeof SPEEDS

/** Where playing begins: where the window is, but at the other end where it can go no further. */
export function firstWindow(window: Window | undefined, span: Window, unit: Unit, way: Way): Window {
  if (window === undefined || nextWindow(window, span, unit, way) !== undefined)
    return window ?? stepped(undefined, span, unit, { way, resize: false })
  const days = daysBetween(window.from, window.to)
  let [from, to] = way === 1 ? [span.from, step(unit, span.from, 1)] : [step(unit, span.to, -1), span.to]
  while (daysBetween(from, to) < days && from >= span.from && to <= span.to)
    if (way === 1) to = step(unit, to, 1)
    else from = step(unit, from, -1)
  return { from, to }
}

/** The window one unit on; undefined at the end of the span. */
export function nextWindow(window: Window, span: Window, unit: Unit, way: Way): Window | undefined {
  const next = stepped(window, span, unit, { way, resize: false })
  return next === window ? undefined : next
}
