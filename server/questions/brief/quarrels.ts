/** Who is at odds with whom, as far as an archive tells. Pure. */
import type { Happening } from '../../graph/happening.ts'
import { pairsAcross, tie } from '../../graph/sums.ts'
import { isConflict } from './acts.ts'

/** So many charges, threats or blows between two are a quarrel, where they are so large a part of all: one is chance, and friends quarrel too. */
const LEAST = 2
const SHARE = 0.34

/** Tells events between two states that are at odds in other events: that these meet is news of its own. */
export function toIsAcrossQuarrel(
  happenings: readonly Happening[],
): (event: Pick<Happening, 'parts'>) => boolean {
  const all = new Map(tie(happenings, 'bodies', LEAST).map(({ a, b, events }) => [`${a} ${b}`, events]))
  const conflicts = tie(
    happenings.filter(({ quad }) => isConflict(quad)),
    'bodies',
    LEAST,
  )
  const quarrels = new Set(
    conflicts
      .map(({ a, b, events }) => ({ pair: `${a} ${b}`, events }))
      .filter(({ pair, events }) => events >= SHARE * (all.get(pair) ?? events))
      .map(({ pair }) => pair),
  )
  return ({ parts }) => pairsAcross(parts.countries).some((pair) => quarrels.has(pair.join(' ')))
}
