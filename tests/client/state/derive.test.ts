import { describe, expect, test } from '@jest/globals'
import { derive, indexed, isKept, toneOf } from '../../../client/state/derive.ts'
import type { State } from '../../../client/state/state.ts'
import { initialState } from '../../../client/state/state.ts'
import type { GraphSlice } from '../../../server/api.ts'
import { event, node, SLICE, undated } from '../fixture.ts'

const home = initialState('en')
const all = indexed(SLICE)
const days = (from: string, to: string): Partial<State> => ({ window: { from, to } })

const rows: [string, Partial<State>, { kept: string[]; nodes: string[]; edges: string[] }][] = [
  [
    'leaves plans out at first',
    {},
    { kept: ['first', 'second', 'quarrel'], nodes: ['aldo', 'mirela', 'tomas'], edges: ['am', 'mt'] },
  ],
  [
    'lets plans in',
    { switches: { ...home.switches, planned: true } },
    {
      kept: ['first', 'second', 'quarrel', 'plan'],
      nodes: ['aldo', 'mirela', 'tomas'],
      edges: ['am', 'mt', 'at'],
    },
  ],
  [
    'has the first day in and the last day out',
    days('2031-05-10', '2031-05-12'),
    { kept: ['first'], nodes: ['aldo', 'mirela'], edges: ['am'] },
  ],
  [
    'hides a tone and who has nothing else',
    { hiddenTones: [3] },
    { kept: ['first', 'second'], nodes: ['aldo', 'mirela'], edges: ['am'] },
  ],
  [
    'hides a kind, though its events remain',
    { hiddenKinds: ['person'] },
    { kept: ['first', 'second', 'quarrel'], nodes: [], edges: [] },
  ],
  [
    'focuses on a node and those beside it',
    { selection: { type: 'node', id: 'tomas' }, focus: true },
    { kept: ['first', 'second', 'quarrel'], nodes: ['mirela', 'tomas'], edges: ['mt'] },
  ],
  [
    'goes as many steps as asked for',
    { selection: { type: 'node', id: 'tomas' }, focus: true, depth: 2 },
    { kept: ['first', 'second', 'quarrel'], nodes: ['aldo', 'mirela', 'tomas'], edges: ['am', 'mt'] },
  ],
  [
    'focuses on all that is chosen',
    { selection: { type: 'node', id: 'tomas' }, others: ['aldo'], focus: true },
    { kept: ['first', 'second', 'quarrel'], nodes: ['aldo', 'mirela', 'tomas'], edges: ['am', 'mt'] },
  ],
  [
    'takes out what is hidden by hand, with its ties',
    { hidden: ['aldo'] },
    { kept: ['first', 'second', 'quarrel'], nodes: ['mirela', 'tomas'], edges: ['mt'] },
  ],
  [
    'leaves out who has no tie',
    { hidden: ['mirela'], loners: false },
    { kept: ['first', 'second', 'quarrel'], nodes: [], edges: [] },
  ],
  [
    'focuses on an edge and its ends',
    { selection: { type: 'edge', id: 'am' }, focus: true },
    { kept: ['first', 'second', 'quarrel'], nodes: ['aldo', 'mirela'], edges: ['am'] },
  ],
  [
    'shows nothing where no day matches',
    days('2001-01-01', '2001-01-02'),
    { kept: [], nodes: [], edges: [] },
  ],
]

