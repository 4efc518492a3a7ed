import type { EventSummary } from '../../server/api.ts'
import { isEligible } from '../state/derive.ts'
import type { State, Unit, Window } from '../state/state.ts'
import type { Bin } from './bins.ts'
import { isLoose, mainSpan, toBins, unitFor, unitsFor, wholeSpan, widened } from './bins.ts'
import { maybeInterval } from './days.ts'

/** What the timeline draws, whatever the window. */
export interface Plan {
  span: Window
  unit: Unit
  /** Those that it may be, and which of them fits the span best. */
  units: readonly Unit[]
  fitting: Unit
  /** Bars of all eligible events. */
  all: Bin[]
  /** Eligible dated events before and after the span. */
  outside: number
  /** Eligible events whose date is too loose for a bar of this unit. */
  loose: number
}

/**
 * Bars over the eligible dated events; undefined where nothing is dated. Every eligible event stands in a bar, is outside the
 * span, is loose, or has no date. A moving window changes nothing of it.
 */
export function toPlan(
  events: readonly EventSummary[],
  state: Pick<State, 'switches' | 'hiddenTones' | 'span' | 'unit'>,
): Plan | undefined {
  const dated = events.filter(
    (event) =>
      isEligible(event, state) && event.date !== undefined && maybeInterval(event.date) !== undefined,
  )
  const wanted =
    typeof state.span === 'object' ? state.span : state.span === 'main' ? mainSpan(dated) : wholeSpan(dated)
  if (wanted === undefined || dated.length === 0) return undefined
  const [units, fitting] = [unitsFor(wanted), unitFor(wanted)]
  const unit = units.find((one) => one === state.unit) ?? fitting
  const span = widened(unit, wanted)
  const all = toBins(dated, span, unit)
  const loose = dated.filter((event) => isLoose(event, unit)).length
  return {
    span,
    unit,
    units,
    fitting,
    all,
    outside: dated.length - loose - all.reduce((sum, bin) => sum + bin.total, 0),
    loose,
  }
}
