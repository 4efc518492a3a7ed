import type { Point, Size } from './layout.ts'

/**
 * What pictures are laid out for, whatever the window: one address has one arrangement on every screen, with a banner above or
 * without. A phone has its own.
 */
const SCREEN: Size = { width: 960, height: 600 }
const PHONE: Size = { width: 420, height: 560 }
/** Below this width it is a phone's. */
const NARROW = 500

export const isPhones = ({ width }: Size): boolean => width < NARROW

export const idealFor = (window: Size): Size => (isPhones(window) ? PHONE : SCREEN)

/** By how much a picture is stretched either way to have the shape of the room that a window leaves it: no distance gets smaller. */
export function shapeFor(window: Size, room: Size): Point {
  const ideal = idealFor(window)
  const ratio = (room.width * ideal.height) / (room.height * ideal.width)
  return { x: Math.max(1, ratio), y: Math.max(1, 1 / ratio) }
}

/** Tells whenever an element has another size, with the one before, as `measure` gives them. Gives what ends it. */
export function watchRoom(
  element: HTMLElement,
  measure: () => Size,
  tell: (before: Size, after: Size) => void,
): () => void {
  let size = measure()
  const watch = new ResizeObserver(() => {
    const before = size
    size = measure()
    tell(before, size)
  })
  watch.observe(element)
  return () => {
    watch.disconnect()
  }
}
