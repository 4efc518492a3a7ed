/** The colours of those who deal with each other more than with the rest: the largest groups have one of their own, all others share one. */
import type { Group } from '../actors/measures.ts'

/** Groups that have a colour; more could not be told apart. */
export const COLOURED = 7

/** Number of the colour of all others, and of those who are tied to nobody. */
export const OTHERS = 0

export interface Coloured {
  /** Colour numbers from 1 by node id; who is not there has that of the others. */
  of: ReadonlyMap<string, number>
  /** The groups that have a colour, the largest first: that with number 1. */
  groups: readonly Group[]
}

/** Gives colours to groups. Pure. */
export function coloured(groups: ReadonlyMap<string, Group>): Coloured {
  const byLead = new Map([...groups.values()].map((group) => [group.lead, group]))
  const largest = [...byLead.values()]
    .sort((a, b) => b.size - a.size || (a.lead < b.lead ? -1 : 1))
    .slice(0, COLOURED)
  const numbers = new Map(largest.map(({ lead }, at) => [lead, at + 1]))
  return {
    groups: largest,
    of: new Map([...groups].map(([id, { lead }]) => [id, numbers.get(lead) ?? OTHERS])),
  }
}
