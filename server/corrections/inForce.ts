/** What of the ledger holds: steps that nobody took back, or that somebody did again. */
import type { Step } from '../archive/ledger.ts'
import type { InForce } from './correction.ts'

/** Whether each step holds, by its id. An undo takes back a step before it, be it an undo. */
export function toHolding(steps: readonly Step[]): Map<string, boolean> {
  const holding = new Map<string, boolean>()
  const undone = new Set<string>()
  for (const step of steps.toReversed()) {
    const holds = !undone.has(step.id)
    holding.set(step.id, holds)
    if ('undo' in step && holds) undone.add(step.undo)
  }
  return holding
}

/** The corrections that hold, in the order in which they were made. */
export function toInForce(steps: readonly Step[]): InForce[] {
  const holding = toHolding(steps)
  return steps.flatMap((step) =>
    'do' in step && holding.get(step.id) === true ? [{ id: step.id, at: step.at, do: step.do }] : [],
  )
}
