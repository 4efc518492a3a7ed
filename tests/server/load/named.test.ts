import { expect, test } from '@jest/globals'
import { isCalledSo } from '../../../server/load/named.ts'

const aram = { id: 'p-1', name: 'Aram Lind', ja: 'アラム・リンド', aliases: ['A. Lind'] }
const row = { id: 'p-1', isLess: false, names: ['Aram Lind'], jas: [], aliases: [] }

test.each([
  ['its name', row, true],
  [
    'its names in both scripts and an alias',
    { ...row, jas: ['アラム・リンド'], aliases: ['A. Lind', 'Aram Lind'] },
    true,
  ],
  ['another name', { ...row, names: ['Aram Lindt'] }, false],
  ['one of two names', { ...row, names: ['Aram Lind', 'Aram Lindt'] }, false],
  ['another Japanese name', { ...row, jas: ['アラム・リント'] }, false],
  ['an alias that is new', { ...row, aliases: ['Lind'] }, false],
  ['its name, but a claim was taken back', { ...row, isLess: true }, false],
])('a node that is called by %s', (_what, said, expected) => {
  expect(isCalledSo(said, aram)).toBe(expected)
})

test('a node of which nothing is remembered is never known to be called so', () => {
  expect(isCalledSo(row, undefined)).toBe(false)
})
