import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Body } from '../../../client/graph/layout.ts'
import { filled, separated, startPositions, stretchFor } from '../../../client/graph/layout.ts'

const people = ['a', 'b', 'c', 'd'].map((id, at) => ({
  id,
  kind: 'person' as const,
  badge: at < 2 ? 'PE' : 'NO',
}))
const distance = (
  a: { x: number; y: number } | undefined,
  b: { x: number; y: number } | undefined,
): number => (a === undefined || b === undefined ? NaN : Math.hypot(a.x - b.x, a.y - b.y))

describe('startPositions', () => {
  test('is the same each time, with no two nodes in one place', () => {
    const once = startPositions(people, 0)
    expect(startPositions(people, 0)).toEqual(once)
    expect(new Set([...once.values()].map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(4)
  })

  test('another seed gives another order of the groups', () => {
    const nodes = ['PE', 'NO', 'KE', 'JP'].map((badge) => ({ id: badge, kind: 'person' as const, badge }))
    const orders = [0, 1, 2, 3].map((seed) => JSON.stringify([...startPositions(nodes, seed)].sort()))
    expect(new Set(orders).size).toBeGreaterThan(2)
  })

  test('keeps people of one state together', () => {
    const at = startPositions(people, 0)
    expect(distance(at.get('a'), at.get('b'))).toBeLessThan(distance(at.get('a'), at.get('c')))
  })
})

describe('filled', () => {
  const window = { width: 800, height: 500 }
  test('fills the window and keeps the order', () => {
    const placed = filled(
      [
        { x: -5, y: 3 },
        { x: 0, y: 1 },
        { x: 900, y: 2 },
      ],
      window,
    )
    expect(placed.map((point) => point.x)).toEqual([0, expect.any(Number), 800])
    expect(placed.map((point) => point.y)).toEqual([500, 0, 250])
    expect(placed[1]?.x).toBeGreaterThan(0)
    expect(placed[1]?.x).toBeLessThan(800)
  })

  test('puts a single node in the middle', () => {
    expect(filled([{ x: 7, y: 7 }], window)).toEqual([{ x: 400, y: 250 }])
  })
})

describe('separated', () => {
  const bodies = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((points) =>
      points.map(([x, y], at): Body => ({ id: String(at), x: x + at / 100, y, width: 60, height: 30 })),
    )

  test('leaves no two bodies over each other', () => {
    fc.assert(
      fc.property(bodies, (given) => {
        const placed = separated(given, 600)
        expect(placed).toHaveLength(given.length)
        placed.forEach((a, at) => {
          for (const b of placed.slice(at + 1)) {
            const overlap = Math.min(60 - Math.abs(a.x - b.x), 30 - Math.abs(a.y - b.y))
            expect(overlap).toBeLessThanOrEqual(1)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  test('leaves free bodies where they are', () => {
    const free: Body[] = [
      { id: 'a', x: 0, y: 0, width: 10, height: 10 },
      { id: 'b', x: 50, y: 0, width: 10, height: 10 },
    ]
    expect(separated(free)).toEqual(free)
  })
})

describe('stretchFor', () => {
  test('asks for no more room than needed, and for a bounded amount', () => {
    const window = { width: 100, height: 100 }
    expect(stretchFor([{ width: 10, height: 10 }], window)).toBe(1)
    expect(stretchFor([{ width: 100, height: 100 }], window)).toBeGreaterThan(1)
    expect(stretchFor([{ width: 9000, height: 9000 }], window)).toBeLessThan(3)
  })
})
