import { expect, test } from '@jest/globals'
import { twoNames } from '../../../client/panels/twoNames.ts'

test.each([
  ['Lind and Tesar', ['Lind', 'Tesar'], false],
  ['Ada Lind, Bo Tesar', ['Ada Lind', 'Bo Tesar'], false],
  ['Norway – Greece', ['Norway', 'Greece'], false],
  ['リンドとテサル', ['リンド', 'テサル'], false],
  ['ノルウェー、ギリシャ', ['ノルウェー', 'ギリシャ'], false],
  ['relation between Norway and Greece', ['Norway', 'Greece'], false],
  ['ノルウェーとギリシャの関係', ['ノルウェー', 'ギリシャ'], false],
  ['Lind Tesar', ['Lind', 'Tesar'], true],
  ['Norway Greece relations', ['Norway', 'Greece'], true],
  ['Ada Lind Bo Tesar', ['Ada Lind', 'Bo Tesar'], true],
  ['Al-Orlo Lind', ['Al-Orlo', 'Lind'], true],
])('%s is two names', (text, names, bySpace) => {
  expect(twoNames(text)).toEqual({ names, bySpace })
})

test.each([
  '',
  'Lind',
  'Lind and',
  'Lind, Tesar, Orlo',
  'Al-Orlo',
  'the foreign minister',
  '関係',
  'relation',
])('“%s” is not', (text) => {
  expect(twoNames(text)).toBeUndefined()
})
