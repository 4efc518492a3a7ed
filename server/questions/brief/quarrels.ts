/** Who is at odds with whom, as far as an archive tells. Pure. */
import { bodiesIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { pairsAcross } from '../../graph/sums.ts'
import { isConflict } from './acts.ts'

/** So many charges, threats or blows between two are a quarrel, where they are so large a part of all: one is chance, and friends quarrel too. */
const LEAST = 2
const SHARE = 0.34

/** Tells events between two states that are at odds in other events: that these meet is news of its own. */
export function toIsAcrossQuarrel(
  happenings: readonly Happening[],
): (event: Pick<Happening, 'parts'>) => boolean {
  const between = new Map<string, { events: number; conflicts: number }>()
  for (const one of happenings)
    for (const pair of pairsAcross(bodiesIn(one))) {
      const key = pair.join(' ')
      const { events, conflicts } = between.get(key) ?? { events: 0, conflicts: 0 }
      between.set(key, { events: events + 1, conflicts: conflicts + Number(isConflict(one.quad)) })
    }
  const isQuarrel = (pair: readonly string[]): boolean => {
    const { events, conflicts } = between.get(pair.join(' ')) ?? { events: 0, conflicts: 0 }
    return conflicts >= LEAST && conflicts >= SHARE * events
  }
  return ({ parts }) => {
    const pairs = pairsAcross(parts.countries)
    // where more than three meet, those who are at odds sit at one table as members do
    return pairs.length <= 3 && pairs.some(isQuarrel)
  }
}
