import type { EdgeElement, NodeElement } from './elements.ts'
import { sizeAt } from './elements.ts'
import { LABEL_SIZE, LABEL_WIDTH, textWidth } from './labels.ts'
import type { Body, Point, Size } from './layout.ts'
import { byForces } from './forces.ts'
import { newcomers, seated } from './newcomers.ts'
import { steppedAside } from './aside.ts'
import { untangled } from './untangle.ts'
import { filled, isRoomFor, separated, startPositions, stretchFor } from './layout.ts'

/** Where nodes stand, and the size of the picture in whose units that is told. */
export interface Arrangement {
  places: ReadonlyMap<string, Point>
  room: Size
  /** By how much the picture has grown since it was laid out. */
  growth: number
}

/** What is to be arranged. */
export interface Elements {
  nodes: readonly NodeElement[]
  edges: readonly EdgeElement[]
}

/** The same picture, longer either way. */
export function stretched({ places, room, growth }: Arrangement, by: Point): Arrangement {
  const at = ({ x, y }: Point): Point => ({ x: x * by.x, y: y * by.y })
  return {
    places: new Map([...places].map(([id, place]) => [id, at(place)])),
    room: { width: room.width * by.x, height: room.height * by.y },
    growth,
  }
}

/** In a crowd labels get so much less room at a time, down to this. */
const NARROWS = 0.85
const LEAST_LABEL = 20

/** The room that shapes and labels of nodes take in a window, in pixels at zoom 1. A narrow window or a crowd cannot give every label its room; shapes come first there. */
function bodiesOf(
  nodes: readonly NodeElement[],
  window: Size,
  widest = Math.min(LABEL_WIDTH, window.width / 7),
): (Size & { id: string })[] {
  const bodies = nodes.map((node) => {
    const label = node.kind === 'event' ? widest * 0.4 : textWidth(node.longest, LABEL_SIZE)
    return {
      id: node.id,
      width: Math.max(node.size * 1.3, Math.min(widest, label)) + 8,
      height: node.size + LABEL_SIZE + 14,
    }
  })
  return widest < LEAST_LABEL || isRoomFor(bodies, window)
    ? bodies
    : bodiesOf(nodes, window, NARROWS * widest)
}

/** The larger the picture, the smaller its zoom, and the less shapes shrink with it. */
const grown = <T extends Size>(body: T, stretch: number): T => ({
  ...body,
  width: sizeAt(body.width, 1 / stretch),
  height: sizeAt(body.height, 1 / stretch),
})

/** All nodes by forces, spread over the window, and untangled. */
export function laidOut({ nodes, edges }: Elements, window: Size, seed: number): Arrangement {
  const places = byForces(startPositions(nodes, seed), edges)
  const bodies = bodiesOf(nodes, window).map<Body>((body) => ({
    ...body,
    ...(places.get(body.id) ?? { x: 0, y: 0 }),
  }))
  const stretch = stretchFor(bodies, window)
  const room = { width: window.width * stretch, height: window.height * stretch }
  const spread = separated(filled(bodies, room).map((body) => grown(body, stretch)))
  // Those who have exchanged their places may need more room than there was.
  const apart = steppedAside(separated(untangled(spread, edges)), edges)
  return { places: new Map(apart.map(({ id, x, y }) => [id, { x, y }])), room, growth: 1 }
}

/** Below this part of known nodes the picture is another one. */
const ENOUGH = 0.25

/** By how much it grows at a time, and altogether, until newcomers find a place where nobody stands. */
const GROWS = 1.08
const MOST_GROWTH = 1.6

/** Does an arrangement know enough of some nodes for them to settle in it? */
export function isHomeOf({ places }: Arrangement, nodes: readonly { id: string }[]): boolean {
  return nodes.filter(({ id }) => places.has(id)).length >= ENOUGH * nodes.length
}

/**
 * Where all nodes stand in the picture of all days: those of it where they are there, the others near their neighbours, within its
 * border. It follows from that picture and the nodes alone, whatever was seen before; where it knows too few, all are laid out afresh.
 * Where it gets narrow the whole picture grows, which moves nobody on the screen.
 */
export function arranged(
  home: Arrangement,
  { nodes, edges }: Elements,
  window: Size,
  { seed, most }: { seed: number; most: number },
): Arrangement {
  if (!isHomeOf(home, nodes)) return laidOut({ nodes, edges }, window, seed)
  const coming = newcomers(nodes, home.places, most)
  if (coming.length === 0) return home
  const bodies = new Map(bodiesOf(nodes, window).map((body) => [body.id, body]))
  // Whom days have brought finds room; for those around whom somebody was expanded it has to be made.
  const stay = nodes.filter(({ id }, at) => at >= most || home.places.has(id))
  const stretch = stretchFor(bodiesOf(stay, window), window)
  const enough = Math.max(1, (window.width * stretch) / home.room.width)
  for (let growth = enough; ; growth *= GROWS) {
    const room = { width: home.room.width * growth, height: home.room.height * growth }
    const known = new Map([...home.places].map(([id, at]) => [id, { x: at.x * growth, y: at.y * growth }]))
    const sized = new Map([...bodies].map(([id, body]) => [id, grown(body, room.width / window.width)]))
    const found = seated(coming, edges, known, sized, growth > MOST_GROWTH * enough)
    if (found !== undefined) return { places: new Map([...known, ...found]), room, growth }
  }
}

/** Remembers how the pictures of all days and bulletins were laid out, so that each is for once. */
export function createHomes(
  layOut: (home: Elements, seed: number) => Arrangement,
): (picture: string, home: Elements, seed: number) => Arrangement {
  const known = new Map<string, Arrangement>()
  return (picture, home, seed) => {
    const key = `${picture} ${String(seed)}`
    const before = known.get(key)
    if (before !== undefined && isHomeOf(before, home.nodes)) return before
    const made = layOut(home, seed)
    known.set(key, made)
    return made
  }
}
