import { expect, test } from '@jest/globals'
import { actOf, isWithinOne } from '../../../../server/questions/brief/acts.ts'
import type { Known } from '../../../../server/questions/brief/acts.ts'
import { happening } from './happening.ts'

const OFFICES: Record<string, { title: string; of: string }> = {
  'person:lind': { title: 'Prime Minister', of: 'NO' },
  'person:orlo': { title: 'Mayor of Oslo', of: 'NO' },
}
const KNOWN: Known = {
  nameOf: (id) => id.replace('organization:', ''),
  titlesOf: (id) => [OFFICES[id]?.title ?? []].flat(),
  servedBy: (id) => [OFFICES[id]?.of ?? []].flat(),
}

test.each<[string, ReturnType<typeof happening>, string | undefined]>([
  ['an expulsion', happening('sanction', ['NO', 'GR']), 'tensions'],
  ['an arrest of others', happening('legal', ['NO', 'GR'], { quad: 4 }), 'tensions'],
  ['a verdict at home', happening('legal', ['NO'], { quad: 4 }), 'domestic'],
  ['a release', happening('legal', ['NO', 'GR'], { quad: 2 }), 'decisions'],
  ['a veto', happening('rejection', ['person:lind']), 'domestic'],
  ['an accident', happening('incident', ['NO']), 'domestic'],
  ['an agreement', happening('agreement', ['NO', 'GR']), 'decisions'],
  ['a visit', happening('visit', ['person:lind', 'GR']), 'contacts'],
  ['a meeting at home', happening('meeting', ['person:lind', 'NO']), undefined],
  ['a statement', happening('statement', ['NO']), undefined],
])('%s is told under %s', (_, event, sort) => {
  expect(actOf(event, KNOWN)?.sort).toBe(sort)
})

test.each<[string, ReturnType<typeof happening>, ReturnType<typeof happening>]>([
  ['an expulsion before a summons', happening('sanction', ['NO', 'GR']), happening('protest', ['NO', 'GR'])],
  [
    'a summons before an accusation',
    happening('protest', ['NO', 'GR']),
    happening('accusation', ['NO', 'GR']),
  ],
  [
    'an accusation before its denial',
    happening('accusation', ['NO', 'GR']),
    happening('rejection', ['NO', 'GR']),
  ],
  [
    'what states say before what a mayor does',
    happening('accusation', ['NO', 'GR']),
    happening('accusation', ['person:orlo', 'GR']),
  ],
  [
    'the Union before a town',
    happening('accusation', ['organization:European Parliament', 'GR']),
    happening('accusation', ['person:orlo', 'GR']),
  ],
  [
    'an exercise of states before a paper of companies',
    happening('exercise', ['NO', 'GR']),
    happening('agreement', ['organization:Terma TV', 'organization:Oslo News']),
  ],
  ['a law before what is said at home', happening('other', ['NO']), happening('accusation', ['person:lind'])],
  [
    'an accusation before an accident at home',
    happening('accusation', ['NO', 'GR']),
    happening('incident', ['NO']),
  ],
])('%s', (_, one, other) => {
  const [before, after] = [actOf(one, KNOWN)?.weight, actOf(other, KNOWN)?.weight]
  expect(before).toBeLessThan(after ?? -1)
})

test.each<[string, string[], boolean]>([
  ['a side', ['NO'], true],
  ['a state with itself', ['NO', 'NO'], true],
  ['a state with whoever serves it', ['NO', 'person:lind'], true],
  ['two states', ['NO', 'GR'], false],
  ['somebody with another state', ['person:lind', 'GR'], false],
])('%s stays within one: %s', (_, sides, within) => {
  expect(isWithinOne(happening('meeting', sides), KNOWN)).toBe(within)
})
