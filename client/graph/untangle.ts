/** Fewer lines beneath strangers, and fewer that cross: nodes exchange their places. Pure. */
import type { Body } from './layout.ts'
import type { Tangle, Tie } from './tangle.ts'
import { costAround, isTroubled, LEAST_GAIN, placed, toTangle } from './tangle.ts'

/** Rounds at most; and tests of a line in one of them, beyond which a picture is too dense to be untangled while one waits. */
const ROUNDS = 5
const MOST_TESTS = 1.2e6

function exchange({ x, y }: Tangle, one: number, other: number): void {
  for (const way of [x, y]) [way[one], way[other]] = [way[other] ?? 0, way[one] ?? 0]
}

/**
 * Bodies of which some have exchanged their places, as long as that makes a picture that is easier to follow. The same bodies and lines
 * give the same picture; where there are too many, all stay where they are.
 */
export function untangled(bodies: readonly Body[], edges: readonly Tie[]): Body[] {
  const picture = toTangle(bodies, edges)
  const { own } = picture
  const lines = picture.from.length
  const nodes = bodies.length
  const tests = nodes * lines * (3 * nodes + 2 * lines)
  for (let round = 0, isBetter = lines > 0 && tests <= MOST_TESTS; isBetter && round < ROUNDS; round += 1) {
    isBetter = false
    for (let one = 0; one < nodes; one += 1) {
      if (!isTroubled(picture, one)) continue
      for (let other = 0; other < nodes; other += 1) {
        if (other === one || (own[one]?.length === 0 && own[other]?.length === 0)) continue
        const before = costAround(picture, [one, other])
        exchange(picture, one, other)
        if (costAround(picture, [one, other], before) < before - LEAST_GAIN) isBetter = true
        else exchange(picture, one, other)
      }
    }
  }
  return placed(bodies, picture)
}
