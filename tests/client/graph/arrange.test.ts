import { describe, expect, test } from '@jest/globals'
import { arranged, createHomes, laidOut, stretched } from '../../../client/graph/arrange.ts'
import type { EdgeElement, NodeElement } from '../../../client/graph/elements.ts'

const node = (id: string): NodeElement => ({
  id,
  kind: 'person',
  label: id,
  longest: id,
  badge: '',
  tone: 0,
  size: 20,
})
const edge = (source: string, target: string): EdgeElement => ({
  id: `${source} ${target}`,
  source,
  target,
  kind: 'contact',
})
const window = { width: 600, height: 400 }
const OF = { seed: 0, most: Infinity }
const old = { nodes: ['a', 'b', 'c', 'd'].map(node), edges: [edge('a', 'b')] }

const first = laidOut(old, window, 0)

test('laid out afresh, a picture fills the window, the same way each time', () => {
  const xs = [...first.places.values()].map(({ x }) => x)
  expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(window.width * 0.9)
  expect(laidOut(old, window, 0)).toEqual(first)
})

test('in a crowd, whoever is tied stays near, though not every name has its room', () => {
  const nodes = Array.from({ length: 320 }, (_one, at) => node(`somebody with a long name ${String(at)}`))
  // Stars of eight.
  const edges = nodes.flatMap(({ id }, at) =>
    at % 8 === 0 ? nodes.slice(at + 1, at + 8).map((other) => edge(id, other.id)) : [],
  )
  const screen = { width: 960, height: 600 }
  const { places, room } = laidOut({ nodes, edges }, screen, 0)
  const lengths = edges.map(({ source, target }) => {
    const [a, b] = [places.get(source), places.get(target)]
    return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN)) / room.width
  })
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(0.07)
})

describe('arranged', () => {
  test('changes nothing while all are known', () => {
    expect(arranged(first, { ...old, nodes: old.nodes.slice(1) }, window, OF)).toBe(first)
  })

  test('lets newcomers settle near their neighbours, and nobody else moves', () => {
    const nodes = [...old.nodes, node('new')]
    const later = arranged(first, { nodes, edges: [...old.edges, edge('new', 'a')] }, window, OF)
    for (const { id } of old.nodes) expect(later.places.get(id)).toEqual(first.places.get(id))
    const [a, b] = [later.places.get('new'), later.places.get('a')]
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(120)
  })

  test('grows as a whole where many come, so that shares of the picture stay, and all are within its border', () => {
    const many = Array.from({ length: 10 }, (_one, at) => node(`a long name ${String(at)}`))
    const nodes = [...old.nodes, ...many]
    const narrow = { width: 150, height: 100 }
    const before = laidOut(old, narrow, 0)
    const after = arranged(before, { nodes, edges: old.edges }, narrow, OF)
    expect(after.growth).toBeGreaterThan(1)
    const parts = (one: typeof after, of: readonly { id: string }[]): number[] =>
      of.flatMap(({ id }) => {
        const { x, y } = one.places.get(id) ?? { x: NaN, y: NaN }
        return [x / one.room.width, y / one.room.height]
      })
    const known = parts(before, old.nodes)
    parts(after, old.nodes).forEach((part, at) => {
      expect(part).toBeCloseTo(known[at] ?? NaN)
    })
    for (const part of parts(after, many)) {
      expect(part).toBeGreaterThanOrEqual(Math.min(...known))
      expect(part).toBeLessThanOrEqual(Math.max(...known))
    }
  })

  test('stretched, it is the same picture for a window of another shape', () => {
    const wide = stretched(first, { x: 1.5, y: 1 })
    for (const [id, { x, y }] of first.places) expect(wide.places.get(id)).toEqual({ x: x * 1.5, y })
    expect(wide.room).toEqual({ width: first.room.width * 1.5, height: first.room.height })
  })

  test('begins afresh where hardly anybody is known', () => {
    const nodes = [node('a'), ...['p', 'q', 'r', 's'].map(node)]
    expect(arranged(first, { nodes, edges: [] }, window, OF).places.size).toBe(5)
  })
})

test('a picture is laid out once a seed, and again where it has become another one', () => {
  const asked: number[] = []
  const homeOf = createHomes((home, seed) => {
    asked.push(seed)
    return laidOut(home, window, seed)
  })
  const one = homeOf('people', old, 0)
  expect(homeOf('people', { ...old, nodes: [...old.nodes, node('new')] }, 0)).toBe(one)
  homeOf('people', old, 1)
  expect(homeOf('people', old, 0)).toBe(one)
  homeOf('people', { nodes: ['p', 'q'].map(node), edges: [] }, 0)
  expect(asked).toEqual([0, 1, 0])
})
