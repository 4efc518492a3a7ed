/** Which rectangles of a plane are taken: looked up by the cells of a grid, so that an answer does not depend on how many there are. */

/** A rectangle, in pixels of the window. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Boxes {
  /** `of`: whose it is; nobody's rectangle is in everybody's way. */
  add(box: Box, of?: string): void
  /** Is a rectangle over none that is taken, but for those of one? */
  isFree(box: Box, but: string): boolean
}

/** Side of a cell in pixels: about as much as a label takes. */
const CELL = 96
/** More rows than any picture has: from column to column in the numbering of cells. */
const COLUMN = 1e6

export function createBoxes(): Boxes {
  const cells = new Map<number, { box: Box; of: string | undefined }[]>()
  const keysOf = function* ({ left, right, top, bottom }: Box): Generator<number> {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1)
        yield column * COLUMN + row
  }
  return {
    add(box, of) {
      for (const key of keysOf(box)) {
        const there = cells.get(key)
        if (there === undefined) cells.set(key, [{ box, of }])
        else there.push({ box, of })
      }
    },
    isFree(box, but) {
      for (const key of keysOf(box))
        if (cells.get(key)?.some((one) => one.of !== but && isClash(one.box, box)) === true) return false
      return true
    },
  }
}

/** Has one any part of the other? */
export function isClash(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