describe('derive', () => {
  test.each(rows)('%s', (_what, state, expected) => {
    const derived = derive(all, { ...home, ...state })
    const shown = (marks: ReadonlyMap<string, { shown: boolean }>): string[] =>
      [...marks].filter(([, mark]) => mark.shown).map(([id]) => id)
    expect({ kept: [...derived.kept], nodes: shown(derived.nodes), edges: shown(derived.edges) }).toEqual(
      expected,
    )
    expect(derived.counts).toMatchObject({
      events: expected.kept.length,
      allEvents: 4,
      nodes: expected.nodes.length,
      allNodes: 3,
    })
  })

  test.each<[what: string, state: Partial<State>, cut: string[], loners: number]>([
    ['by a meeting', {}, ['person:b'], 2],
    ['not on days without one', days('2031-05-14', '2031-05-15'), [], 2],
    ['not where a line is drawn as well', { switches: { ...home.switches, planned: true } }, [], 0],
  ])(
    'tells who stands without a line only because those whom they met are not in the picture: %s',
    (_what, state, cut, loners) => {
      const [a, b, few] = ['person:a', 'person:b', 'person:few']
      const between = (...ids: string[]) => ({ participants: ids.map((id, side) => ({ id, side })) })
      const slice: GraphSlice = {
        ...SLICE,
        nodes: [node(a), node(b)],
        edges: [{ id: 'ab', source: a, target: b, kind: 'contact', weight: 1, events: ['plan'] }],
        events: [
          event('plan', { planned: true, date: '2031-05-11', ...between(a, b) }),
          event('beyond', { date: '2031-05-11', ...between(few, b) }),
          event('accused', { date: '2031-05-14', kind: 'accusation', ...between(a, few) }),
          event('alone', { date: '2031-05-14', ...between(b, 'NO') }),
        ],
      }
      const derived = derive(indexed(slice), { ...home, ...state })
      expect([...derived.nodes].flatMap(([id, { isCut }]) => (isCut === true ? [id] : []))).toEqual(cut)
      expect([derived.loners, derived.cut]).toEqual([loners, cut.length])
    },
  )

  test('counts the kept events of a node and an edge, and gives the edge their tone', () => {
    const derived = derive(all, home)
    expect(derived.nodes.get('mirela')?.count).toBe(3)
    expect(derived.edges.get('am')).toEqual({ count: 2, shown: true, tone: 1 })
    expect(derived.edges.get('mt')?.tone).toBe(3)
  })

  test('counts what each switch alone would change', () => {
    const mixed = [
      ...SLICE.events,
      event('old plan', { planned: true, background: true }),
      undated('saying'),
      undated('old saying', { background: true }),
    ]
    const more = indexed({ ...SLICE, events: mixed })
    const none = { undated: 0, planned: 0, background: 0, negated: 0 }
    expect(derive(more, home).switchable).toEqual({ ...none, undated: 1, planned: 1, background: 1 })
    const switches = { ...home.switches, background: true }
    const open = { ...home, switches }
    expect(derive(more, open).switchable).toEqual({ ...none, undated: 2, planned: 2, background: 1 })
    const window = { from: '2031-05-10', to: '2031-05-13' }
    expect(derive(more, { ...home, window }).switchable).toEqual({ ...none, undated: 1, background: 1 })
  })

  test('tells of each event that is left out why: with a switch, if that alone would let it in', () => {
    const more = [event('old plan', { planned: true, background: true }), undated('saying')]
    const mixed = indexed({ ...SLICE, events: [...SLICE.events, ...more] })
    const left = (state: Partial<State>) => derive(mixed, { ...home, ...state }).left
    const none = { days: 0, undated: 0, planned: 0, background: 0, negated: 0, class: 0, several: 0 }
    expect(left({})).toEqual({ ...none, planned: 1, several: 1 })
    expect(left({ hiddenTones: [3] })).toEqual({ ...none, planned: 1, class: 1, several: 1 })
    const window = { from: '2031-05-10', to: '2031-05-13' }
    const switches = { ...home.switches, undated: false, planned: true }
    expect(left({ window, switches })).toEqual({ ...none, days: 2, undated: 1, background: 1 })
  })

  test('counts tones as if none were hidden', () => {
    const derived = derive(all, { ...home, hiddenTones: [1, 3] })
    expect(derived.tones).toEqual({ 0: 0, 1: 2, 2: 0, 3: 1, 4: 0 })
  })

  test('draws no node for someone outside the slice', () => {
    const more = {
      ...SLICE,
      events: [...SLICE.events, event('x', { participants: [{ id: 'absent', side: 0 }] })],
    }
    expect(derive(indexed(more), home).nodes.has('absent')).toBe(false)
  })
})

describe('isKept', () => {
  const may = { ...home, ...days('2031-05-01', '2031-06-01') }
  test.each([
    ['a month that touches the window', event('e', { date: '2031-05' }), may, true],
    ['a year that touches the window', event('e', { date: '2031' }), may, true],
    ['the month after', event('e', { date: '2031-06' }), may, false],
    ['an undated event while its switch is on', undated('e'), may, true],
    [
      'an undated event with its switch off',
      undated('e'),
      { ...may, switches: { ...home.switches, undated: false } },
      false,
    ],
    [
      'a date that is none',
      event('e', { date: 'soon' }),
      { ...may, switches: { ...home.switches, undated: false } },
      false,
    ],
    ['a background event', event('e', { background: true }), home, false],
    ['what did not happen', event('e', { negated: true }), home, false],
    [
      'planned background, with one switch on',
      event('e', { background: true, planned: true }),
      { ...home, switches: { ...home.switches, planned: true } },
      false,
    ],
  ] as const)('%s', (_what, one, state, kept) => {
    expect(isKept(one, state)).toBe(kept)
  })
})

describe('toneOf', () => {
  test.each([
    [[], 0],
    [[1, 1, 3], 1],
    [[1, 3], 3],
    [[2, 4, 3], 4],
    [[undefined, undefined, 1], 0],
    [[undefined, 1], 1],
  ] as const)('%j is %i', (quads, tone) => {
    const events = quads.map((quad, at) => {
      const made = event(String(at))
      delete made.quad
      return quad === undefined ? made : { ...made, quad }
    })
    expect(toneOf(events)).toBe(tone)
  })
})
