/** What was done before by the same, and not long ago. Pure. */
import { bodiesIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { daysBetween } from '../../graph/eventSet.ts'

/** Days within which a second step is told as one. */
const LATELY = 45

const between = (event: Happening): string =>
  bodiesIn(event)
    .map(({ id }) => id)
    .sort()
    .join(' ')

/** The day of the last summons or note between the same two before one; undefined where there was none lately, or it is no such step. */
export function lastBefore(event: Happening, others: readonly Happening[]): string | undefined {
  const { kind, day } = event
  if (kind !== 'protest' || day === undefined || bodiesIn(event).length !== 2) return undefined
  const days = others.flatMap((one) =>
    one.kind === kind &&
    one.day !== undefined &&
    one.precision === 'day' &&
    one.day < day &&
    daysBetween(one.day, day) <= LATELY &&
    between(one) === between(event)
      ? [one.day]
      : [],
  )
  return days.sort().at(-1)
}
