import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromAddress, toAddress } from '../../../client/state/address.ts'
import type { State } from '../../../client/state/state.ts'
import {
  ACTOR_COLUMNS,
  ACTOR_KINDS,
  MOST_EXPANDED,
  DEPTHS,
  initialState,
  LANGUAGES,
  LISTS,
  NODE_KINDS,
  ROWS,
  SEEDS,
  SHAPES,
  SIZES,
  SPLITS,
  COLOURS,
  TONES,
  UNITS,
  VIEWS,
} from '../../../client/state/state.ts'
import { addDays } from '../../../client/timeline/days.ts'

const home = initialState('en')

const window = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 900 }))
  .map(([start, length]) => ({
    from: addDays('1990-01-01', start),
    to: addDays('1990-01-01', start + length),
  }))
const id = fc.string({ minLength: 1, unit: 'grapheme' })
const ids = fc.uniqueArray(id, { maxLength: 3 })
const selection = fc.record({
  type: fc.constantFrom('node' as const, 'edge' as const, 'event' as const),
  id,
})
const states: fc.Arbitrary<State> = fc
  .record(
    {
      language: fc.constantFrom(...LANGUAGES),
      view: fc.constantFrom(...VIEWS),
      shape: fc.constantFrom(...SHAPES),
      size: fc.constantFrom(...SIZES),
      seed: fc.integer({ min: 0, max: SEEDS - 1 }),
      window,
      span: fc.oneof(fc.constantFrom('main' as const, 'whole' as const), window),
      selection,
      documents: fc.uniqueArray(fc.constantFrom('aaaa', 'bbbb', 'cccc'), { maxLength: 3 }),
      document: id,
      item: id,
      meet: fc.record({ a: id, b: id, at: id }, { requiredKeys: [] }),
      list: fc.constantFrom(...LISTS),
      actors: fc.record({
        of: fc.constantFrom(...ACTOR_KINDS),
        by: fc.constantFrom(...ACTOR_COLUMNS),
        descending: fc.boolean(),
        match: fc.oneof(fc.constant(''), id),
        country: fc.constantFrom('', 'NO'),
        group: fc.oneof(fc.constant(''), id),
      }),
      bars: fc.constantFrom(...SPLITS),
      unit: fc.constantFrom(...UNITS),
      colours: fc.constantFrom(...COLOURS),
      rows: fc.constantFrom(...ROWS),
      focus: fc.boolean(),
      depth: fc.constantFrom(...DEPTHS),
      others: ids,
      hidden: ids,
      expanded: ids,
      collapsed: ids,
      pins: fc.array(
        fc.record({ id, x: fc.integer({ min: -999, max: 1999 }), y: fc.integer({ min: -999, max: 1999 }) }),
      ),
      loners: fc.boolean(),
      switches: fc.record({
        undated: fc.boolean(),
        planned: fc.boolean(),
        background: fc.boolean(),
        negated: fc.boolean(),
      }),
      hiddenKinds: fc.subarray([...NODE_KINDS]),
      hiddenTones: fc.subarray([...TONES]),
    },
    {
      requiredKeys: [
        'language',
        'view',
        'shape',
        'size',
        'seed',
        'span',
        'focus',
        'depth',
        'others',
        'hidden',
        'expanded',
        'collapsed',
        'pins',
        'loners',
        'switches',
        'hiddenKinds',
        'hiddenTones',
        'actors',
        'documents',
        'bars',
        'colours',
        'rows',
      ],
    },
  )
  .map((state) => ({
    ...state,
    focus: state.focus && state.selection !== undefined,
    others: state.selection === undefined ? [] : state.others,
    pins: state.pins.map((pin) => ({ ...pin, x: pin.x / 1000, y: pin.y / 1000 })),
  }))

describe('address', () => {
  test('gives every state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromAddress(toAddress(state, home), home)).toEqual(state)
      }),
    )
  })

  test('says the language and otherwise only what differs', () => {
    expect(toAddress(home, home)).toBe('?lang=en')
    const window = { from: '2031-05-10', to: '2031-05-12' }
    const switches = { ...home.switches, undated: false }
    expect(toAddress({ ...home, view: 'full', window, switches }, home)).toBe(
      '?lang=en&view=full&days=2031-05-10..2031-05-11',
    )
    expect(toAddress({ ...home, window }, home)).toBe('?lang=en&days=2031-05-10..2031-05-11&undated=true')
  })

  test.each([
    ['a week is told with its last day', '2031-05-05..2031-05-11', { from: '2031-05-05', to: '2031-05-12' }],
    ['one day', '2031-05-05..2031-05-05', { from: '2031-05-05', to: '2031-05-06' }],
    ['a day alone', '2031-05-05', { from: '2031-05-05', to: '2031-05-06' }],
  ])('days in the address: %s', (_what, days, window) => {
    expect(fromAddress(`?days=${days}`, home).window).toEqual(window)
  })

  test('the latest expanded are kept where an address has too many', () => {
    const ids = Array.from({ length: MOST_EXPANDED + 1 }, (_, n) => `n${String(n)}`)
    const query = new URLSearchParams(ids.map((id) => ['expand', id]))
    expect(fromAddress(query.toString(), home).expanded).toEqual(ids.slice(1))
  })

  test('on a small screen, the size that is usual elsewhere is told', () => {
    const small = initialState('en', 30)
    expect(toAddress({ ...small, size: 60 }, small)).toBe('?lang=en&top=60')
    expect(fromAddress('?lang=en', small).size).toBe(30)
  })

  test.each([
    ['an unknown view', '?view=everything'],
    ['a day that does not exist', '?days=2031-02-30..2031-03-02'],
    ['a window that ends before it starts', '?days=2031-05-10..2031-05-09'],
    ['a window of three days', '?days=2031-05-10..2031-05-11..2031-05-12'],
    ['a selection without an id', '?on=node:'],
    ['focus on nothing', '?focus=true'],
    ['a size that is not offered', '?top=100000'],
    ['a pin without a place', '?pin=0.5,aldo'],
    ['others beside nothing', '?and=aldo'],
    ['a seed that is no number', '?seed=last'],
    ['a switch that is neither', '?planned=perhaps'],
  ])('leaves out %s', (_what, address) => {
    expect(fromAddress(address, home)).toEqual(home)
  })
})
