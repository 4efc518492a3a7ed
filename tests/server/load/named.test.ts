import { expect, test } from '@jest/globals'
import { isCalledSo, nameNewcomers } from '../../../server/load/named.ts'

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

const said = (names: string[], jas: string[] = [], aliases: string[] = [], isLess = false) => ({
  ...{ id: 'p-1', isLess, names, jas, aliases },
})

test.each([
  ['a name', said(['Ada Lind'], [], ['Ada Lind']), { name: 'Ada Lind', ja: null }],
  ['a name in both scripts', said(['Ada Lind'], ['リンド']), { name: 'Ada Lind', ja: 'リンド' }],
  ['two names', said(['Ada Lind', 'Lind']), undefined],
  ['two Japanese names', said(['Ada Lind'], ['リンド', 'リント']), undefined],
  ['an alias', said(['Ada Lind'], [], ['Ms Lind']), undefined],
  ['a name, but a claim was taken back', said(['Ada Lind'], [], [], true), undefined],
  ['nothing', said([]), undefined],
])('a newcomer of whom all say %s has the name from the start: %j', (_, row, called) => {
  const found = nameNewcomers([row], new Set(['p-1']))
  expect(found.get('p-1')).toEqual(called && { id: 'p-1', aliases: [], ...called })
  expect(nameNewcomers([row], new Set()).size).toBe(0)
})
