import { describe, expect, test } from '@jest/globals'
import { sizeAt, sizeOf, toElements, widthOf } from '../../../client/graph/elements.ts'
import { speechIn } from '../../../client/language.tsx'
import { event, node, SLICE } from '../fixture.ts'

describe('toElements', () => {
  test.each([
    ['en', 'Aldo Verani'],
    ['ja', 'ヴェラーニ'],
  ] as const)('names nodes in %s', (language, label) => {
    expect(toElements(SLICE, speechIn(language)).nodes[0]).toMatchObject({
      id: 'aldo',
      kind: 'person',
      label,
      badge: 'PE',
    })
  })

  test('falls back to the script that there is, and to no badge', () => {
    expect(toElements(SLICE, speechIn('ja')).nodes[2]).toMatchObject({ label: 'Tomas Lindqvist', badge: '' })
  })

  test('leaves out edges without both ends and loops', () => {
    const edges = [
      ...SLICE.edges,
      { id: 'x', source: 'aldo', target: 'absent', kind: 'contact' as const, weight: 0, events: [] },
      { id: 'y', source: 'aldo', target: 'aldo', kind: 'contact' as const, weight: 0, events: [] },
    ]
    expect(toElements({ ...SLICE, edges }, speechIn('en')).edges.map((edge) => edge.id)).toEqual([
      'am',
      'mt',
      'at',
    ])
  })

  test('an event carries its tone', () => {
    const one = event('q', { quad: 4 })
    const nodes = [node('q', { kind: 'event', event: one })]
    expect(toElements({ ...SLICE, nodes, edges: [] }, speechIn('en')).nodes[0]?.tone).toBe(4)
  })
})

describe('sizes', () => {
  test('grow with events, within bounds', () => {
    const sizes = [0, 1, 4, 30, 100_000].map((n) => sizeOf('person', n))
    expect(sizes[0]).toBe(sizes[1])
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes)
    expect(sizes[2]).toBeGreaterThan(sizes[1] ?? 0)
    expect(sizes[4]).toBe(48)
    expect(widthOf(3) / widthOf(1)).toBeGreaterThan(2.5)
    expect(widthOf(30)).toBeLessThan(widthOf(40))
  })

  test('shapes shrink less than distances when zoomed out, and not more when zoomed in', () => {
    expect(sizeAt(20, 0.25) * 0.25).toBe(10)
    expect(sizeAt(20, 2)).toBe(20)
  })
})
