import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../client/state/changes.ts'
import { changed } from '../../../client/state/changes.ts'
import type { State } from '../../../client/state/state.ts'
import { initialState, MOST_EXPANDED, SEEDS } from '../../../client/state/state.ts'

const home = initialState('en')
const window = { from: '2031-05-10', to: '2031-05-12' }
const selection = { type: 'node', id: 'aldo' } as const
const edge = { type: 'edge', id: 'am' } as const

const MANY = Array.from({ length: MOST_EXPANDED }, (_, n) => `n${String(n)}`)

const rows: [string, State, Change, Partial<State>][] = [
  ['lists a class', { ...home, selection: edge }, { do: 'list', list: 3 }, { list: 3 }],
  ['speaks another language', home, { do: 'speak', language: 'ja' }, { language: 'ja' }],
  [
    'takes a window, in which nothing undated is',
    home,
    { do: 'window', window },
    { window, switches: { ...home.switches, undated: false } },
  ],
  [
    'keeps the undated that the reader switched on among chosen days',
    { ...home, window },
    { do: 'window', window: { ...window, to: '2031-05-13' } },
    { switches: { ...home.switches, undated: true } },
  ],
  [
    'takes a window with what is undated, where that is asked for',
    home,
    { do: 'window', window, keep: true },
    { window, switches: home.switches },
  ],
  [
    'keeps a chosen person in another view',
    { ...home, selection },
    { do: 'view', view: 'full' },
    { view: 'full', selection },
  ],
  ['cannot focus on nothing', home, { do: 'focus', focus: true }, { focus: false }],
  ['focuses on what is chosen', { ...home, selection }, { do: 'focus', focus: true }, { focus: true }],
  ['arranges anew', home, { do: 'rearrange' }, { seed: 1 }],
  ['begins again after the last arrangement', { ...home, seed: SEEDS - 1 }, { do: 'rearrange' }, { seed: 0 }],
  ['chooses first one node', home, { do: 'add', id: 'aldo' }, { selection, others: [] }],
  ['then others beside it', { ...home, selection }, { do: 'add', id: 'bo' }, { selection, others: ['bo'] }],
  [
    'adding twice takes out again',
    { ...home, selection, others: ['bo'] },
    { do: 'add', id: 'bo' },
    { others: [] },
  ],
  [
    'the next one follows a selection that is dropped',
    { ...home, selection, others: ['bo', 'cy'] },
    { do: 'drop', id: 'aldo' },
    { selection: { type: 'node', id: 'bo' }, others: ['cy'] },
  ],
  [
    'a new selection drops the others',
    { ...home, selection, others: ['bo'] },
    { do: 'select', selection: edge },
    { selection: edge, others: [] },
  ],
  [
    'keeps one while going on to the next',
    changed({ ...home, selection }, { do: 'keep' }),
    { do: 'select', selection: { type: 'node', id: 'bo' }, keep: true },
    { selection: { type: 'node', id: 'bo' }, others: ['aldo'] },
  ],
  ['a depth is a focus', { ...home, selection }, { do: 'depth', depth: 2 }, { depth: 2, focus: true }],
  [
    'what is hidden is no longer chosen',
    { ...home, selection, others: ['bo'], hidden: ['cy'] },
    { do: 'hide', ids: ['aldo', 'bo'] },
    { hidden: ['cy', 'aldo', 'bo'], others: [], focus: false },
  ],
  ['shows the hidden again', { ...home, hidden: ['cy'] }, { do: 'unhide' }, { hidden: [] }],
  [
    'expands once',
    { ...home, expanded: ['bo'] },
    { do: 'expand', ids: ['bo', 'cy'] },
    { expanded: ['bo', 'cy'] },
  ],
  [
    'a focus reaches the neighbours that are two steps away, with events between',
    { ...home, selection, view: 'full', focus: true },
    { do: 'expand', ids: ['aldo'] },
    { expanded: ['aldo'], depth: 2 },
  ],
  [
    'expands again what was collapsed',
    { ...home, collapsed: ['bo', 'cy'] },
    { do: 'expand', ids: ['bo'] },
    { expanded: ['bo'], collapsed: ['cy'] },
  ],
  [
    'lets go of the oldest where too many are expanded',
    { ...home, expanded: MANY },
    { do: 'expand', ids: ['last'] },
    { expanded: [...MANY.slice(1), 'last'] },
  ],
  [
    'collapses: takes back, and folds who hangs on it alone',
    { ...home, expanded: ['bo', 'cy'] },
    { do: 'collapse', ids: ['bo'], leaves: ['di'] },
    { expanded: ['cy'], collapsed: ['bo'], hidden: [] },
  ],
  [
    'pins anew, as exactly as the address tells',
    { ...home, pins: [{ id: 'bo', x: 0, y: 0 }] },
    { do: 'pin', pins: [{ id: 'bo', x: 0.123456, y: 7 }] },
    { pins: [{ id: 'bo', x: 0.123, y: 2 }] },
  ],
  ['unpins', { ...home, pins: [{ id: 'bo', x: 0, y: 0 }] }, { do: 'unpin', ids: ['bo'] }, { pins: [] }],
  [
    'another view has other places',
    { ...home, pins: [{ id: 'bo', x: 0, y: 0 }] },
    { do: 'view', view: 'full' },
    { pins: [] },
  ],
  [
    'takes back the others before the selection',
    { ...home, selection, others: ['bo'] },
    { do: 'escape' },
    { selection, others: [] },
  ],
  [
    'asks who met whom, and keeps what is chosen',
    { ...home, selection },
    { do: 'meet', meet: { a: 'bo' } },
    { selection, meet: { a: 'bo' } },
  ],
  ['takes back the meetings first', { ...home, selection, meet: {} }, { do: 'escape' }, { selection }],
  [
    'a matrix is of states first',
    home,
    { do: 'shape', shape: 'matrix' },
    { shape: 'matrix', view: 'countries', before: 'people' },
  ],
  [
    'and gives the view of before back',
    { ...home, shape: 'matrix', view: 'countries', before: 'full' },
    { do: 'shape', shape: 'actors' },
    { shape: 'actors', view: 'full' },
  ],
  [
    'also where a bulletin is opened from it',
    { ...home, shape: 'matrix', view: 'countries', before: 'people' },
    { do: 'read', document: 'd' },
    { shape: 'reader', document: 'd', view: 'people' },
  ],
  [
    'but a view that is asked for in it stays',
    { ...home, shape: 'matrix', view: 'countries', before: 'full' },
    { do: 'view', view: 'people' },
    { view: 'people' },
  ],
  [
    'and of people where asked for',
    { ...home, shape: 'matrix', view: 'countries' },
    { do: 'view', view: 'people' },
    { shape: 'matrix', view: 'people' },
  ],
  [
    'opens a bulletin at an item',
    home,
    { do: 'read', document: 'd', item: 'd#3' },
    { shape: 'reader', document: 'd', item: 'd#3' },
  ],
  ['hides a kind', home, { do: 'kind', kind: 'event' }, { hiddenKinds: ['event'] }],
  [
    'shows a kind again',
    { ...home, hiddenKinds: ['event', 'person'] },
    { do: 'kind', kind: 'event' },
    { hiddenKinds: ['person'] },
  ],
  ['hides the tone 0 like any other', home, { do: 'tone', tone: 0 }, { hiddenTones: [0] }],
  [
    'turns a switch',
    home,
    { do: 'switch', name: 'planned' },
    { switches: { ...home.switches, planned: true } },
  ],
  [
    'takes back focus first',
    { ...home, selection, window, focus: true },
    { do: 'escape' },
    { selection, window, focus: false },
  ],
]

