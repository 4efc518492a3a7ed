import { expect, test } from '@jest/globals'
import type { Matter } from '../../../../server/questions/brief/matters.ts'
import { worthOf } from '../../../../server/questions/brief/matters.ts'

const MATTER: Matter = {
  ...{ sort: 'contacts', gravity: 1, kind: 'meeting', isSummit: false, isDeadly: false, isOurs: false },
  ...{ isNear: false, isAcross: false, isStep: false, hasPaper: false },
}

test.each<[string, Partial<Matter>, Partial<Matter>]>([
  [
    'a summons more than a rally',
    { sort: 'tensions', kind: 'protest', isStep: true },
    { sort: 'tensions', kind: 'protest' },
  ],
  [
    'who is handed over more than who is sentenced',
    { sort: 'decisions', kind: 'legal' },
    { sort: 'tensions', kind: 'legal', gravity: 2 },
  ],
  ['a meeting more than a call', {}, { kind: 'call' }],
  ['heads more than others', { isSummit: true }, {}],
  ['those at odds more than friends', { isAcross: true }, {}],
  ['the state of the publisher most', { isOurs: true }, { isSummit: true, isNear: true, hasPaper: true }],
])('%s matters', (_, more, less) => {
  expect(worthOf({ ...MATTER, ...more })).toBeGreaterThan(worthOf({ ...MATTER, ...less }))
})
