/** Which stories their writer sets off from the others of a bulletin, by a headline in bold. Pure. */
import { groupBy } from '../../graph/groupBy.ts'
import type { ItemRow } from '../../graph/rows.ts'

/**
 * How much a story is set off: above 0, at most 1, the fewer others are; below 0, at least -1, where most others are and it is not; 0
 * where a bulletin sets off none, or all.
 */
export type StressOf = (item: string) => number

export function toStressOf(rows: readonly Pick<ItemRow, 'item' | 'document' | 'bold'>[]): StressOf {
  const stress = new Map<string, number>()
  for (const own of groupBy(rows, ({ document }) => document).values()) {
    const share = own.filter(({ bold }) => bold).length / own.length
    for (const { item, bold } of own) stress.set(item, bold ? 1 - share : -share)
  }
  return (item) => stress.get(item) ?? 0
}
