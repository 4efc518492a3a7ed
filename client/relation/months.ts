import type { Relation } from '../../server/api.ts'
import type { Unit } from '../state/state.ts'
import type { Bin } from '../timeline/bins.ts'
import { floorTo, step } from '../timeline/bins.ts'

/** More months than this are drawn by year. */
const MOST_MONTHS = 60

export interface Course {
  unit: Extract<Unit, 'month' | 'year'>
  /** From the first to the last with an event, without a gap. */
  bins: Bin[]
  /** Events that stand in no bar: no day is known of them, or the year alone. */
  unplaced: number
}

/** The months of a relation as bars; years where the months are too many to tell apart. */
export function toCourse({ mix, total }: Pick<Relation, 'mix' | 'total'>): Course {
  const placed = mix.reduce((sum, { n }) => sum + n, 0)
  const [first, last] = [mix[0], mix.at(-1)]
  const unplaced = total - placed
  if (first === undefined || last === undefined) return { unit: 'month', bins: [], unplaced }
  const unit = monthsBetween(first.month, last.month) < MOST_MONTHS ? 'month' : 'year'
  const bins: Bin[] = []
  for (let from = floorTo(unit, `${first.month}-01`); from <= `${last.month}-01`; from = step(unit, from, 1))
    bins.push({ from, to: step(unit, from, 1), counts: { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }, total: 0 })
  const binOf = new Map(bins.map((bin) => [bin.from, bin]))
  for (const { month, n, quads } of mix) {
    const bin = binOf.get(floorTo(unit, `${month}-01`))
    if (bin === undefined) continue
    bin.total += n
    for (const tone of [0, 1, 2, 3, 4] as const) bin.counts[tone] += quads[tone]
  }
  return { unit, bins, unplaced }
}

function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, toYear, toMonth] = [...from.split('-'), ...to.split('-')].map(Number)
  return ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (toMonth ?? 0) - (fromMonth ?? 0)
}
