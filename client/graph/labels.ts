import type { Box, Boxes } from './boxes.ts'
import { createBoxes } from './boxes.ts'
import type { Point, Size } from './layout.ts'
import type { Line } from './lines.ts'
import { isCrossed } from './lines.ts'

/** A label that would like to be read, in screen pixels: its node's middle, room and text. */
export interface Candidate extends Point {
  id: string
  /** What may be written, the best first; the next where there is no room for it. */
  texts: readonly string[]
  /** Distance from the middle of the node to its label, three pixels below its shape. */
  below: number
  /** The higher, the sooner it gets its place. */
  priority: number
  /** Its shape may not be covered by other labels. */
  solid: boolean
  /** It stands behind all that is not: its shape is in the way of nothing but what is dim too, and its label comes last. */
  dim: boolean
  /** The reader has chosen it: its label is read whatever it covers. */
  chosen: boolean
}

/** Labels are cut to this width, in pixels. */
export const LABEL_WIDTH = 172
export const LABEL_SIZE = 11.5

/** How many ems wide characters are, rather too much than too little; the first row that matches decides. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffff]/, 1],
  [/[mwMW]/, 0.9],
  [/[fijlrtI .,'’-]/, 0.36],
  [/\p{Lu}/u, 0.7],
  [/./, 0.6],
]

/** Width of a text in pixels, near enough to keep labels apart. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += EMS.find(([is]) => is.test(character))?.[1] ?? 1
  return ems * size
}

/** On which side of its node a label stands; in the order in which places are tried. */
export const SIDES = ['below', 'above', 'right', 'left'] as const
export type Side = (typeof SIDES)[number]

/** What is written, and where. */
export interface Placed {
  side: Side
  text: string
}

/** Left and right of a label: to the next label, and to the next shape. */
const APART = { label: 3, shape: 1 }

function boxOf(one: Candidate, side: Side, text: string, apart: number): Box {
  const width = Math.min(LABEL_WIDTH, textWidth(text, LABEL_SIZE)) + 2 * apart
  const height = LABEL_SIZE + 4
  const across = one.below * 1.25
  const left = { below: -width / 2, above: -width / 2, right: across, left: -across - width }[side]
  const top = { below: one.below, above: -one.below - height, right: -height / 2, left: -height / 2 }[side]
  return {
    left: one.x + left,
    right: one.x + left + width,
    top: one.y + top,
    bottom: one.y + top + height,
  }
}

/** So many of the first have their labels in any case: where there is no other place, the shortest over the shapes of those who come later. */
const GREATEST = 10

const byLength = (texts: readonly string[]): string[] => texts.toSorted((a, b) => a.length - b.length)

/**
 * Which labels can be read together, and on which side of their nodes: by priority, none over another label nor over another
 * solid shape (but for the greatest) nor under what is `covered`, none cut by the border of the window. Of the sides that are
 * free, one that no line crosses comes first; where none is free for a text, the next text is tried. Pure.
 */
export function readableLabels(
  candidates: readonly Candidate[],
  window: Size,
  covered: readonly Box[] = [],
  lines: readonly Line[] = [],
): Map<string, Placed> {
  const order = candidates.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.priority - a.priority)
  const before = order.filter(({ dim }) => !dim)
  const greatest = before.slice(0, GREATEST)
  const addShapes = (boxes: Boxes, some: readonly Candidate[]): Boxes => {
    for (const { id, x, y, below } of some.filter(({ solid }) => solid))
      boxes.add({ left: x - below + 3, right: x + below - 3, top: y - below, bottom: y + below - 3 }, id)
    return boxes
  }
  const withShapes = (some: readonly Candidate[]): Boxes => {
    const boxes = createBoxes()
    for (const box of covered) boxes.add(box)
    return addShapes(boxes, some)
  }
  const [taken, byGreatest, byNone] = [before, greatest, []].map(withShapes) as [Boxes, Boxes, Boxes]
  const shown = new Map<string, Placed>()
  const isWithin = (box: Box): boolean =>
    box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height
  /** The first text that has a free side, with the best of its sides. */
  const place = (one: Candidate, texts: readonly string[], boxes: Boxes): Placed | undefined => {
    for (const text of texts) {
      const box = (side: Side): Box => boxOf(one, side, text, APART.shape)
      const free = SIDES.filter((side) => isWithin(box(side)) && boxes.isFree(box(side), one.id))
      const side = free.find((some) => !isCrossed(box(some), lines)) ?? free[0]
      if (side !== undefined) return { side, text }
    }
    return undefined
  }
  const write = (one: Candidate): void => {
    const [best = ''] = one.texts
    // Whoever is chosen goes by the whole name.
    const texts = one.chosen ? [best] : one.texts
    const placed =
      place(one, texts, taken) ??
      (greatest.includes(one) ? place(one, byLength(texts), byGreatest) : undefined) ??
      (one.chosen ? (place(one, texts, byNone) ?? { side: 'below', text: best }) : undefined)
    if (placed === undefined) return
    for (const boxes of [taken, byGreatest, byNone])
      boxes.add(boxOf(one, placed.side, placed.text, APART.label))
    shown.set(one.id, placed)
  }
  before.forEach(write)
  const behind = order.filter(({ dim }) => dim)
  addShapes(taken, behind)
  behind.forEach(write)
  return shown
}
