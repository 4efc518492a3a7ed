import type { EventSummary } from '../../server/api.ts'
import type { State, Window } from '../state/state.ts'
import { isEligible } from '../state/derive.ts'
import type { Bin, Unit } from './bins.ts'
import { spanOf, toBins, unitFor, widened } from './bins.ts'
import { maybeInterval } from './days.ts'

/** What the timeline draws. */
export interface Plan {
  span: Window
  unit: Unit
  all: Bin[]
  kept: Bin[]
  /** Eligible dated events before and after the span, when the reader has zoomed in. */
  outside: number
}

/**
 * Bars over all eligible dated events, or over `zoom` where the reader has zoomed in; undefined where nothing is dated. What the
 * window leaves out still has its shape.
 */
export function planned(
  events: readonly EventSummary[],
  kept: ReadonlySet<string>,
  state: State,
  zoom: Window | undefined,
): Plan | undefined {
  const dated = events.filter(
    (event) =>
      isEligible(event, state) && event.date !== undefined && maybeInterval(event.date) !== undefined,
  )
  const whole = spanOf(dated)
  if (whole === undefined) return undefined
  const unit = unitFor(zoom ?? whole)
  const span = widened(unit, zoom ?? whole)
  const all = toBins(dated, span, unit)
  return {
    span,
    unit,
    all,
    kept: toBins(
      dated.filter((event) => kept.has(event.id)),
      span,
      unit,
    ),
    outside: dated.length - all.reduce((sum, bin) => sum + bin.total, 0),
  }
}
