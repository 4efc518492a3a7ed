import { expect, test } from '@jest/globals'
import { isOvertaken, TO_COME } from '../../../../server/questions/brief/overtaken.ts'

test.each(TO_COME.map(({ reason, ...row }) => [reason, row] as const))('%s', (_, { words, yes, no }) => {
  expect(words.test(yes)).toBe(true)
  expect(words.test(no)).toBe(false)
})

type Told = Parameters<typeof isOvertaken>[0]
const THREAT: Told = {
  ...{ sort: 'tensions', bodies: ['NO', 'FI'], day: '2031-05-06', isDeed: false },
  headline: 'Norway may leave the council of Finland',
}
const DEED: Told = {
  ...{ ...THREAT, bodies: ['FI', 'NO'], day: '2031-05-08', isDeed: true },
  headline: 'Norway has left the council of Finland',
}

test.each<[string, boolean, Partial<Told>, Partial<Told>]>([
  ['a threat before the deed', true, {}, {}],
  ['a plan that no event was read of', true, { sort: 'others' }, { sort: 'contacts' }],
  ['a threat after a deed', false, {}, { day: '2031-05-05' }],
  ['of others', false, {}, { bodies: ['NO', 'SE'] }],
  ['another matter', false, {}, { sort: 'contacts' }],
  ['of one alone', false, { bodies: ['NO'] }, { bodies: ['NO'] }],
  ['what was done', false, { headline: 'Norway protests' }, {}],
  ['another threat', false, {}, { isDeed: false }],
  ['another plan', false, {}, { headline: 'Norway plans to leave' }],
])('%s is overtaken: %s', (_, overtaken, one, other) => {
  const [earlier, later] = [
    { ...THREAT, ...one },
    { ...DEED, ...other },
  ]
  expect(isOvertaken(earlier, [earlier, later])).toBe(overtaken)
})
