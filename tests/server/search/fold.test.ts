import { expect, test } from '@jest/globals'
import { fold, toTerms } from '../../../server/search/fold.ts'

test.each([
  ['Élçin', 'elcin'],
  ['Əliyev', 'eliyev'],
  ['Kılıçdaroğlu', 'kilicdaroglu'],
  ['Łukasz', 'lukasz'],
  ["O'Neill", 'oneill'],
  ['ＡＢＣ', 'abc'],
  ['ガボン', 'ガボン'],
  ['ｶﾞﾎﾞﾝ', 'ガボン'],
  ['がぼん', 'ガボン'],
])('%s is folded to %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test.each([
  ['Jean-Luc Picard', ['jean', 'luc', 'picard']],
  ['ブラジル', ['ブラ', 'ラジ', 'ジル']],
  ['外相', ['外相']],
  ['森', ['森']],
  ['G7外相', ['g7', '外相']],
  ['アンナ・シルバ', ['アン', 'ンナ', 'シル', 'ルバ']],
  ['Баку 2026', ['баку', '2026']],
  ['?!', []],
])('%s is made of %j', (text, expected) => {
  expect(toTerms(text)).toEqual(expected)
})
