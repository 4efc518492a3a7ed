/** What two announced to do together, and nothing tells that they did. Pure. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventFact } from '../graph/happening.ts'
import { addDays } from '../graph/eventSet.ts'
import { CONTACT_KINDS } from './contacts.ts'

/** So many days ahead of a window what is announced is told. */
export const DAYS_AHEAD = 365

/** So many days after its day, what happened may still be what was announced. */
const LATE = 31

/** A visit that was announced may be told as the meeting that it brought. */
const isLike = (one: EventKind, other: EventKind): boolean =>
  one === other || [one, other].every((kind) => CONTACT_KINDS.includes(kind))

/**
 * Plans that are open: without a day, ahead, or past and not followed by a like event on their day or soon after. The nearest first,
 * those without a day last.
 * @param happened everything of the two, plans among them or not
 */
export function openPlans<T extends EventFact>(plans: readonly T[], happened: readonly EventFact[]): T[] {
  const done = happened.filter(({ planned, negated }) => !planned && !negated)
  const isKept = ({ kind, day }: EventFact): boolean =>
    day !== undefined &&
    done.some(
      (one) =>
        one.day !== undefined && one.day >= day && one.day <= addDays(day, LATE) && isLike(one.kind, kind),
    )
  const byDay = ({ day = '9999' }: EventFact, other: EventFact): number =>
    day < (other.day ?? '9999') ? -1 : 1
  return plans.filter((plan) => !isKept(plan)).sort(byDay)
}
