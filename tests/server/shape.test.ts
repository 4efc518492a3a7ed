import { describe, expect, test } from '@jest/globals'
import type { EventSummary } from '../../server/api.ts'
import type { NodeRow, OfficeRow } from '../../server/rows.ts'
import { chooseNodes, pairsAcross, toNode, toSlice } from '../../server/shape.ts'

const part = (id: string, side: number) => ({ id, side, role: 'actor' })
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

describe('slices', () => {
  const nodes = new Map([row('a', 'person'), row('b', 'person'), row('x', 'country'), row('y', 'country')])
  const known = { nodes, offices: new Map<string, OfficeRow>() }
  const slice = (events: EventSummary[], view: 'people' | 'countries' | 'full', top = 10) =>
    toSlice(events, view, chooseNodes(events, view, top, nodes), known)

  test.each([
    ['meeting', 1],
    ['call', 1],
    ['visit', 1],
    ['talks', 1],
    ['agreement', 1],
    ['accusation', 0],
    ['statement', 0],
  ] as const)('a %s makes %i contact between people, and one between states', (kind, contacts) => {
    const both = event('e', [part('a', 0), part('x', 0), part('b', 1), part('y', 1)], kind)
    expect(slice([both], 'people').edges).toHaveLength(contacts)
    expect(slice([both], 'countries').edges).toEqual([
      { id: 'contact x y', source: 'x', target: 'y', kind: 'contact', events: ['e'] },
    ])
  })

  test('equals are ordered by id, so that the picture does not flicker', () => {
    const events = [event('e', [part('b', 0), part('a', 1)])]
    expect(slice(events, 'people', 1).nodes.map(({ id }) => id)).toEqual(['a'])
    expect(slice(events, 'people', 1).omitted).toBe(1)
  })

  test('the full view draws two events for each participant, those of most participants first', () => {
    const events = [
      event('one', [part('a', 0)]),
      event('two', [part('a', 0)]),
      event('three', [part('a', 0), part('b', 1)]),
    ]
    const { nodes: shown, total, omitted } = slice(events, 'full', 1)
    expect(shown.map(({ id }) => id)).toEqual(['a', 'one', 'two'])
    expect([total, omitted]).toEqual([5, 2])
    expect(slice(events, 'full', 2).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'three', 'one', 'two'])
  })
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
