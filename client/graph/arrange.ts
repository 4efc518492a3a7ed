import type { EdgeElement, NodeElement } from './elements.ts'
import { createBoxes } from './boxes.ts'
import { sizeAt } from './elements.ts'
import { LABEL_SIZE, LABEL_WIDTH, textWidth } from './labels.ts'
import type { Body, Point, Size } from './layout.ts'
import { steppedAside } from './aside.ts'
import { untangled } from './untangle.ts'
import { boxOf, filled, freePlace, separated, settled, startPositions, stretchFor } from './layout.ts'

/** Where nodes stand, and the size of the picture in whose units that is told. */
export interface Arrangement {
  places: ReadonlyMap<string, Point>
  room: Size
  /** By how much the picture has grown since the one before; absent where it was laid out afresh. */
  growth?: number
}

/** The same picture, longer either way. */
export function stretched({ places, room }: Arrangement, by: Point): Arrangement {
  const at = ({ x, y }: Point): Point => ({ x: x * by.x, y: y * by.y })
  return {
    places: new Map([...places].map(([id, place]) => [id, at(place)])),
    room: { width: room.width * by.x, height: room.height * by.y },
  }
}

/** Moves nodes from where they are by the forces between them. */
export type Force = (nodes: readonly NodeElement[], from: ReadonlyMap<string, Point>) => Map<string, Point>

/** The room that shapes and labels of nodes take in a window, in pixels at zoom 1. */
function bodiesOf(nodes: readonly NodeElement[], window: Size): (Size & { id: string })[] {
  // A narrow window cannot give every label its room; shapes come first there.
  const widest = Math.min(LABEL_WIDTH, window.width / 7)
  return nodes.map((node) => {
    const label = node.kind === 'event' ? widest * 0.4 : textWidth(node.label, LABEL_SIZE)
    return {
      id: node.id,
      width: Math.max(node.size * 1.3, Math.min(widest, label)) + 8,
      height: node.size + LABEL_SIZE + 14,
    }
  })
}

/** The larger the picture, the smaller its zoom, and the less shapes shrink with it. */
const grown = <T extends Size>(body: T, stretch: number): T => ({
  ...body,
  width: sizeAt(body.width, 1 / stretch),
  height: sizeAt(body.height, 1 / stretch),
})

/** All nodes by force, spread over the window, and untangled. */
function afresh(
  nodes: readonly NodeElement[],
  edges: readonly EdgeElement[],
  window: Size,
  seed: number,
  force: Force,
): Arrangement {
  const places = force(nodes, startPositions(nodes, seed))
  const bodies = bodiesOf(nodes, window).map<Body>((body) => ({
    ...body,
    ...(places.get(body.id) ?? { x: 0, y: 0 }),
  }))
  const stretch = stretchFor(bodies, window)
  const room = { width: window.width * stretch, height: window.height * stretch }
  const spread = separated(filled(bodies, room).map((body) => grown(body, stretch)))
  // Those who have exchanged their places may need more room than there was.
  const apart = steppedAside(separated(untangled(spread, edges)), edges)
  return { places: new Map(apart.map(({ id, x, y }) => [id, { x, y }])), room }
}

/** Newcomers near their neighbours. The rest stays where it is; where it gets narrow, the whole picture grows, which moves nobody on the screen. */
function joined(
  before: Arrangement,
  nodes: readonly NodeElement[],
  edges: readonly EdgeElement[],
  window: Size,
): Arrangement {
  const stretch = stretchFor(bodiesOf(nodes, window), window)
  const growth = Math.max(1, (window.width * stretch) / before.room.width)
  const room = { width: before.room.width * growth, height: before.room.height * growth }
  const places = new Map(
    [...before.places].map(([id, { x, y }]) => [id, { x: x * growth, y: y * growth }] as const),
  )
  const found = settled(
    nodes.map(({ id }) => id),
    edges,
    places,
    room,
  )
  const bodies = bodiesOf(nodes, window).map<Body>((body) => ({
    ...grown(body, stretch),
    ...(found.get(body.id) ?? { x: 0, y: 0 }),
  }))
  const taken = createBoxes()
  const newcomers = bodies.filter(({ id }) => !places.has(id))
  for (const body of bodies) if (places.has(body.id)) taken.add(boxOf(body), body.id)
  // Those of other days will come back to where they were, whatever room they need then.
  const here = new Set(nodes.map(({ id }) => id))
  const [{ width, height } = room] = newcomers
  for (const [id, at] of places) if (!here.has(id)) taken.add(boxOf({ ...at, width, height }), id)
  for (const body of newcomers) {
    const place = freePlace(body, taken)
    places.set(body.id, place)
    taken.add(boxOf({ ...body, ...place }), body.id)
  }
  return { places, room, growth }
}

/** Below this part of known nodes the old picture is none any more. */
const ENOUGH = 0.4

/**
 * Where all nodes stand: known ones stay, and the others settle near them; where too few are known, the first `base` nodes are laid
 * out afresh and the rest settles there, so that a picture that has been expanded is the same for whoever opens it. The same nodes,
 * window and seed always give the same picture.
 */
export function arranged(
  before: Arrangement | undefined,
  { nodes, edges }: { nodes: readonly NodeElement[]; edges: readonly EdgeElement[] },
  window: Size,
  { seed, base }: { seed: number; base: number },
  force: Force,
): Arrangement {
  const known = nodes.filter(({ id }) => before?.places.has(id) === true).length
  if (before !== undefined && known === nodes.length) return before
  if (before !== undefined && known >= ENOUGH * nodes.length) return joined(before, nodes, edges, window)
  const fresh = afresh(nodes.slice(0, base), edges, window, seed, force)
  if (nodes.length <= base) return fresh
  const { places, room } = joined(fresh, nodes, edges, window)
  return { places, room }
}
