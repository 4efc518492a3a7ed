import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Box } from '../../../client/graph/boxes.ts'
import { createBoxes } from '../../../client/graph/boxes.ts'

const box = fc
  .tuple(
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([left, top, size]): Box => ({ left, top, right: left + size, bottom: top + size / 2 }))
const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

test('a rectangle is free where it lies over none that is taken, but for its own', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, (all, wanted) => {
      const boxes = createBoxes()
      all.forEach((one, at) => {
        boxes.add(one, String(at % 3))
      })
      const others = all.filter((_, at) => at % 3 !== 1)
      expect(boxes.isFree(wanted, '1')).toBe(!others.some((one) => isOver(one, wanted)))
    }),
  )
})
