import { expect, test } from '@jest/globals'
import { fold, toForms, toTerms } from '../../../server/search/fold.ts'

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

test('a swap of neighbours is a slip, in words that are long enough', () => {
  expect(toForms('orlo', true)).toEqual([
    { form: 'orlo', wrong: 1 },
    { form: 'rolo', wrong: 0 },
    { form: 'olro', wrong: 0 },
    { form: 'orol', wrong: 0 },
  ])
  expect(toForms('anna', true).map(({ form }) => form)).toEqual(['anna', 'nana', 'anan'])
  expect(toForms('mustafayeva', true).map(({ wrong }) => wrong)).toEqual([2, ...Array<number>(10).fill(1)])
  for (const term of ['orl', '外務大臣']) expect(toForms(term, true)).toEqual([{ form: term, wrong: 0 }])
  expect(toForms('orlo', false)).toEqual([{ form: 'orlo', wrong: 0 }])
})

test('of a word however long no more is looked up than it has letters, each with one wrong', () => {
  const [, ...swapped] = toForms('ab'.repeat(100), true)
  expect(swapped).toHaveLength(199)
  expect(Math.max(...swapped.map(({ wrong }) => wrong))).toBe(1)
})
