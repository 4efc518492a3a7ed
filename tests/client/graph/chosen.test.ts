import { describe, expect, test } from '@jest/globals'
import { litOf } from '../../../client/graph/chosen.ts'
import type { State } from '../../../client/state/state.ts'
import { indexed } from '../../../client/state/derive.ts'
import { SLICE } from '../fixture.ts'

const all = indexed(SLICE)

type Told = Pick<State, 'meet' | 'selection' | 'others'>

const rows: [string, Partial<Told>, string[], boolean][] = [
  ['nothing', {}, [], false],
  ['a person with all beside', { selection: { type: 'node', id: 'aldo' } }, ['aldo'], false],
  ['a line', { selection: { type: 'edge', id: 'mt' } }, ['mt'], false],
  [
    'of an event who took part and their tie, nobody else',
    { selection: { type: 'event', id: 'quarrel' } },
    ['mirela', 'tomas', 'mt'],
    true,
  ],
  [
    'an event beside others as they are',
    { selection: { type: 'event', id: 'quarrel' }, others: ['aldo'] },
    ['mirela', 'tomas', 'aldo'],
    false,
  ],
  ['one whose meetings are told, with all beside', { meet: { a: 'mirela' } }, ['mirela'], false],
  [
    'two whose meetings are told, and their tie',
    { meet: { a: 'tomas', b: 'aldo' } },
    ['tomas', 'aldo', 'at'],
    true,
  ],
  [
    'the selection behind meetings of nobody who is drawn',
    { meet: { a: 'NO' }, selection: { type: 'node', id: 'tomas' } },
    ['tomas'],
    false,
  ],
]

describe('litOf', () => {
  test('of states or a place that the picture does not draw, who met there or for them', () => {
    const [first, ...rest] = SLICE.events
    if (first === undefined) throw new Error('there are events')
    const states = [
      { id: 'PE', side: 0 },
      { id: 'NO', side: 1 },
    ]
    const there = { ...first, place: 'Oslo', participants: [...first.participants, ...states] }
    const known = indexed({ ...SLICE, events: [there, ...rest] })
    const met = { ids: ['aldo', 'mirela', 'am'], alone: true }
    expect(litOf({ others: [], meet: { a: 'NO', b: 'PE' } }, known)).toEqual(met)
    expect(litOf({ others: [], meet: { a: 'NO', b: 'mirela' } }, known)).toEqual({
      ids: ['mirela'],
      alone: true,
    })
    expect(litOf({ others: [], meet: { a: 'aldo', b: 'NO' } }, known)).toEqual({
      ids: ['aldo', 'mirela', 'am'],
      alone: true,
    })
    expect(litOf({ others: [], selection: { type: 'node', id: 'place:Oslo@NO' } }, known)).toEqual(met)
  })

  test.each(rows)('%s', (_what, told, ids, alone) => {
    expect(litOf({ others: [], ...told }, all)).toEqual({ ids, alone })
  })

  test('an event that is a node of its own, with all beside', () => {
    const full = indexed({
      ...SLICE,
      nodes: [...SLICE.nodes, { id: 'quarrel', kind: 'event', name: { en: 'Quarrel' }, weight: 1 }],
    })
    expect(litOf({ selection: { type: 'event', id: 'quarrel' }, others: [] }, full)).toEqual({
      ids: ['quarrel'],
      alone: false,
    })
  })
})
