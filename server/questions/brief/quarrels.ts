/** Who is at odds with whom, as far as an archive tells. Pure. */
import type { Happening } from '../../graph/happening.ts'
import { pairsAcross, tie } from '../../graph/sums.ts'
import { isConflict } from './acts.ts'

/** So many charges, threats or blows between two are a quarrel: one is chance. */
const LEAST = 2

/** Tells events between two states that are at odds in other events: that these meet is news of its own. */
export function toIsAcrossQuarrel(
  happenings: readonly Happening[],
): (event: Pick<Happening, 'parts'>) => boolean {
  const conflicts = happenings.filter(({ quad }) => isConflict(quad))
  const quarrels = new Set(tie(conflicts, 'bodies', LEAST).map(({ a, b }) => `${a} ${b}`))
  return ({ parts }) => pairsAcross(parts.countries).some((pair) => quarrels.has(pair.join(' ')))
}
