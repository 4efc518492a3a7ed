import { describe, expect, test } from '@jest/globals'
import type { Force } from '../../../client/graph/arrange.ts'
import { arranged, stretched } from '../../../client/graph/arrange.ts'
import type { EdgeElement, NodeElement } from '../../../client/graph/elements.ts'

const node = (id: string): NodeElement => ({ id, kind: 'person', label: id, badge: '', tone: 0, size: 20 })
const edge = (source: string, target: string): EdgeElement => ({
  id: `${source} ${target}`,
  source,
  target,
  kind: 'contact',
})
const window = { width: 600, height: 400 }
const FRESH = { seed: 0, base: Infinity }
const still: Force = (_nodes, from) => new Map(from)
const old = { nodes: ['a', 'b', 'c', 'd'].map(node), edges: [edge('a', 'b')] }

describe('arranged', () => {
  const first = arranged(undefined, old, window, FRESH, still)

  test('fills the window at first, the same way each time', () => {
    const xs = [...first.places.values()].map(({ x }) => x)
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(window.width * 0.9)
    expect(arranged(undefined, old, window, FRESH, still)).toEqual(first)
  })

  test('changes nothing while all are known', () => {
    expect(arranged(first, { ...old, nodes: old.nodes.slice(1) }, window, FRESH, still)).toBe(first)
  })

  test('lets newcomers settle near their neighbours, and nobody else moves', () => {
    const nodes = [...old.nodes, node('new')]
    const later = arranged(first, { nodes, edges: [...old.edges, edge('new', 'a')] }, window, FRESH, still)
    for (const { id } of old.nodes) expect(later.places.get(id)).toEqual(first.places.get(id))
    const [a, b] = [later.places.get('new'), later.places.get('a')]
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(120)
  })

  test('lets newcomers keep off the places of those who are away', () => {
    const came = { nodes: [...old.nodes, node('p')], edges: [...old.edges, edge('p', 'a')] }
    const went = { nodes: [...old.nodes, node('q')], edges: [...old.edges, edge('q', 'a')] }
    const later = arranged(arranged(first, came, window, FRESH, still), went, window, FRESH, still)
    const [p, q] = [later.places.get('p'), later.places.get('q')]
    expect(Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0))).toBeGreaterThan(20)
  })

  test('grows as a whole where many come, so that shares of the picture stay', () => {
    const nodes = [
      ...old.nodes,
      ...Array.from({ length: 6 }, (_one, at) => node(`a long name ${String(at)}`)),
    ]
    const narrow = { width: 150, height: 100 }
    const before = arranged(undefined, old, narrow, FRESH, still)
    const after = arranged(before, { nodes, edges: old.edges }, narrow, FRESH, still)
    expect(after.room.width).toBeGreaterThan(before.room.width)
    for (const { id } of old.nodes) {
      const [x, y] = [before, after].map((one) => (one.places.get(id)?.x ?? 0) / one.room.width)
      expect(x).toBeCloseTo(y ?? NaN)
    }
  })

  test('what was expanded settles around the picture that was there before, also for whoever opens it later', () => {
    const nodes = [...old.nodes, node('new')]
    const at = { seed: 0, base: old.nodes.length }
    const later = arranged(undefined, { nodes, edges: [...old.edges, edge('new', 'a')] }, window, at, still)
    expect(later.growth).toBeUndefined()
    for (const { id } of old.nodes) expect(later.places.get(id)).toEqual(first.places.get(id))
  })

  test('stretched, it is the same picture for a window of another shape', () => {
    const wide = stretched(first, { x: 1.5, y: 1 })
    for (const [id, { x, y }] of first.places) expect(wide.places.get(id)).toEqual({ x: x * 1.5, y })
    expect(wide.room).toEqual({ width: first.room.width * 1.5, height: first.room.height })
  })

  test('begins afresh where hardly anybody is known', () => {
    const nodes = [node('a'), ...['p', 'q', 'r', 's'].map(node)]
    expect(arranged(first, { nodes, edges: [] }, window, FRESH, still).places.size).toBe(5)
  })
})
