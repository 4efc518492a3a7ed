/** Fewer lines beneath strangers, and fewer that cross: nodes exchange their places. Pure. */
import type { Body } from './layout.ts'

/** What a stranger over a line costs, and a crossing of two; a line as long as the picture is wide costs as much as that of its length. */
const STRANGER = 3
const CROSSING = 1
const LENGTH = 4

/** Rounds at most; and tests of a line in one of them, beyond which a picture is too dense to be untangled while one waits. */
const ROUNDS = 5
const MOST_TESTS = 1.2e6

/** Places of nodes by their numbers, and lines by the numbers of their ends: plain numbers, as they are gone through some million times. */
interface Picture {
  x: Float64Array
  y: Float64Array
  /** How near a line may come to a stranger, squared. */
  near: Float64Array
  from: Uint16Array
  to: Uint16Array
  /** Numbers of the lines of each node. */
  own: readonly (readonly number[])[]
  width: number
}

function toPicture(bodies: readonly Body[], edges: readonly { source: string; target: string }[]): Picture {
  const at = new Map(bodies.map(({ id }, n) => [id, n]))
  const lines = edges.flatMap(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)]
    return a === undefined || b === undefined || a === b ? [] : [{ a, b }]
  })
  const xs = bodies.map(({ x }) => x)
  return {
    x: Float64Array.from(xs),
    y: Float64Array.from(bodies, ({ y }) => y),
    near: Float64Array.from(bodies, ({ height }) => (height / 2) ** 2),
    from: Uint16Array.from(lines, ({ a }) => a),
    to: Uint16Array.from(lines, ({ b }) => b),
    own: bodies.map((_, n) => lines.flatMap(({ a, b }, line) => (a === n || b === n ? [line] : []))),
    width: Math.max(...xs) - Math.min(...xs) || 1,
  }
}

/** Does a line pass beneath a node that is none of its ends? */
function isBeneath({ x, y, near, from, to }: Picture, line: number, node: number): boolean {
  const a = from[line] ?? 0
  const b = to[line] ?? 0
  if (node === a || node === b) return false
  const left = x[a] ?? 0
  const top = y[a] ?? 0
  const right = (x[b] ?? 0) - left
  const down = (y[b] ?? 0) - top
  const px = (x[node] ?? 0) - left
  const py = (y[node] ?? 0) - top
  const square = right * right + down * down
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, (px * right + py * down) / square))
  return (px - part * right) ** 2 + (py - part * down) ** 2 <= (near[node] ?? 0)
}

/** On which side of a line from a to b a node lies. */
const turn = ({ x, y }: Picture, a: number, b: number, node: number): number =>
  ((x[b] ?? 0) - (x[a] ?? 0)) * ((y[node] ?? 0) - (y[a] ?? 0)) -
  ((y[b] ?? 0) - (y[a] ?? 0)) * ((x[node] ?? 0) - (x[a] ?? 0))

function isCrossed(picture: Picture, line: number, other: number): boolean {
  const { from, to } = picture
  const a = from[line] ?? 0
  const b = to[line] ?? 0
  const c = from[other] ?? 0
  const d = to[other] ?? 0
  if (a === c || a === d || b === c || b === d) return false
  return (
    turn(picture, a, b, c) * turn(picture, a, b, d) < 0 && turn(picture, c, d, a) * turn(picture, c, d, b) < 0
  )
}

/** What is amiss with a line: those over it, and those that cross it. */
function troubleOf(picture: Picture, line: number): number {
  let trouble = 0
  for (let node = 0; node < picture.x.length; node += 1)
    if (isBeneath(picture, line, node)) trouble += STRANGER
  for (let other = 0; other < picture.from.length; other += 1)
    if (isCrossed(picture, line, other)) trouble += CROSSING
  return trouble
}

function lengthOf({ x, y, from, to, width }: Picture, line: number): number {
  const a = from[line] ?? 0
  const b = to[line] ?? 0
  return (LENGTH * Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))) / width
}

/** What the lines of two nodes cost, and the two where they stand on others; no more than that it is too much, where it is. */
function costAround(picture: Picture, one: number, other: number, limit = Infinity): number {
  const { own, from, to } = picture
  const mine = [...new Set([...(own[one] ?? []), ...(own[other] ?? [])])]
  // What is found out fastest comes first.
  let cost = 0
  for (const line of mine) cost += lengthOf(picture, line)
  for (let line = 0; line < from.length && cost < limit; line += 1) {
    const a = from[line] ?? 0
    const b = to[line] ?? 0
    if (a === one || a === other || b === one || b === other) continue
    if (isBeneath(picture, line, one)) cost += STRANGER
    if (isBeneath(picture, line, other)) cost += STRANGER
  }
  for (let at = 0; at < mine.length && cost < limit; at += 1) cost += troubleOf(picture, mine[at] ?? 0)
  return cost
}

function exchange({ x, y }: Picture, one: number, other: number): void {
  for (const way of [x, y]) [way[one], way[other]] = [way[other] ?? 0, way[one] ?? 0]
}

/** Is anything amiss with the lines of a node, or does it stand on one? */
const isTroubled = (picture: Picture, node: number): boolean =>
  (picture.own[node] ?? []).some((line) => troubleOf(picture, line) > 0) ||
  picture.from.some((_, line) => isBeneath(picture, line, node))

/**
 * Bodies of which some have exchanged their places, as long as that makes a picture that is easier to follow. The same bodies and lines
 * give the same picture; where there are too many, all stay where they are.
 */
export function untangled(
  bodies: readonly Body[],
  edges: readonly { source: string; target: string }[],
): Body[] {
  const picture = toPicture(bodies, edges)
  const { x, y, own } = picture
  const lines = picture.from.length
  const nodes = bodies.length
  const tests = nodes * lines * (3 * nodes + 2 * lines)
  for (let round = 0, isBetter = lines > 0 && tests <= MOST_TESTS; isBetter && round < ROUNDS; round += 1) {
    isBetter = false
    for (let one = 0; one < nodes; one += 1) {
      if (!isTroubled(picture, one)) continue
      for (let other = 0; other < nodes; other += 1) {
        if (other === one || (own[one]?.length === 0 && own[other]?.length === 0)) continue
        const before = costAround(picture, one, other)
        exchange(picture, one, other)
        if (costAround(picture, one, other, before) < before - 1e-6) isBetter = true
        else exchange(picture, one, other)
      }
    }
  }
  return bodies.map((body, n) => ({ ...body, x: x[n] ?? 0, y: y[n] ?? 0 }))
}
