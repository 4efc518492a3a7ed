import { expect, test } from '@jest/globals'
import type { SearchRow } from '../../../server/graph/rows.ts'
import { createNames } from '../../../server/search/names.ts'

const row = (id: string, kind: SearchRow['kind'], name: string, weight: number, ja?: string): SearchRow => ({
  id,
  kind,
  name,
  ja,
  aliases: [],
  country: null,
  weight,
})

const names = createNames()
names.add(row('lind', 'person', 'Eva Lind', 3, 'エヴァ・リンド'), 'Minister of Transport, Norway')
names.add(row('linde', 'person', 'Eva Linde', 4000), '')
names.add(row('lindos', 'place', 'Lindos', 1), '')
names.add(row('hayama', 'person', 'Ken Hayama', 2), '')
names.add(row('bairo', 'person', 'Jan Bairo', 1, 'ヤン・バイロ'), '')
names.add(row('AZ', 'country', 'Azerbaijan', 500, 'アゼルバイジャン'), '')
names.add(row('NO', 'country', 'Norway', 90, 'ノルウェー'), '')

test('who is found by an office is told from who is called so', () => {
  expect(names.find('norway', false)).toEqual([
    { id: 'NO', weight: 90, exact: true },
    { id: 'lind', weight: 3, byDetail: true },
  ])
  expect(names.find('lind transport', false)[0]?.byDetail).toBe(true)
  expect(names.find('eva lind', false)[0]?.byDetail).toBeUndefined()
})

test.each<[what: string, query: string, slips: boolean, found: string[]]>([
  ['who is called exactly that comes first, whoever is busier', 'eva lind', false, ['lind', 'linde']],
  ['people before places', 'lind', false, ['linde', 'lind', 'lindos']],
  ['an office', 'transport', false, ['lind']],
  ['a state before those who serve it', 'norway', false, ['NO', 'lind']],
  ['the code of a state', 'NOR', false, ['NO', 'lind']],
  ['kana in Latin letters', 'rindo', false, ['lind']],
  ['Latin letters in kana', 'はやま', false, ['hayama']],
  ['a name that begins so before one that has it within', 'バイ', false, ['bairo', 'AZ']],
  ['a slip is not thought of', 'lindas', false, []],
  ['two swaps are two slips', 'nrowya', true, []],
  ['two letters swapped are one slip', 'norwya', true, ['NO', 'lind']],
  ['two words that are one but for a swap', 'lindso lindos', true, ['lindos']],
  ['a swap in the beginning of a word', 'tarns', true, ['lind']],
  ['a slip', 'lindes', true, ['linde', 'lindos']],
  ['a slip in Japanese', 'ノルウュー', true, ['NO']],
  ['no word', '?!', true, []],
])('%s: %s', (_what, query, slips, found) => {
  expect(names.find(query, slips).map(({ id }) => id)).toEqual(found)
})
