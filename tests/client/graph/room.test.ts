import { expect, test } from '@jest/globals'
import { idealFor, shapeFor } from '../../../client/graph/room.ts'

test.each([
  ['a banner above', { width: 1060, height: 650 }, { width: 1060, height: 611 }],
  ['a smaller screen', { width: 1440, height: 800 }, { width: 640, height: 520 }],
])('pictures are laid out for one room: %s', (_what, one, other) => {
  expect(idealFor(other)).toEqual(idealFor(one))
})

test('a phone has a picture of its own', () => {
  expect(idealFor({ width: 390, height: 480 })).not.toEqual(idealFor({ width: 1060, height: 650 }))
})

test.each([
  ['a wide one', { width: 1200, height: 600 }],
  ['a high one', { width: 700, height: 900 }],
  ['a phone', { width: 300, height: 380 }],
])('a picture gets the shape of its room, and nothing in it comes nearer: %s', (_what, room) => {
  const [ideal, shape] = [idealFor(room), shapeFor(room, room)]
  expect((ideal.width * shape.x) / (ideal.height * shape.y)).toBeCloseTo(room.width / room.height)
  expect(Math.min(shape.x, shape.y)).toBe(1)
})
