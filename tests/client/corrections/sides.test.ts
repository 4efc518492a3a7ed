import { describe, expect, test } from '@jest/globals'
import { add, strike, toSides } from '../../../client/corrections/sides.ts'

const at = (side: number, ...ids: string[]) => ids.map((id) => ({ id, side }))
const two = [
  { of: 'NO', people: ['person:jan-orlo'] },
  { of: null, people: ['person:bruno-tesar'] },
]

describe('the sides of an event', () => {
  test('are those of its participants, in their order', () => {
    const participants = [...at(1, 'person:bruno-tesar'), ...at(0, 'person:jan-orlo', 'NO')]
    expect(toSides({ participants })).toEqual(two)
  })

  test.each([
    ['a person', 0, 'person:jan-orlo', [{ of: 'NO', people: [] }, two[1]]],
    ['a state', 0, 'NO', [{ of: null, people: ['person:jan-orlo'] }, two[1]]],
    ['the last of a side', 1, 'person:bruno-tesar', [two[0]]],
  ])('without %s', (_what, side, id, left) => {
    expect(strike(two, side, id)).toEqual(left)
  })

  test.each([
    [
      'a person',
      0,
      'person:ida-lind',
      [{ of: 'NO', people: ['person:jan-orlo', 'person:ida-lind'] }, two[1]],
    ],
    ['one who is there already', 0, 'person:jan-orlo', two],
    ['a state of a side that has none', 1, 'GR', [two[0], { of: 'GR', people: ['person:bruno-tesar'] }]],
    ['a state beside another one', 0, 'SE', [...two, { of: 'SE', people: [] }]],
    ['a body of a new side', 2, 'organization:Forum', [...two, { of: 'organization:Forum', people: [] }]],
    ['a person of a new side', 2, 'person:ida-lind', [...two, { of: null, people: ['person:ida-lind'] }]],
  ])('with %s more', (_what, side, id, all) => {
    expect(add(two, side, id)).toEqual(all)
  })
})
