import type { NodeKind } from '../../server/api.ts'
import type { Box } from './boxes.ts'

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

/** Where a place lies in a room, from 0 to 1 along each side. */
export const partOf = ({ x, y }: Point, { width, height }: Size): Point => ({ x: x / width, y: y / height })

/** A node as the layout sees it: with the room that its shape and label take. */
export interface Body extends Point, Size {
  id: string
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** A list in an order that a seed decides; 0 leaves it as it is. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const turned = list.map((one, at) => ({
    one,
    rank: seed === 0 ? at : Math.abs(Math.sin((at + 1) * (seed + GOLDEN)) * 1e4) % 1,
  }))
  return turned.sort((a, b) => a.rank - b.rank).map(({ one }) => one)
}

/**
 * Where the force layout starts from: groups (a state and its people) around a circle in the order given, their members in a
 * sunflower around the middle of the group. Always the same for the same nodes and seed, so that a reload shows the same
 * picture; another seed gives the groups other neighbours.
 */
export function startPositions(
  nodes: readonly { id: string; kind: NodeKind; badge: string }[],
  seed: number,
): Map<string, Point> {
  const groups = new Map<string, string[]>()
  for (const node of nodes) {
    const key = node.badge === '' ? node.kind : node.badge
    groups.set(key, [...(groups.get(key) ?? []), node.id])
  }
  const places = new Map<string, Point>()
  const radius = 60 + 22 * nodes.length ** 0.75
  shuffled([...groups.values()], seed).forEach((ids, at) => {
    const turn = (2 * Math.PI * at) / groups.size
    ids.forEach((id, n) => {
      const away = 34 * Math.sqrt(n)
      places.set(id, {
        x: radius * Math.cos(turn) + away * Math.cos(n * GOLDEN),
        y: radius * Math.sin(turn) + away * Math.sin(n * GOLDEN),
      })
    })
  })
  return places
}

/** So many places all over a picture, the denser the nearer to a point. */
export function around(middle: Point, reach: Size, count: number): Point[] {
  return Array.from({ length: count }, (_, n) => ({
    x: middle.x + ((n + 1) / count) * reach.width * Math.cos(n * GOLDEN),
    y: middle.y + ((n + 1) / count) * reach.height * Math.sin(n * GOLDEN),
  }))
}

/** What a body covers. */
export function boxOf({ x, y, width, height }: Point & Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Share of a node's place that comes from its rank among the others: 0 keeps distances, 1 spaces all evenly. */
const EVENNESS = 0.65

/** Places along one direction, spread over `length`; order is kept, crowds get more room and outliers less. */
function spread(values: readonly number[], length: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least === most) return values.map(() => length / 2)
  const ranks = new Map(
    [...new Set(values)].sort((a, b) => a - b).map((value, rank, all) => [value, rank / (all.length - 1)]),
  )
  return values.map(
    (value) =>
      length * ((1 - EVENNESS) * ((value - least) / (most - least)) + EVENNESS * (ranks.get(value) ?? 0)),
  )
}

/** Stretches places to fill a window, each direction for itself, so that zoom 1 shows them all. */
export function filled<T extends Point>(points: readonly T[], window: Size): T[] {
  const xs = spread(
    points.map((point) => point.x),
    window.width,
  )
  const ys = spread(
    points.map((point) => point.y),
    window.height,
  )
  return points.map((point, at) => ({ ...point, x: xs[at] ?? 0, y: ys[at] ?? 0 }))
}

/** Bodies may cover so much of a picture, and it may be so many times as wide and high as the window. */
const COVER = 0.42
const MOST_STRETCH = 2.2

function stretchWanted(bodies: readonly Size[], window: Size): number {
  const area = bodies.reduce((sum, body) => sum + body.width * body.height, 0)
  return Math.max(1, Math.sqrt(area / (COVER * window.width * window.height)))
}

/** How much larger than the window the picture must be for bodies to find their room. */
export const stretchFor = (bodies: readonly Size[], window: Size): number =>
  Math.min(MOST_STRETCH, stretchWanted(bodies, window))

/** Is there room for bodies in the largest picture? Where there is not, they would be pushed anywhere. */
export const isRoomFor = (bodies: readonly Size[], window: Size): boolean =>
  stretchWanted(bodies, window) <= MOST_STRETCH

/** So many cells a row of the grid may have. */
const ROW = 1e6

/**
 * Of each body, by its place in the list, those behind it that may lie over it: it stands in a cell of a grid, and nobody is larger than
 * a cell, so they are in the cells around.
 */
function pairsOf(bodies: readonly Body[], { width, height }: Size): number[][] {
  const cells = new Map<number, number[]>()
  const cellOf = ({ x, y }: Point): number => Math.floor(x / width) * ROW + Math.floor(y / height)
  bodies.forEach((body, at) => {
    const cell = cells.get(cellOf(body))
    if (cell === undefined) cells.set(cellOf(body), [at])
    else cell.push(at)
  })
  return bodies.map((body, at) => {
    const later: number[] = []
    for (const right of [-ROW, 0, ROW])
      for (const down of [-1, 0, 1])
        for (const other of cells.get(cellOf(body) + right + down) ?? []) if (other > at) later.push(other)
    return later.sort((one, other) => one - other)
  })
}

/** Pushes overlapping bodies apart along the shorter way, a little in each round; bodies that are free stay where they are. */
export function separated(bodies: readonly Body[], rounds = 120): Body[] {
  const moved = bodies.map((body) => ({ ...body }))
  const cell = {
    width: Math.max(1, ...bodies.map(({ width }) => width)),
    height: Math.max(1, ...bodies.map(({ height }) => height)),
  }
  for (let round = 0; round < rounds; round += 1) {
    let clashes = 0
    for (const [at, others] of pairsOf(moved, cell).entries())
      for (const other of others) {
        const [a, b] = [moved[at], moved[other]]
        if (a === undefined || b === undefined) continue
        const x = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
        const y = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
        if (x <= 0.5 || y <= 0.5) continue
        clashes += 1
        const axis = x < y ? 'x' : 'y'
        const push = (Math.min(x, y) / 2) * (a[axis] <= b[axis] ? 1 : -1)
        a[axis] -= push
        b[axis] += push
      }
    if (clashes === 0) break
  }
  return moved
}
