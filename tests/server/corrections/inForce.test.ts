import { expect, test } from '@jest/globals'
import type { Step } from '../../../server/archive/ledger.ts'
import { toHolding, toInForce } from '../../../server/corrections/inForce.ts'

const at = '2031-05-06T12:00:00.000Z'
/** `a`: a correction; `b-a`: the undo b of a. */
const toSteps = (chain: string): Step[] =>
  chain.split(' ').map((one): Step => {
    const [id = '', undo] = one.split('-')
    const made = { id, at, by: '', why: '' }
    return undo === undefined
      ? { ...made, do: { what: 'rename-body', body: 'Forum', name: id, ja: null } }
      : { ...made, undo }
  })

test.each([
  ['a b', 'a b', 'a b'],
  ['a b c-a', 'b', 'b c'],
  ['a b c-a d-c', 'a b', 'a b d'],
  ['a b c-a d-c e-d', 'b', 'b c e'],
  ['a b-a c-a', '', 'b c'],
])('of %s hold %s', (chain, corrections, steps) => {
  expect(
    toInForce(toSteps(chain))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(corrections)
  expect(
    [...toHolding(toSteps(chain))]
      .filter(([, holds]) => holds)
      .map(([id]) => id)
      .sort()
      .join(' '),
  ).toBe(steps)
})
