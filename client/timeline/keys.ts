import type { Unit, Window } from '../state/state.ts'
import { step } from './bins.ts'

/** A key on the timeline: shifts the window by one unit, or moves its end. */
export interface Step {
  way: -1 | 1
  resize: boolean
}

/** What a key press asks of the window; undefined for keys that mean nothing here. */
export function maybeStep(key: string, shift: boolean): Step | undefined {
  if (key === 'ArrowLeft') return { way: -1, resize: shift }
  if (key === 'ArrowRight') return { way: 1, resize: shift }
  return undefined
}

/**
 * The window after one step: never outside the span, never shorter than one unit. Without a window, the first step takes the
 * first unit (to the right) or the last one (to the left).
 */
export function stepped(window: Window | undefined, span: Window, unit: Unit, { way, resize }: Step): Window {
  if (window === undefined)
    return way === 1
      ? { from: span.from, to: step(unit, span.from, 1) }
      : { from: step(unit, span.to, -1), to: span.to }
  const to = step(unit, window.to, way)
  if (resize) return to > window.from && to <= span.to ? { from: window.from, to } : window
  const from = step(unit, window.from, way)
  return from >= span.from && to <= span.to ? { from, to } : window
}
