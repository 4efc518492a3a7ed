import { expect, test } from '@jest/globals'
import { byForces } from '../../../client/graph/forces.ts'

const from = new Map(
  Array.from({ length: 400 }, (_, n) => [String(n), { x: (n % 20) * 10, y: Math.floor(n / 20) * 10 }]),
)
const ties = Array.from({ length: 40 }, (_, n) => ({ source: String(n), target: String(399 - n) }))
const length = (places: ReadonlyMap<string, { x: number; y: number }>, a: string, b: string): number => {
  const [one, other] = [places.get(a), places.get(b)]
  return one === undefined || other === undefined ? NaN : Math.hypot(one.x - other.x, one.y - other.y)
}
const mean = (of: readonly number[]): number => of.reduce((sum, n) => sum + n, 0) / of.length

test('everybody has a place of their own, the same each time', () => {
  const once = byForces(from, ties)
  expect(byForces(from, ties)).toEqual(once)
  const places = new Set([...once.values()].map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`))
  expect([...once.keys()]).toEqual([...from.keys()])
  expect(places.size).toBeGreaterThan(390)
})

test('those who are tied come nearer than those who are not, and a tie that leads nowhere is nobody’s', () => {
  const tied = byForces(from, [...ties, { source: '1', target: 'nobody' }])
  const free = byForces(from, [])
  const spans = (places: typeof tied): number =>
    mean(ties.map(({ source, target }) => length(places, source, target)))
  expect(spans(tied)).toBeLessThan(spans(free) / 3)
})
