import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { steppedAside } from '../../../client/graph/aside.ts'
import { isClash } from '../../../client/graph/boxes.ts'
import type { Body } from '../../../client/graph/layout.ts'
import { boxOf } from '../../../client/graph/layout.ts'
import { isThrough } from '../../../client/graph/lines.ts'
import { body, tie } from './tangled.ts'

const clashes = (bodies: readonly Body[]): number =>
  bodies.flatMap((one, at) => bodies.slice(at + 1).filter((other) => isClash(boxOf(one), boxOf(other))))
    .length

test('a state that all lines come from has nobody on them, though no exchange could do that', () => {
  const star = [
    body('hub', 300, 0),
    body('near', 300, 150),
    body('far', 300, 300),
    body('left', 0, 300),
    body('right', 600, 300),
  ]
  const ties = star.slice(1).map(({ id }) => tie('hub', id))
  const after = steppedAside(star, ties)
  const [hub, ...others] = after
  for (const end of others)
    for (const stranger of others.filter(({ id }) => id !== end.id))
      expect(isThrough({ from: hub ?? end, to: end }, boxOf(stranger))).toBe(false)
  expect(steppedAside(star, ties)).toEqual(after)
})

test('a picture that is clear stays as it is, and one that is too dense too', () => {
  const clear = [body('a', 0, 0), body('b', 100, 0), body('alone', 50, 300)]
  expect(steppedAside(clear, [tie('a', 'b'), tie('a', 'gone')])).toEqual(clear)
  expect(steppedAside([], [])).toEqual([])
  const many = Array.from({ length: 300 }, (_, n) => body(`n${String(n)}`, (n * 37) % 1000, (n * 91) % 700))
  const dense = many.flatMap(({ id }, n) => [
    tie(id, `n${String(299 - n)}`),
    tie(id, `n${String((n * 7) % 300)}`),
  ])
  expect(steppedAside(many, dense)).toEqual(many)
})

test('nobody steps on somebody else, nor beyond the border', () => {
  const random = fc.array(
    fc.record({ x: fc.integer({ max: 900, min: 0 }), y: fc.integer({ max: 600, min: 0 }) }),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  fc.assert(
    fc.property(random, fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 }), (points, pairs) => {
      const bodies = points.map(({ x, y }, n) => body(String(n), x, y))
      const after = steppedAside(
        bodies,
        pairs.map(([a, b]) => tie(String(a), String(b))),
      )
      expect(after.map(({ id }) => id)).toEqual(bodies.map(({ id }) => id))
      expect(clashes(after)).toBeLessThanOrEqual(clashes(bodies))
      for (const way of ['x', 'y'] as const) {
        const before = bodies.map((one) => one[way])
        for (const one of after) {
          expect(one[way]).toBeGreaterThanOrEqual(Math.min(...before))
          expect(one[way]).toBeLessThanOrEqual(Math.max(...before))
        }
      }
    }),
    { numRuns: 60 },
  )
})
