import type { Point, Size } from './layout.ts'

/** How the picture lies in its window: a place at `x` stands at `zoom * x + pan.x` pixels. */
export interface Camera {
  zoom: number
  pan: Point
}

/** Room around the picture for the tools and the labels at the rim, in pixels. */
interface Margins {
  top: number
  right: number
  bottom: number
  left: number
}

const WIDE: Margins = { top: 44, right: 64, bottom: 50, left: 64 }
/** It has less to give, and its tools stand on the right. */
const NARROW: Margins = { top: 76, right: 58, bottom: 26, left: 26 }

const marginsIn = ({ width }: Size): Margins => (width < 500 ? NARROW : WIDE)

/** The part of a window that the picture should fill. */
export function roomIn(window: Size): Size {
  const { top, right, bottom, left } = marginsIn(window)
  return {
    width: Math.max(280, window.width - left - right),
    height: Math.max(240, window.height - top - bottom),
  }
}

/** Half a shape on either side, in the picture's units. How large shapes are depends on the zoom that is looked for. */
const SHAPE = 22
/** Few nodes are not blown up further than this. */
const MOST = 1.6

function boundsOf(values: readonly number[]): { middle: number; length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return { middle: (least + most) / 2, length: most - least + 2 * SHAPE }
}

/** The camera that shows all places in a window, no nearer than `most`; undefined where there is nothing to show. */
export function fitted(places: readonly Point[], window: Size, most = MOST): Camera | undefined {
  if (places.length === 0 || window.width === 0) return undefined
  const x = boundsOf(places.map((place) => place.x))
  const y = boundsOf(places.map((place) => place.y))
  const { top, right, bottom, left } = marginsIn(window)
  const [width, height] = [window.width - left - right, window.height - top - bottom]
  const zoom = Math.min(most, width / x.length, height / y.length)
  return {
    zoom,
    pan: {
      x: left + width / 2 - zoom * x.middle,
      y: top + height / 2 - zoom * y.middle,
    },
  }
}

/** The camera that shows a picture as it was laid out, although it has grown since: what stood on the screen stands there. */
export function framed(places: readonly Point[], growth: number, window: Size): Camera | undefined {
  const before = fitted(places, window)
  return before && { ...before, zoom: before.zoom / growth }
}

/** Do two cameras show the same, but for slips of the arithmetic? */
export const isSame = (a: Camera | undefined, b: Camera): boolean =>
  a !== undefined &&
  [a.zoom - b.zoom, a.pan.x - b.pan.x, a.pan.y - b.pan.y].every((slip) => Math.abs(slip) < 1e-6)

/** How much larger or smaller a window may get for the same picture to stay. */
const ALIKE = 0.25

/** Has a window so nearly the size it had that what it shows stays, rather than being fitted again? */
export function isAlike(before: Size, after: Size): boolean {
  return (['width', 'height'] as const).every(
    (side) => Math.abs(after[side] - before[side]) < ALIKE * before[side],
  )
}

/** Nearer or farther by a factor; the middle of the window stays. */
export function zoomed({ zoom, pan }: Camera, factor: number, window: Size): Camera {
  const scaled = (middle: number, at: number): number => middle - (middle - at) * factor
  return {
    zoom: zoom * factor,
    pan: { x: scaled(window.width / 2, pan.x), y: scaled(window.height / 2, pan.y) },
  }
}

/** The camera nearest to a wish that leaves no empty rim: along a side that has room for all, all stand in its middle. */
function within({ zoom, pan }: Camera, places: readonly Point[], window: Size): Camera {
  const { top, right, bottom, left } = marginsIn(window)
  const along = (wish: number, values: readonly number[], from: number, to: number): number => {
    const { middle, length } = boundsOf(values)
    const still = (from + to) / 2 - zoom * middle
    const slack = Math.max(0, (zoom * length - (to - from)) / 2)
    return Math.min(still + slack, Math.max(still - slack, wish))
  }
  return {
    zoom,
    pan: {
      x: along(
        pan.x,
        places.map(({ x }) => x),
        left,
        window.width - right,
      ),
      y: along(
        pan.y,
        places.map(({ y }) => y),
        top,
        window.height - bottom,
      ),
    },
  }
}

/** A place in the middle of the window, or as near to it as all places let it be; not smaller than life. */
export function centred({ x, y }: Point, zoom: number, window: Size, all: readonly Point[]): Camera {
  const near = Math.max(zoom, 1)
  const pan = { x: window.width / 2 - near * x, y: window.height / 2 - near * y }
  return within({ zoom: near, pan }, all, window)
}

/** The camera that brings all of some places into sight, no nearer than now; undefined where they are. */
export function revealed(
  some: readonly Point[],
  all: readonly Point[],
  now: Camera,
  window: Size,
): Camera | undefined {
  if (some.every((place) => isSeen(place, now, window))) return undefined
  const wanted = fitted(some, window, now.zoom)
  return wanted === undefined ? undefined : within(wanted, all, window)
}

/** Does a window show a place? */
function isSeen({ x, y }: Point, { zoom, pan }: Camera, { width, height }: Size): boolean {
  const at = { x: zoom * x + pan.x, y: zoom * y + pan.y }
  return at.x >= 0 && at.x <= width && at.y >= 0 && at.y <= height
}
