import type { DocumentList } from '../../server/api.ts'
import type { Window } from '../state/state.ts'
import { addDays, daysBetween } from './days.ts'

/** Bulletins come by the week: what is missing for fewer days is no missing bulletin. */
const LEAST_DAYS = 7

type Days = Pick<DocumentList['documents'][number], 'from' | 'to'>

/**
 * Stretches of some days that no bulletin tells of, the longest first: a silence there may be nobody's but the archive's. What comes
 * after the last bulletin is not missing. None where no bulletin says which days are its own.
 */
export function missingDays(bulletins: readonly Days[], { from, to }: Window): Window[] {
  const told = bulletins
    .flatMap((one) =>
      one.from === undefined ? [] : [{ from: one.from, to: addDays(one.to ?? one.from, 1) }],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const gaps: Window[] = []
  let known = from
  for (const one of told) {
    const end = one.from < to ? one.from : to
    if (known < end) gaps.push({ from: known, to: end })
    if (one.to > known) known = one.to
  }
  return gaps
    .filter((gap) => daysBetween(gap.from, gap.to) >= LEAST_DAYS)
    .sort((a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to))
}
