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

/** The last summons or note of the same side to the other before one; undefined where there was none lately, or it is no such step. */
export function lastBefore(event: Happening, others: readonly Happening[]): Happening | undefined {
  const { kind, day, precision } = event
  if (kind !== 'protest' || day === undefined || precision !== 'day' || bodiesIn(event).length !== 2)
    return undefined
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
    .sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? 1 : -1))[0]
}
