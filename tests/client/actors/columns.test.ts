import { describe, expect, test } from '@jest/globals'
import type { Actor, Order } from '../../../client/actors/columns.ts'
import { columnsFor, pressed, sorted } from '../../../client/actors/columns.ts'
import { speechIn } from '../../../client/language.tsx'
import { node } from '../fixture.ts'

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...node(id),
  people: 0,
  countries: 0,
  with: { people: [], countries: [] },
  halves: [0, 0],
  course: [],
  isNew: false,
  ...more,
})

const ACTORS = [
  actor('mirela', { weight: 3, last: '2031-05-14', halves: [3, 0] }),
  actor('aldo', { weight: 3, last: '2031-05-12', halves: [1, 2], isNew: true }),
  actor('tomas', { weight: 10, halves: [5, 5], country: 'NO' }),
]

describe('sorted', () => {
  test.each([
    ['numbers as numbers, equals as they came', 'events', true, ['tomas', 'mirela', 'aldo']],
    ['names by the alphabet', 'name', false, ['aldo', 'mirela', 'tomas']],
    ['what is not known stands last', 'last', true, ['mirela', 'aldo', 'tomas']],
    ['last the other way round too', 'last', false, ['aldo', 'mirela', 'tomas']],
    ['by what the second half has more', 'course', true, ['aldo', 'tomas', 'mirela']],
    ['new ones first', 'new', true, ['aldo', 'mirela', 'tomas']],
  ] as const)('%s', (_what, by, descending, ids) => {
    expect(sorted(ACTORS, { by, descending }, speechIn('en')).map(({ id }) => id)).toEqual(ids)
  })
})

describe('columnsFor', () => {
  const ids = (...[of, answer]: Parameters<typeof columnsFor>): string[] =>
    columnsFor(of, answer).map(({ id }) => id)
  test('nobody is new where there is no report of before', () => {
    expect(ids('people', { since: '2031-01-01' })).toContain('new')
    expect(ids('people', {})).not.toContain('new')
  })
  test('states have no office, nor a state that they are of', () => {
    expect(ids('countries', {})).not.toContain('office')
    expect(ids('countries', {})).not.toContain('country')
    expect(ids('organizations', {})).not.toContain('office')
  })
})

describe('pressed', () => {
  const order: Order = { by: 'events', descending: true }
  test.each([
    ['the same heading turns the order round', { id: 'events', numeric: true }, 'events', false],
    ['numbers begin with the greatest', { id: 'people', numeric: true }, 'people', true],
    ['names begin with the first', { id: 'name', numeric: false }, 'name', false],
  ] as const)('%s', (_what, column, by, descending) => {
    expect(pressed(order, column)).toEqual({ by, descending })
  })
})
