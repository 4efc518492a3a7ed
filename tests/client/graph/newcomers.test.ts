import { describe, expect, test } from '@jest/globals'
import type { Boxes } from '../../../client/graph/boxes.ts'
import { createBoxes } from '../../../client/graph/boxes.ts'
import type { Body, Point, Size } from '../../../client/graph/layout.ts'
import { boxOf } from '../../../client/graph/layout.ts'
import { freePlace, newcomers, seated, wish } from '../../../client/graph/newcomers.ts'

const distance = (a: Point | undefined, b: Point | undefined): number =>
  a === undefined || b === undefined ? NaN : Math.hypot(a.x - b.x, a.y - b.y)

const RIM = { left: 0, right: 400, top: 0, bottom: 300 }

test('those whom a picture does not know come by their size, then who was expanded', () => {
  const node = (id: string, size: number) =>
    ({ id, size, kind: 'person', label: id, longest: id, badge: '', tone: 0 }) as const
  const nodes = [node('c', 20), node('known', 40), node('b', 30), node('a', 20), node('expanded', 48)]
  expect(newcomers(nodes, new Map([['known', { x: 0, y: 0 }]]), 4)).toEqual(['b', 'a', 'c', 'expanded'])
})

describe('wish', () => {
  test('is amidst neighbours, outside of the only one, and within the border without one', () => {
    const [a, b] = [
      { x: 100, y: 100 },
      { x: 300, y: 100 },
    ]
    expect(distance(wish('new', [a, b], RIM), { x: 200, y: 100 })).toBeLessThan(30)
    const middle = { x: 200, y: 150 }
    expect(distance(wish('late', [a], RIM), a)).toBeLessThan(70)
    expect(distance(wish('late', [a], RIM), middle)).toBeGreaterThan(distance(a, middle))
    const alone = wish('alone', [], RIM)
    expect(alone.x > 0 && alone.x < 400 && alone.y > 0 && alone.y < 300).toBe(true)
    expect(wish('alone', [], RIM)).toEqual(alone)
    expect(wish('lonely', [], RIM)).not.toEqual(alone)
  })

  test('is never beyond the border', () => {
    expect(wish('late', [{ x: 400, y: 300 }], RIM)).toEqual({ x: 400, y: 300 })
  })
})

describe('freePlace', () => {
  const body = { id: 'new', x: 50, y: 50, width: 20, height: 20 }
  const taken = (bodies: readonly Body[]): Boxes => {
    const boxes = createBoxes()
    for (const one of bodies) boxes.add(boxOf(one), one.id)
    return boxes
  }

  test('is the wanted one where that is free', () => {
    expect(freePlace(body, taken([{ ...body, id: 'far', x: 90 }]), RIM)).toEqual({ x: 50, y: 50 })
  })

  test('is near it where others stand there, and within the border', () => {
    const others = [
      { ...body, id: 'a' },
      { ...body, id: 'b', x: 65 },
    ]
    const place = freePlace(body, taken(others), { ...RIM, right: 50 })
    for (const { x, y } of others)
      expect(
        Math.max(Math.abs((place?.x ?? NaN) - x), Math.abs((place?.y ?? NaN) - y)),
      ).toBeGreaterThanOrEqual(20)
    expect(distance(place, body)).toBeLessThan(60)
    expect(place?.x).toBeLessThanOrEqual(50)
  })

  test('is none where all is taken', () => {
    expect(freePlace(body, taken([{ ...body, id: 'a', width: 900, height: 900 }]), RIM)).toBeUndefined()
  })
})

describe('seated', () => {
  const known = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 400, y: 0 }],
    ['c', { x: 200, y: 300 }],
    ['away', { x: 200, y: 100 }],
  ])
  const size = (id: string) => [id, { id, width: 30, height: 30 }] as const
  const sizes = new Map(['a', 'b', 'c', 'new', 'other'].map(size))
  const tie = (source: string) => ({ source, target: 'a' })

  test('what days bring does not move who came with others', () => {
    const [alone, both] = [['new'], ['other', 'new']].map((ids) =>
      seated(ids, [...ids.map(tie), { source: 'new', target: 'b' }], known, sizes, false),
    )
    expect(both?.get('new')).toEqual(alone?.get('new'))
    expect(distance(both?.get('new'), both?.get('other'))).toBeGreaterThan(29)
  })

  test('keeps off the places of those who are away', () => {
    const edges = [tie('new'), { source: 'new', target: 'b' }, { source: 'new', target: 'c' }]
    const { x, y } = seated(['new'], edges, known, sizes, false)?.get('new') ?? { x: NaN, y: NaN }
    expect(Math.max(Math.abs(x - 200) / 84, Math.abs(y - 100) / 48)).toBeGreaterThan(0.5)
  })

  test('goes no long way round them', () => {
    const crowd = Array.from({ length: 100 }, (_one, at): [string, Point] => [
      `away ${String(at)}`,
      { x: 40 + 84 * (at % 10), y: 24 + 48 * Math.floor(at / 10) },
    ])
    const of = { x: 0, y: 0 }
    const places = new Map([['a', of], ...crowd, ['far', { x: 1600, y: 1200 }] as const])
    const to = seated(['new'], [tie('new')], places, sizes, false)?.get('new')
    expect(distance(to, of)).toBeLessThan(150)
  })

  test('has no places where there is no room, unless it must', () => {
    const huge = new Map<string, Size & { id: string }>(sizes)
    huge.set('new', { id: 'new', width: 900, height: 900 })
    expect(seated(['new'], [tie('new')], known, huge, false)).toBeUndefined()
    expect(seated(['new'], [tie('new')], known, huge, true)?.size).toBe(1)
  })
})
