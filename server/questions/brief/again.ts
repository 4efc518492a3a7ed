/** What was done before by the same, and not long ago. Pure. */
import { daysBetween } from '../../graph/eventSet.ts'
import { bodiesIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'

/** Days within which a second step is told as one. */
export const LATELY = 45

/** Who did it to whom. */
const sidesOf = (event: Happening): string =>
  bodiesIn(event)
    .map(({ id, side }) => `${String(side)} ${id}`)
    .sort()
    .join(' ')

/** Summonses and notes of the same side to the other lately before one, the last first; none where it is no such step. */
export function stepsBefore(event: Happening, others: readonly Happening[]): Happening[] {
  const { kind, day, precision } = event
  if (kind !== 'protest' || day === undefined || precision !== 'day' || bodiesIn(event).length !== 2)
    return []
  return others
    .filter(
      (one) =>
        one.kind === kind &&
        one.day !== undefined &&
        one.precision === 'day' &&
        one.day < day &&
        daysBetween(one.day, day) <= LATELY &&
        sidesOf(one) === sidesOf(event),
    )
    .sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? 1 : -1))
}
