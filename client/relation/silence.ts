import type { Relation } from '../../server/api.ts'

/** Fewer days of contact make no habit to compare with. */
const LEAST_DAYS = 3
/** So many times the usual gap is out of the ordinary. */
const LONG = 2

/** Are there contacts enough to tell how often they come? */
export const isHabit = ({ days }: Pick<Relation['contacts'], 'days'>): boolean => days >= LEAST_DAYS

/** Is the present silence longer than the relation is used to? Undefined where nothing can be said. */
export function isLongSilence({
  days,
  cadence,
  silence,
}: Pick<Relation['contacts'], 'days' | 'cadence' | 'silence'>): boolean | undefined {
  if (!isHabit({ days }) || cadence === undefined || silence === undefined) return undefined
  return silence > LONG * cadence
}
