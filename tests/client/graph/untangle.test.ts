import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { untangled } from '../../../client/graph/untangle.ts'
import type { Body } from '../../../client/graph/layout.ts'
import { body, tie } from './tangled.ts'

const placeOf = (bodies: readonly Body[], id: string): string => {
  const { x = NaN, y = NaN } = bodies.find((one) => one.id === id) ?? {}
  return `${String(x)} ${String(y)}`
}

test('who stands on a line of others leaves it, for a place that somebody else had', () => {
  const row = [body('a', 0, 0), body('stranger', 200, 0), body('b', 400, 0), body('alone', 200, 300)]
  const after = untangled(row, [tie('a', 'b')])
  expect(after.map(({ x, y }) => `${String(x)} ${String(y)}`).sort()).toEqual(
    row.map(({ x, y }) => `${String(x)} ${String(y)}`).sort(),
  )
  // The two stand side by side, with nobody between.
  expect([placeOf(after, 'a'), placeOf(after, 'b')]).not.toEqual(['0 0', '400 0'])
  expect(untangled(row, [tie('a', 'b')])).toEqual(after)
})

test('two lines that cross do so no more', () => {
  const square = [body('a', 0, 0), body('b', 400, 400), body('c', 400, 0), body('d', 0, 400)]
  const after = untangled(square, [tie('a', 'b'), tie('c', 'd')])
  const side = (one: string, other: string): boolean => {
    const [[x1, y1], [x2, y2]] = [placeOf(after, one).split(' '), placeOf(after, other).split(' ')]
    return x1 === x2 || y1 === y2
  }
  expect(side('a', 'b') && side('c', 'd')).toBe(true)
})

test('a picture that is clear stays as it is, and one that is too dense too', () => {
  const clear = [body('a', 0, 0), body('b', 100, 0), body('alone', 50, 300)]
  expect(untangled(clear, [tie('a', 'b'), tie('a', 'gone')])).toEqual(clear)
  expect(untangled([], [])).toEqual([])
  const many = Array.from({ length: 200 }, (_, n) => body(`n${String(n)}`, (n * 37) % 1000, (n * 91) % 700))
  const dense = many
    .slice(0, 100)
    .flatMap(({ id }, n) => [tie(id, `n${String(199 - n)}`), tie(id, `n${String((n * 7) % 200)}`)])
  expect(untangled(many, dense)).toEqual(many)
})

test('nobody is lost, and places are the same', () => {
  const random = fc.array(fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 600 }) }), {
    minLength: 2,
    maxLength: 14,
  })
  fc.assert(
    fc.property(random, fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 }), (points, pairs) => {
      const bodies = points.map(({ x, y }, n) => body(String(n), x, y))
      const after = untangled(
        bodies,
        pairs.map(([a, b]) => tie(String(a), String(b))),
      )
      expect(after.map(({ id }) => id)).toEqual(bodies.map(({ id }) => id))
      const places = (of: readonly Body[]): string[] =>
        of.map(({ x, y }) => `${String(x)} ${String(y)}`).sort()
      expect(places(after)).toEqual(places(bodies))
    }),
    { numRuns: 60 },
  )
})
