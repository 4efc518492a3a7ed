import { expect, test } from '@jest/globals'
import type { NodeKind } from '../../../server/api.ts'
import { isPairMeant } from '../../../client/panels/usePair.ts'
import { twoNames } from '../../../client/panels/twoNames.ts'

const hit = (kind: NodeKind, en: string) => ({ id: en, kind, name: { en } })
const lind = hit('person', 'Ada Lind')
const orlo = hit('person', 'Jan Ørlo')
const [norway, greece] = [hit('country', 'Norway'), hit('country', 'Greece')]
const commission = hit('organization', 'Norway-Greece Commission')
const bank = hit('organization', 'Foreign Bank')

test.each([
  ['Lind, Orlo', 'a mark stands between them', [lind, orlo], [lind], true],
  ['Lind Bank', 'the whole text finds nobody', [lind, bank], [hit('place', 'Oslo')], true],
  ['Norway Greece', 'a body is named after both', [norway, greece], [commission], true],
  ['Lind Orlo', 'the best of all has but one of the words', [lind, orlo], [lind, orlo], true],
  ['Ada Lind', 'the best of all has both words', [lind, hit('person', 'Bo Lind')], [lind], false],
  ['Foreign Ministry', 'a word of a body is only alike', [bank, commission], [commission], false],
])('%s: two or one, where %s', (text, _where, pair, hits, meant) => {
  const two = twoNames(text)
  expect(two !== undefined && isPairMeant(two, pair, hits)).toBe(meant)
})
