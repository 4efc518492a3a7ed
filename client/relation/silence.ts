import type { Relation } from '../../server/api.ts'

/** Fewer days of contact make no habit to compare with. */
const LEAST_DAYS = 3
/** So many times the usual gap is out of the ordinary. */
const LONG = 2

/** Is the present silence longer than the relation is used to? Undefined where nothing can be said. */
export function isLongSilence({
  days,
  cadence,
  silence,
}: Pick<Relation['contacts'], 'days' | 'cadence' | 'silence'>): boolean | undefined {
  if (days < LEAST_DAYS || cadence === undefined || silence === undefined) return undefined
  return silence > LONG * cadence
}
