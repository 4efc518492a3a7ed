import { expect, test } from '@jest/globals'
import { isThrough } from '../../../client/graph/lines.ts'

const BOX = { left: 10, right: 20, top: 10, bottom: 20 }

test.each([
  ['through the middle', [0, 0, 30, 30], true],
  ['upright, through it', [15, 0, 15, 30], true],
  ['upright, beside it', [25, 0, 25, 30], false],
  ['ends within it', [0, 15, 12, 15], true],
  ['ends before it', [0, 15, 9, 15], false],
  ['lies within it', [12, 12, 14, 18], true],
  ['past a corner', [0, 25, 35, 25], false],
  ['aslant past a corner', [0, 18, 18, 0], false],
  ['a point outside', [5, 15, 5, 15], false],
] as const)('a line %s', (_what, [x1, y1, x2, y2], expected) => {
  expect(isThrough({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } }, BOX)).toBe(expected)
  expect(isThrough({ from: { x: x2, y: y2 }, to: { x: x1, y: y1 } }, BOX)).toBe(expected)
})
