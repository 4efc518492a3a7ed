/** What lines beneath strangers, crossings and lengths cost in a picture. Pure. */
import type { Body } from './layout.ts'

/** What a stranger over a line costs, and a crossing of two; a line as long as the picture is wide costs as much as that of its length. */
const STRANGER = 3
const CROSSING = 1
const LENGTH = 4
/** Less is no gain: it may be a slip of the arithmetic. */
export const LEAST_GAIN = 1e-6

/** Places of nodes by their numbers, and lines by the numbers of their ends: plain numbers, as they are gone through some million times. */
export interface Tangle {
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

export interface Tie {
  source: string
  target: string
}

export function toTangle(bodies: readonly Body[], edges: readonly Tie[]): Tangle {
  const at = new Map(bodies.map(({ id }, n) => [id, n]))
  const lines = edges.flatMap(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)]
    return a === undefined || b === undefined || a === b ? [] : [{ a, b }]
  })
  const own = bodies.map((): number[] => [])
  lines.forEach(({ a, b }, line) => {
    own[a]?.push(line)
    own[b]?.push(line)
  })
  const xs = bodies.map(({ x }) => x)
  return {
    x: Float64Array.from(xs),
    y: Float64Array.from(bodies, ({ y }) => y),
    near: Float64Array.from(bodies, ({ height }) => (height / 2) ** 2),
    from: Uint16Array.from(lines, ({ a }) => a),
    to: Uint16Array.from(lines, ({ b }) => b),
    own,
    width: Math.max(...xs) - Math.min(...xs) || 1,
  }
}

/** Does a line pass beneath a node that is none of its ends? */
function isBeneath({ x, y, near, from, to }: Tangle, line: number, node: number): boolean {
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
const turn = ({ x, y }: Tangle, a: number, b: number, node: number): number =>
  ((x[b] ?? 0) - (x[a] ?? 0)) * ((y[node] ?? 0) - (y[a] ?? 0)) -
  ((y[b] ?? 0) - (y[a] ?? 0)) * ((x[node] ?? 0) - (x[a] ?? 0))

function isCrossed(picture: Tangle, line: number, other: number): boolean {
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
function troubleOf(picture: Tangle, line: number): number {
  let trouble = 0
  for (let node = 0; node < picture.x.length; node += 1)
    if (isBeneath(picture, line, node)) trouble += STRANGER
  for (let other = 0; other < picture.from.length; other += 1)
    if (isCrossed(picture, line, other)) trouble += CROSSING
  return trouble
}

function lengthOf({ x, y, from, to, width }: Tangle, line: number): number {
  const a = from[line] ?? 0
  const b = to[line] ?? 0
  return (LENGTH * Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))) / width
}

/** What the lines of some nodes cost, and these where they stand on others; no more than that it is too much, where it is. */
export function costAround(picture: Tangle, nodes: readonly number[], limit = Infinity): number {
  const { own, from, to } = picture
  const mine = [...new Set(nodes.flatMap((node) => own[node] ?? []))]
  // What is found out fastest comes first.
  let cost = 0
  for (const line of mine) cost += lengthOf(picture, line)
  for (let line = 0; line < from.length && cost < limit; line += 1) {
    if (nodes.includes(from[line] ?? 0) || nodes.includes(to[line] ?? 0)) continue
    for (const node of nodes) if (isBeneath(picture, line, node)) cost += STRANGER
  }
  for (let at = 0; at < mine.length && cost < limit; at += 1) cost += troubleOf(picture, mine[at] ?? 0)
  return cost
}

/** Is anything amiss with the lines of a node, or does it stand on one? */
export const isTroubled = (picture: Tangle, node: number): boolean =>
  (picture.own[node] ?? []).some((line) => troubleOf(picture, line) > 0) ||
  picture.from.some((_, line) => isBeneath(picture, line, node))

/** Bodies where they stand by now. */
export const placed = (bodies: readonly Body[], { x, y }: Tangle): Body[] =>
  bodies.map((body, n) => ({ ...body, x: x[n] ?? 0, y: y[n] ?? 0 }))
