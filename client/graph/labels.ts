import type { Point } from './layout.ts'

/** A label that would like to be read, in screen pixels: its node's middle, half height and text. */
export interface Candidate extends Point {
  id: string
  text: string
  /** Distance from the middle of the node to the top of the label. */
  below: number
  /** The higher, the sooner it gets its place. */
  priority: number
  /** Its shape may not be covered by other labels. */
  solid: boolean
  /** The reader has chosen it: its label is read whatever it covers. */
  chosen: boolean
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Labels are cut to this width, in pixels. */
export const LABEL_WIDTH = 132
export const LABEL_SIZE = 11.5

/** Width of a text in pixels, near enough to keep labels apart: an East Asian character is one em wide, others 0.56 em. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56
  return ems * size
}

function boxOf(one: Candidate): Box {
  const half = Math.min(LABEL_WIDTH, textWidth(one.text, LABEL_SIZE)) / 2 + 3
  return {
    left: one.x - half,
    right: one.x + half,
    top: one.y + one.below,
    bottom: one.y + one.below + LABEL_SIZE + 4,
  }
}

function isClash(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Which labels can be read together: by priority, none over another label nor over another solid shape. Pure. */
export function readableLabels(candidates: readonly Candidate[]): Set<string> {
  const shapes = candidates
    .filter((one) => one.solid)
    .map((one) => ({
      id: one.id,
      box: {
        left: one.x - one.below,
        right: one.x + one.below,
        top: one.y - one.below,
        bottom: one.y + one.below - 3,
      },
    }))
  const taken: Box[] = []
  const shown = new Set<string>()
  for (const one of [...candidates].sort(
    (a, b) => Number(b.chosen) - Number(a.chosen) || b.priority - a.priority,
  )) {
    const box = boxOf(one)
    const covers =
      taken.some((other) => isClash(box, other)) ||
      shapes.some((shape) => shape.id !== one.id && isClash(box, shape.box))
    if (covers && !one.chosen) continue
    taken.push(box)
    shown.add(one.id)
  }
  return shown
}
