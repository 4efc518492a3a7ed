import { expect, test } from '@jest/globals'
import type { EventSummary } from '../../../server/api.ts'
import type { NodeRow, OfficeRow } from '../../../server/graph/rows.ts'
import { toNode, toSlice } from '../../../server/graph/shape.ts'
import type { SliceParts } from '../../../server/graph/shape.ts'
import { pairsAcross } from '../../../server/graph/sums.ts'

const part = (id: string, side: number) => ({ id, side })
const row = (id: string, kind: NodeRow['kind']): [string, NodeRow] => [
  id,
  { id, kind, name: id.toUpperCase(), ja: undefined, aliases: [], country: kind === 'country' ? id : null },
]
const event = (
  id: string,
  participants: EventSummary['participants'],
  kind: EventSummary['kind'] = 'meeting',
): EventSummary => ({
  id,
  kind,
  title: { en: id },
  planned: false,
  background: false,
  participants,
})

test.each([
  ['nobody', [], []],
  ['one side', [part('a', 0), part('b', 0)], []],
  [
    'two sides',
    [part('b', 0), part('a', 1), part('c', 1)],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  [
    'three sides',
    [part('a', 0), part('b', 1), part('c', 2)],
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
  ],
  ['someone on both sides', [part('a', 0), part('a', 1)], []],
  ['a pair twice', [part('a', 0), part('b', 1), part('a', 1), part('b', 0)], [['a', 'b']]],
])('pairs across: %s', (_name, participants, expected) => {
  expect(pairsAcross(participants)).toEqual(expected)
})

test('the full view draws two events for each participant, those of most participants first', () => {
  const nodes = new Map([row('a', 'person'), row('b', 'person')])
  const events = [
    event('one', [part('a', 0)]),
    event('two', [part('a', 0)]),
    event('three', [part('a', 0), part('b', 1)]),
  ]
  const slice = (ids: string[], counts: SliceParts['counts'] = () => true) =>
    toSlice(
      {
        view: 'full',
        chosen: { ids, weights: new Map(ids.map((id) => [id, 1])), wanted: new Set(['a', 'b']) },
        ties: { total: 0, top: [] },
        isTying: () => false,
        counts,
        events,
      },
      { nodes, offices: new Map() },
    )
  const { nodes: shown, total, omitted } = slice(['a'])
  expect(shown.map(({ id }) => id)).toEqual(['a', 'one', 'two'])
  expect([total, omitted]).toEqual([5, 2])
  expect(slice(['a', 'b']).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'three', 'one', 'two'])
  // what does not count comes after what does, and is not missed
  const counted = slice(['a'], ({ id }) => id !== 'three' && id !== 'one')
  expect(counted.nodes.map(({ id }) => id)).toEqual(['a', 'two', 'one'])
  expect([counted.total, counted.omitted]).toEqual([3, 1])
})

test('ties are told with all their events, and name those that are listed', () => {
  const { edges, omittedEdges } = toSlice(
    {
      view: 'people',
      chosen: { ids: ['a', 'b'], weights: new Map(), wanted: new Set(['a', 'b']) },
      ties: { total: 3, top: [{ a: 'a', b: 'b', events: 7 }] },
      isTying: ({ kind }) => kind === 'call',
      counts: () => true,
      events: [
        event('e', [part('b', 0), part('a', 1)], 'call'),
        event('f', [part('b', 0), part('a', 1)], 'aid'),
      ],
    },
    { nodes: new Map(), offices: new Map() },
  )
  expect(edges).toEqual([
    { id: 'contact a b', source: 'a', target: 'b', kind: 'contact', weight: 7, events: ['e'] },
  ])
  expect(omittedEdges).toBe(2)
})

test('a place is captioned with its country', () => {
  const place: NodeRow = { id: 'p', kind: 'place', name: 'Port', ja: undefined, aliases: [], country: 'x' }
  const known = { nodes: new Map([row('x', 'country')]), offices: new Map<string, OfficeRow>() }
  expect(toNode(place, 3, known)).toEqual({
    id: 'p',
    kind: 'place',
    name: { en: 'Port' },
    detail: { en: 'X' },
    country: 'x',
    weight: 3,
  })
})
