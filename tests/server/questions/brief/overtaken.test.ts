import { expect, test } from '@jest/globals'
import { leaveOvertaken, TO_COME } from '../../../../server/questions/brief/overtaken.ts'

type Told = Parameters<typeof leaveOvertaken>[0][number]
const THREAT: Told = {
  ...{ sort: 'tensions', bodies: ['NO', 'FI'], day: '2031-05-06', isDeed: false },
  headline: 'Norway may leave the council of Finland',
}
const DEED: Told = {
  ...{ ...THREAT, bodies: ['FI', 'NO'], day: '2031-05-08', isDeed: true },
  headline: 'Norway has left the council of Finland',
}

test.each([...TO_COME])('$reason', ({ yes, no }) => {
  const done = { ...DEED, headline: 'A visit, a council, patrols and a waiver' }
  const leftOf = (headline: string) => leaveOvertaken([{ ...THREAT, headline }, done])
  expect(leftOf(yes)).toEqual([done])
  expect(leftOf(no)).toHaveLength(2)
})

test.each<[string, boolean, Partial<Told>, Partial<Told>]>([
  ['a threat before the deed', true, {}, {}],
  ['a plan that no event was read of', true, { sort: 'others' }, { sort: 'contacts' }],
  ['a threat after a deed', false, {}, { day: '2031-05-05' }],
  ['of others', false, {}, { bodies: ['NO', 'SE'] }],
  ['another matter', false, {}, { sort: 'contacts' }],
  ['of one alone', false, { bodies: ['NO'] }, { bodies: ['NO'] }],
  ['what was said', false, { headline: 'Norway protests on the council' }, {}],
  ['what was done', false, { isDeed: true }, {}],
  ['what was done in May', false, { headline: 'Norway leaves the council in May' }, {}],
  ['a plan that was approved', false, { headline: 'Norway approves plan for the council' }, {}],
  ['a threat without a day', false, { day: '' }, {}],
  ['another threat of theirs', false, {}, { headline: 'Norway expels an envoy of Finland' }],
  [
    'a word that tells no matter',
    false,
    { headline: 'Norway may quit after talks' },
    { headline: 'Envoy leaves after row' },
  ],
  [
    'a visit',
    true,
    { sort: 'others', headline: 'Lind to visit Turku' },
    { sort: 'contacts', headline: 'Lind sees Orlo' },
  ],
  ['a threat before a visit', false, { sort: 'others' }, { sort: 'contacts', headline: 'Lind sees Orlo' }],
  [
    'a matter in Japanese',
    true,
    { headline: 'ノルウェー、理事会脱退を検討' },
    { headline: 'ノルウェー、理事会脱退' },
  ],
  ['another threat', false, {}, { isDeed: false }],
  ['another plan', false, {}, { headline: 'Norway plans to leave' }],
])('%s is overtaken: %s', (_, overtaken, one, other) => {
  const [earlier, later] = [
    { ...THREAT, ...one },
    { ...DEED, ...other },
  ]
  expect(leaveOvertaken([earlier, later])).toEqual(overtaken ? [later] : [earlier, later])
})