describe('changed', () => {
  test.each(rows)('%s', (_what, before, change, after) => {
    expect(changed(before, change)).toMatchObject(after)
  })

  test('whoever only goes past the matrix sees what was seen before', () => {
    const past = changed(changed(home, { do: 'shape', shape: 'matrix' }), { do: 'shape', shape: 'picture' })
    expect(past).toEqual(home)
  })

  test('drops a chosen edge with its view, and the focus with it', () => {
    const after = changed({ ...home, selection: edge, focus: true }, { do: 'view', view: 'countries' })
    expect(after).toEqual({ ...home, view: 'countries' })
  })

  test('takes back the selection, then the window, then nothing', () => {
    const first = changed({ ...home, selection, window }, { do: 'escape' })
    expect(first).toEqual({ ...home, window })
    expect(changed(first, { do: 'escape' })).toEqual(home)
    expect(changed(home, { do: 'escape' })).toEqual(home)
  })

  test('what was listed is of the relation of before', () => {
    const before = { ...home, selection: edge, list: 3 } as const
    for (const change of [
      { do: 'select', selection },
      { do: 'select', selection: undefined },
      { do: 'meet', meet: { a: 'bo' } },
    ] as const)
      expect(changed(before, change)).not.toHaveProperty('list')
    expect(changed(before, { do: 'meet', meet: {}, list: 'agreements' }).list).toBe('agreements')
  })

  test('what is listed of meetings stays, whoever is named, until they are left', () => {
    const before = { ...home, meet: { a: 'bo' }, list: 'conflict' } as const
    for (const meet of [{ a: 'bo', b: 'eva' }, {}])
      expect(changed(before, { do: 'meet', meet })).toEqual({ ...before, meet })
    expect(changed(before, { do: 'meet', meet: undefined })).not.toHaveProperty('list')
  })

  test('choosing something leaves the meetings', () => {
    expect(changed({ ...home, meet: { a: 'bo' } }, { do: 'select', selection })).toEqual({
      ...home,
      selection,
    })
  })

  test('another bulletin is opened at its beginning, and closing it leads to all', () => {
    const before: State = { ...home, shape: 'reader', document: 'd', item: 'd#3' }
    expect(changed(before, { do: 'read', document: 'e' })).toEqual({
      ...home,
      shape: 'reader',
      document: 'e',
    })
    expect(changed(before, { do: 'read', document: undefined })).toEqual({ ...home, shape: 'reader' })
  })

  test('leaves the state before it as it was', () => {
    const before = Object.freeze({ ...home, selection, window })
    changed(before, { do: 'escape' })
    expect(before).toEqual({ ...home, selection, window })
  })

  test('the same window is no change', () => {
    const before = { ...home, window }
    expect(changed(before, { do: 'window', window: { ...window } })).toBe(before)
    expect(changed(home, { do: 'window', window: undefined })).toBe(home)
  })

  test('shows everything, but keeps what is chosen', () => {
    const after = changed(
      { ...home, selection, window, hiddenKinds: ['person'], hiddenTones: [3] },
      { do: 'show-all' },
    )
    expect(after.selection).toEqual(selection)
    expect(after.window).toBeUndefined()
    expect([after.hiddenKinds, after.hiddenTones]).toEqual([[], []])
    expect(Object.values(after.switches)).not.toContain(false)
  })
})
