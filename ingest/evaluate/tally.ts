/** Counts of right, surplus and missing, and the figures made of them. */
export interface Figures {
  precision: number
  recall: number
  f1: number
  /** How many were to be found. */
  n: number
}

export interface Accuracy {
  accuracy: number
  n: number
}

export interface Tally {
  right: number
  surplus: number
  missing: number
}

export const emptyTally = (): Tally => ({ right: 0, surplus: 0, missing: 0 })

/** Harmonic mean; 0 where both are 0. */
const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** Where nothing was claimed, precision is 1; where nothing was to be found, recall is 1. */
export function toFigures({ right, surplus, missing }: Tally): Figures {
  const precision = right + surplus === 0 ? 1 : right / (right + surplus)
  const recall = right + missing === 0 ? 1 : right / (right + missing)
  return { precision, recall, f1: f1(precision, recall), n: right + missing }
}

/** Share of hits; 1 where there was nothing to hit. */
export const toAccuracy = (hits: readonly boolean[]): Accuracy => ({
  accuracy: hits.length === 0 ? 1 : hits.filter((hit) => hit).length / hits.length,
  n: hits.length,
})

/**
 * B-cubed (Bagga and Baldwin 1998) over mentions, each with the cluster it should be in and the one it is in:
 * per mention the share of its found cluster that belongs with it, and the share of its true cluster that was found with it.
 */
export function bCubed(mentions: readonly { wanted: string; found: string }[]): Figures {
  const n = mentions.length
  if (n === 0) return { precision: 0, recall: 0, f1: 0, n }
  const sizes = {
    wanted: new Map<string, number>(),
    found: new Map<string, number>(),
    both: new Map<string, number>(),
  }
  const both = ({ wanted, found }: { wanted: string; found: string }): string =>
    JSON.stringify([wanted, found])
  const add = (sizesOfOne: Map<string, number>, key: string): void =>
    void sizesOfOne.set(key, (sizesOfOne.get(key) ?? 0) + 1)
  for (const mention of mentions) {
    add(sizes.wanted, mention.wanted)
    add(sizes.found, mention.found)
    add(sizes.both, both(mention))
  }
  let precision = 0
  let recall = 0
  for (const mention of mentions) {
    const together = sizes.both.get(both(mention)) ?? 0
    precision += together / (sizes.found.get(mention.found) ?? 1)
    recall += together / (sizes.wanted.get(mention.wanted) ?? 1)
  }
  precision /= n
  recall /= n
  return { precision, recall, f1: f1(precision, recall), n }
}
