import { expect, test } from '@jest/globals'
import type { SearchRow } from '../../../server/graph/rows.ts'
import { createNames } from '../../../server/search/names.ts'
import { toParts } from '../../../server/search/parts.ts'

const names = createNames()
const add = (id: string, kind: SearchRow['kind'], [name = '', ja]: string[], detail = ''): void => {
  names.add({ id, kind, name, ja, aliases: [], country: null, weight: 1 }, detail)
}
add('lind', 'person', ['Ada Lind', 'アダ・リンド'], 'Foreign Minister, Norway')
add('tesar', 'person', ['Bo Tesar', 'テサル'])
add('orlo', 'person', ['Jan Al-Orlo'])
add('smith', 'person', ['Jordan Smith'])
add('NO', 'country', ['Norway', 'ノルウェー'])
add('GR', 'country', ['Greece', 'ギリシャ'])
add('IR', 'country', ['Iran'])
add('IQ', 'country', ['Iraq'])
add('JO', 'country', ['Jordan'])
add('bergen', 'place', ['Bergen', 'ベルゲン'])
add('commission', 'organization', ['Norway-Greece Commission'])
add('council', 'organization', ['Nordic Council'])
add('assembly', 'organization', ['Baltic Assembly'])
add('group', 'organization', ['Baltic Assembly Group for Greece'])

const idsIn = (query: string): Record<string, string | undefined> =>
  Object.fromEntries(toParts(query, names).map(({ said, named }) => [said, named?.id]))

test.each<[query: string, parts: Record<string, string | undefined>]>([
  ['Lind and Tesar', { Lind: 'lind', Tesar: 'tesar' }],
  ['Ada Lind, Bo Tesar', { 'Ada Lind': 'lind', 'Bo Tesar': 'tesar' }],
  ['Norway – Greece', { Norway: 'NO', Greece: 'GR' }],
  ['リンドとテサル', { リンド: 'lind', テサル: 'tesar' }],
  ['relation between Norway and Greece', { Norway: 'NO', Greece: 'GR' }],
  ['ノルウェーとギリシャの関係', { ノルウェー: 'NO', ギリシャ: 'GR' }],
  ['Ada Lind Bo Tesar', { 'Ada Lind': 'lind', 'Bo Tesar': 'tesar' }],
  ['Norway Greece relations', { Norway: 'NO', Greece: 'GR' }],
  ['Al-Orlo Lind', { 'Al-Orlo': 'orlo', Lind: 'lind' }],
  ['Lind Greece Bergen', { Lind: 'lind', Greece: 'GR', Bergen: 'bergen' }],
  ['Who met whom: Lind - Greece - Bergen', { Lind: 'lind', Greece: 'GR', Bergen: 'bergen' }],
  ['リンド ギリシャ ベルゲン', { リンド: 'lind', ギリシャ: 'GR', ベルゲン: 'bergen' }],
  ['Ada Lind Greece at Bergen', { 'Ada Lind': 'lind', Greece: 'GR', Bergen: 'bergen' }],
  ['Nordic Council Lind', { 'Nordic Council': 'council', Lind: 'lind' }],
  // Whatever is named after both.
  ['Baltic Assembly Greece', { 'Baltic Assembly': 'assembly', Greece: 'GR' }],
  ['Greece Baltic Assembly', { Greece: 'GR', 'Baltic Assembly': 'assembly' }],
  ['Jordan Smith Norway', { 'Jordan Smith': 'smith', Norway: 'NO' }],
  // Between marks an office will do; among mere words it names nobody.
  ['foreign minister, Tesar', { 'foreign minister': 'lind', Tesar: 'tesar' }],
  ['minister Tesar', { minister: undefined, Tesar: 'tesar' }],
  ['Norwey Tesar Xyzzy', { Norwey: 'NO', Tesar: 'tesar', Xyzzy: undefined }],
  ['Iran Iraq', { Iran: 'IR', Iraq: 'IQ' }],
])('%s', (query, parts) => {
  expect(idsIn(query)).toEqual(parts)
})

test.each(['', 'Lind', 'Lind and', 'Ada Lind', 'Ada Lindd', 'Al-Orlo', '関係', 'a b c d e f g h i'])(
  '“%s” is not several names',
  (query) => {
    expect(toParts(query, names)).toEqual([])
  },
)
