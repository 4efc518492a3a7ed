/** mulberry32: a small random number generator with a seed (Tommy Ettinger, public domain); 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Draws places in a list of `length` by Zipf's law: the one at place k comes up in proportion to 1 / (k + 1) ** slope,
 * so that few are everywhere and most are rare. `random` gives 0 to 1; `among` leaves only the first so many.
 */
export function createZipf(length: number, slope: number): (random: number, among?: number) => number {
  const sums = new Float64Array(length)
  for (let k = 0; k < length; k++) sums[k] = (sums[k - 1] ?? 0) + 1 / (k + 1) ** slope
  return (random, among = length) => {
    const wanted = random * (sums[among - 1] ?? 0)
    let [low, high] = [0, among - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
