/** Lines that a section has at most, and those of each that come before any third. */
const LINES = 6
const FIRST = 2

/**
 * How many of its lines each section shows, so that all fit on the page: one of each, then two, then as many as there is room for of
 * what is told first.
 * @param heights of the lines of each section
 * @param room for all of them, in the same unit
 */
export function allot(heights: readonly (readonly number[])[], room: number): number[] {
  const shown = heights.map(() => 0)
  let left = room
  const take = (at: number): void => {
    const height = heights[at]?.[shown[at] ?? 0]
    if (height === undefined || height > left) return
    shown[at] = (shown[at] ?? 0) + 1
    left -= height
  }
  for (let round = 0; round < FIRST; round++) for (const at of heights.keys()) take(at)
  for (const at of heights.keys()) for (let line = FIRST; line < LINES; line++) take(at)
  return shown
}
