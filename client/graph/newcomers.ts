/** Where those settle who come into a picture that is there: what is decided here follows from it and from them, not from what was seen before. Pure. */
import type { Box, Boxes } from './boxes.ts'
import { createBoxes } from './boxes.ts'
import type { EdgeElement, NodeElement } from './elements.ts'
import type { Body, Point, Size } from './layout.ts'
import { boxOf } from './layout.ts'

type Places = ReadonlyMap<string, Point>
type Sizes = ReadonlyMap<string, Size & { id: string }>

/**
 * Those whom a picture does not know, in the order in which they look for a place: the first `most` by their size, whatever days have
 * brought them, then whoever was expanded.
 */
export function newcomers(nodes: readonly NodeElement[], known: Places, most: number): string[] {
  const rank = new Map(nodes.map(({ id }, at) => [id, at < most ? 0 : 1]))
  return nodes
    .filter(({ id }) => !known.has(id))
    .sort(
      (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || b.size - a.size || (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id)
}

/** A number from 0 to 1 that belongs to a name, each time the same. */
function chance(name: string): number {
  let hash = 2166136261
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

function centre(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  }
}

/** How far from their neighbours newcomers look for a place, in pixels. */
const NEAR = 64

/** Where one would like to stand: amidst its neighbours, or outside of its only one, or anywhere within the border. */
export function wish(id: string, near: readonly Point[], rim: Box): Point {
  const turn = chance(id)
  const middle = { x: (rim.left + rim.right) / 2, y: (rim.top + rim.bottom) / 2 }
  const [only] = near
  if (only === undefined)
    return {
      x: rim.left + turn * (rim.right - rim.left),
      y: rim.top + chance(`${id} `) * (rim.bottom - rim.top),
    }
  const at = centre(near)
  const angle =
    near.length === 1 ? Math.atan2(at.y - middle.y, at.x - middle.x) + 2 * (turn - 0.5) : 2 * Math.PI * turn
  const away = near.length === 1 ? NEAR : NEAR / 3
  return {
    x: Math.min(rim.right, Math.max(rim.left, at.x + away * Math.cos(angle))),
    y: Math.min(rim.bottom, Math.max(rim.top, at.y + away * Math.sin(angle))),
  }
}

/** Places that are tried around the wanted one, and how far the first of them is from it, in pixels. */
const TRIES = 6000
const STRIDE = 9
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** The nearest place within a border where a body lies over nothing that is taken, in a spiral around where it would like to be. */
export function freePlace(body: Body, taken: Boxes, rim: Box): Point | undefined {
  for (let at = 0; at < TRIES; at += 1) {
    const away = STRIDE * Math.sqrt(at)
    const place = { x: body.x + away * Math.cos(at * GOLDEN), y: body.y + away * Math.sin(at * GOLDEN) }
    if (place.x < rim.left || place.x > rim.right || place.y < rim.top || place.y > rim.bottom) continue
    if (taken.isFree(boxOf({ ...body, ...place }), body.id)) return place
  }
  return undefined
}

/** About what one covers who is not drawn now, in pixels. */
const AWAY: Size = { width: 84, height: 48 }

/** So much farther from where they would like to be newcomers go out of the way of labels and of those who are away, in pixels: beyond, their lines would mislead. */
const DETOUR = 120

/** How much of a body is not its shape, but the line of its label. */
const LABEL = 14

/** What is left of a body without its label. */
const shapeOf = ({ height }: Size): Size => ({ width: height - LABEL, height: height - LABEL })

const awayFrom = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

function rimOf(places: Places): Box {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/**
 * Places of newcomers, within the border of those who are known and over no shape of them; best also over no label, and over none who is
 * known but away, who will come back. Among themselves they keep off each other's shapes alone, so that hardly anybody's place depends on who else has
 * come: labels find a side where they can be read. Undefined where there is no room for all, unless it must do.
 */
export function seated(
  ids: readonly string[],
  edges: readonly Pick<EdgeElement, 'source' | 'target'>[],
  known: Places,
  sizes: Sizes,
  mustDo: boolean,
): Map<string, Point> | undefined {
  const besides = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { source, target } of edges) {
    besides.get(source)?.push(target)
    besides.get(target)?.push(source)
  }
  const rim = rimOf(known)
  const [shapes, here, all] = [createBoxes(), createBoxes(), createBoxes()]
  for (const [id, at] of known) {
    const size = sizes.get(id)
    if (size !== undefined) {
      here.add(boxOf({ ...size, ...at }), id)
      shapes.add(boxOf({ ...shapeOf(size), ...at }), id)
    }
    all.add(boxOf({ ...(size ?? AWAY), ...at }), id)
  }
  const found = new Map<string, Point>()
  const neighbours = (id: string, places: Places): Point[] =>
    (besides.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
  const seat = (id: string, beside: readonly Point[]): boolean => {
    const body = { width: 0, height: 0, id, ...sizes.get(id), ...wish(id, beside, rim) }
    // Where only shapes are in the way, a place is always near.
    const near = freePlace(body, shapes, rim)
    const isNear = (place: Point): boolean =>
      near === undefined || awayFrom(body, place) <= awayFrom(body, near) + DETOUR
    const free = [all, here].flatMap((taken) => freePlace(body, taken, rim) ?? []).find(isNear)
    const place = free ?? near ?? (mustDo ? { x: body.x, y: body.y } : undefined)
    if (place === undefined) return false
    found.set(id, place)
    for (const taken of [shapes, here, all]) taken.add(boxOf({ ...shapeOf(body), ...place }), id)
    return true
  }
  const tied = ids.filter((id) => neighbours(id, known).length > 0)
  for (const id of tied) if (!seat(id, neighbours(id, known))) return undefined
  for (const id of ids) if (!found.has(id) && !seat(id, neighbours(id, found))) return undefined
  return found
}
