/** Whether straight lines run through rectangles. Pure. */
import type { Box } from './boxes.ts'
import type { Point } from './layout.ts'

export interface Line {
  from: Point
  to: Point
}

/** Does a line have a point within a rectangle? What is left of it is cut off border by border (Liang and Barsky). */
export function isThrough({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [start, end] = [0, 1]
  for (const [way, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (way === 0 && room < 0) return false
    if (way < 0) start = Math.max(start, room / way)
    if (way > 0) end = Math.min(end, room / way)
  }
  return start <= end
}

/** Does any of some lines run through a rectangle? */
export const isCrossed = (box: Box, lines: readonly Line[]): boolean =>
  lines.some((line) => isThrough(line, box))
