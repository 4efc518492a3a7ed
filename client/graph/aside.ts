/** Fewer lines beneath strangers, and fewer that cross: nodes step aside to where there is room. Pure. */
import type { Body, Point } from './layout.ts'
import { around, boxOf } from './layout.ts'
import type { Tangle, Tie } from './tangle.ts'
import { costAround, isTroubled, LEAST_GAIN, placed, toTangle } from './tangle.ts'
import { isClash } from './boxes.ts'

/** Places that a node looks at, half of them around where it stands, half amidst its neighbours. */
const LOOKS = 96

/** Rounds at most, and tests of a line in one of them, beyond which a picture is too dense. */
const ROUNDS = 4
const MOST_TESTS = 6e7

/** The middle of those that a node is tied to; where it stands itself, if to none. */
function amidst({ x, y, own, from, to }: Tangle, node: number): Point {
  const lines = own[node] ?? []
  if (lines.length === 0) return { x: x[node] ?? 0, y: y[node] ?? 0 }
  const others = lines.map((line) => (from[line] === node ? (to[line] ?? 0) : (from[line] ?? 0)))
  const middle = (way: Float64Array): number =>
    others.reduce((sum, other) => sum + (way[other] ?? 0), 0) / others.length
  return { x: middle(x), y: middle(y) }
}

/**
 * Bodies of which some have stepped aside, as long as that makes a picture that is easier to follow; none over another one, none beyond
 * the border of all. The same bodies and lines give the same picture; where there are too many, all stay where they are.
 */
export function steppedAside(bodies: readonly Body[], edges: readonly Tie[]): Body[] {
  const picture = toTangle(bodies, edges)
  const { x, y, own } = picture
  const lines = picture.from.length
  const [xs, ys] = [[...x], [...y]]
  const rim = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  const reach = { width: rim.right - rim.left, height: rim.bottom - rim.top }
  const isRoom = (node: number, place: Point): boolean => {
    const body = bodies[node]
    if (body === undefined) return false
    if (place.x < rim.left || place.x > rim.right || place.y < rim.top || place.y > rim.bottom) return false
    const box = boxOf({ ...body, ...place })
    return bodies.every(
      (other, n) => n === node || !isClash(box, boxOf({ ...other, x: x[n] ?? 0, y: y[n] ?? 0 })),
    )
  }
  const tests = LOOKS * lines * (3 * bodies.length + 2 * lines)
  for (let round = 0, isBetter = lines > 0 && tests <= MOST_TESTS; isBetter && round < ROUNDS; round += 1) {
    isBetter = false
    for (let node = 0; node < bodies.length; node += 1) {
      if (!isTroubled(picture, node)) continue
      let [best, least] = [{ x: x[node] ?? 0, y: y[node] ?? 0 }, costAround(picture, [node])]
      const places = [best, ...(own[node]?.length === 0 ? [] : [amidst(picture, node)])].flatMap((middle) =>
        around(middle, reach, LOOKS / 2),
      )
      for (const place of places) {
        if (!isRoom(node, place)) continue
        ;[x[node], y[node]] = [place.x, place.y]
        const cost = costAround(picture, [node], least)
        if (cost >= least - LEAST_GAIN) continue
        ;[best, least, isBetter] = [place, cost, true]
      }
      ;[x[node], y[node]] = [best.x, best.y]
    }
  }
  return placed(bodies, picture)
}
