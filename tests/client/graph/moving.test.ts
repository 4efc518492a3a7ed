import { describe, expect, test } from '@jest/globals'
import { sizeOf } from '../../../client/graph/elements.ts'
import { readPalette } from '../../../client/graph/look.ts'
import type { Marks } from '../../../client/graph/marks.ts'
import type { Scene } from '../../../client/graph/moving.ts'
import { toDraft } from '../../../client/graph/moving.ts'

const at = { aldo: { x: 10, y: 20 }, mirela: { x: 110, y: 20 }, tomas: { x: 60, y: 90 } }
const scene: Scene = {
  window: { width: 200, height: 100 },
  zoom: 1,
  palette: readPalette((property) => property),
  nodes: Object.entries(at).map(([id, place]) => ({ id, kind: 'person', tone: 0, at: place })),
  edges: [
    { id: 'am', source: 'aldo', target: 'mirela', from: at.aldo, to: at.mirela },
    { id: 'mt', source: 'mirela', target: 'tomas', from: at.mirela, to: at.tomas },
  ],
  chosen: [],
  alone: false,
}
const marks: Marks = {
  nodes: new Map([
    ['aldo', { count: 1, shown: true }],
    ['mirela', { count: 4, shown: true }],
    ['tomas', { count: 2, shown: true }],
  ]),
  edges: new Map([
    ['am', { count: 1, shown: true, tone: 1 }],
    ['mt', { count: 3, shown: true, tone: 4 }],
  ]),
}

describe('toDraft', () => {
  test('draws what is shown where it stands, in size and tone of the marks', () => {
    const { nodes, edges } = toDraft(scene, marks)
    expect(nodes.map(({ x, size, lit }) => [x, size, lit])).toEqual([
      [10, sizeOf('person', 1), true],
      [110, sizeOf('person', 4), true],
      [60, sizeOf('person', 2), true],
    ])
    expect(edges.map(({ from, to, tone }) => [from, to, tone])).toEqual([
      [at.aldo, at.mirela, 1],
      [at.mirela, at.tomas, 4],
    ])
  })

  test('leaves out what is not shown, or has no mark', () => {
    const few: Marks = {
      nodes: new Map([
        ['aldo', { count: 1, shown: true }],
        ['mirela', { count: 4, shown: false }],
      ]),
      edges: new Map([['am', { count: 1, shown: false, tone: 1 }]]),
    }
    expect(toDraft(scene, few)).toMatchObject({ nodes: [{ x: 10 }], edges: [] })
  })

  test.each([
    [['aldo'], false, [true, true, false], [true, false]],
    [['mt'], false, [false, true, true], [false, true]],
    [['aldo', 'tomas'], true, [true, false, true], [false, false]],
    [['mirela', 'tomas', 'mt'], true, [false, true, true], [false, true]],
  ])('dims what is not tied to %j (alone: %s)', (chosen, alone, nodes, edges) => {
    const draft = toDraft({ ...scene, chosen, alone }, marks)
    expect(draft.nodes.map(({ lit }) => lit)).toEqual(nodes)
    expect(draft.edges.map(({ lit }) => lit)).toEqual(edges)
  })
})
