import { expect, test } from '@jest/globals'
import { twoNames } from '../../../client/panels/twoNames.ts'

test.each([
  ['Lind and Tesar', ['Lind', 'Tesar'], false],
  ['Ada Lind, Bo Tesar', ['Ada Lind', 'Bo Tesar'], false],
  ['Norway – Greece', ['Norway', 'Greece'], false],
  ['リンドとテサル', ['リンド', 'テサル'], false],
  ['ノルウェー、ギリシャ', ['ノルウェー', 'ギリシャ'], false],
  ['Lind Tesar', ['Lind', 'Tesar'], true],
  ['Ada Lind Bo Tesar', ['Ada Lind', 'Bo Tesar'], true],
  ['Al-Orlo Lind', ['Al-Orlo', 'Lind'], true],
])('%s is two names', (text, names, bySpace) => {
  expect(twoNames(text)).toEqual({ names, bySpace })
})

test.each(['', 'Lind', 'Lind and', 'Lind, Tesar, Orlo', 'Al-Orlo', 'the foreign minister'])(
  '“%s” is not',
  (text) => {
    expect(twoNames(text)).toBeUndefined()
  },
)
