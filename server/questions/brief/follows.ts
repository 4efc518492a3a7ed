/** What was told before of the same matter: the link of a period to the last one. Pure. */
import { daysBetween } from '../../graph/eventSet.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { bodyIdsIn, personIdsIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { LATELY } from './again.ts'

/** Whoever was in the news more often before has no matter of his own: ministers are in everything. */
const SELDOM = 3

/** Of the same two, or of the same case at home: that somebody was in both is not enough, a host sees many. */
function isOfOneMatter(before: Happening, now: Happening): boolean {
  const [was, is] = [bodyIdsIn(before), bodyIdsIn(now)]
  const isWithin = was.length > 0 && was.every((id) => is.includes(id))
  return isWithin && (was.length > 1 || (is.length === 1 && before.kind === now.kind))
}

/**
 * Tells of an event the last one before of the same matter with somebody who was seldom in the news until then; undefined where there is
 * none.
 * @param before what happened before the period
 */
export function toFollows(before: readonly Happening[]): (event: Happening) => Happening | undefined {
  const told = before.filter(({ planned, negated }) => !planned && !negated)
  const byPerson = groupBy(
    told.flatMap((event) => personIdsIn(event).map((person) => ({ person, event }))),
    ({ person }) => person,
  )
  return (now) =>
    personIdsIn(now)
      .flatMap((person) => {
        const all = byPerson.get(person) ?? []
        return all.length > SELDOM ? [] : all
      })
      .map(({ event }) => event)
      .filter(({ day = '' }) => day !== '' && now.day !== undefined && daysBetween(day, now.day) <= LATELY)
      .filter((event) => isOfOneMatter(event, now))
      .sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? 1 : -1))[0]
}
