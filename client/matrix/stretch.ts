/** Which of many lines, all of one size, have to be drawn. Pure. */

/** From one line up to another. */
export interface Stretch {
  from: number
  to: number
}

/** So many lines are drawn beyond either end of what is seen, and the stretch moves by so many: not by each pixel. */
const STEP = 8

/** Those of `count` lines that lie between two distances from the first, in pixels. */
export function stretchOf(count: number, size: number, start: number, end: number): Stretch {
  const step = (line: number): number => Math.min(count, Math.max(0, STEP * line))
  return { from: step(Math.floor(start / size / STEP) - 1), to: step(Math.ceil(end / size / STEP) + 1) }
}

/** A stretch of so many lines as there are now: never none of them, as it is by a line that is drawn that the others are measured. */
export const clamped = ({ from, to }: Stretch, count: number): Stretch => {
  const first = Math.min(from, Math.max(0, count - STEP))
  return { from: first, to: Math.min(count, Math.max(to, first + STEP)) }
}

export const isWithin = (at: number, { from, to }: Stretch): boolean => at >= from && at < to
