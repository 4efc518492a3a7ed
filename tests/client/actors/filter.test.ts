import { expect, test } from '@jest/globals'
import { filtered } from '../../../client/actors/filter.ts'
import { node } from '../fixture.ts'

const more = {
  people: 0,
  countries: 0,
  with: { people: [], countries: [] },
  halves: [0, 0] as [number, number],
  course: [],
  isNew: false,
}
const ACTORS = [
  {
    ...node('aldo', { name: { en: 'Aldo Verani', ja: 'ヴェラーニ' }, country: 'PE' }),
    ...more,
    group: { lead: 'mirela', size: 2, name: 'Mirela Köstov' },
  },
  {
    ...node('mirela', {
      name: { en: 'Mirela Köstov' },
      detail: { en: 'Minister of Trade, Norway' },
      country: 'NO',
    }),
    ...more,
    group: { lead: 'mirela', size: 2, name: 'Mirela Köstov' },
  },
  { ...node('tomas', { name: { en: 'Tomas Lindqvist' }, country: 'NO' }), ...more },
]
const none = { match: '', country: '', group: '' }

test('those gone quiet are in no group, and told by name, office and country as the others are', () => {
  const gone = [node('hana', { name: { en: 'Hana Verlo' }, country: 'NO' })]
  for (const [table, left] of [
    [{ ...none, country: 'NO', match: 'verl' }, gone],
    [{ ...none, match: 'kostov' }, []],
    [{ ...none, group: 'mirela' }, []],
  ] as const)
    expect(filtered(gone, table)).toEqual(left)
})

test.each([
  ['all', none, ['aldo', 'mirela', 'tomas']],
  ['part of a name, without its marks', { ...none, match: 'kosto' }, ['mirela']],
  ['part of the name in the other script', { ...none, match: 'ヴェラ' }, ['aldo']],
  ['part of an office', { ...none, match: ' TRADE ' }, ['mirela']],
  ['a country', { ...none, country: 'NO' }, ['mirela', 'tomas']],
  ['a group', { ...none, group: 'mirela' }, ['aldo', 'mirela']],
  ['all of it together', { match: 'o', country: 'PE', group: 'mirela' }, ['aldo']],
  ['nobody', { ...none, match: 'zz' }, []],
])('%s', (_what, table, ids) => {
  expect(filtered(ACTORS, table).map(({ id }) => id)).toEqual(ids)
})
