import { expect, test } from '@jest/globals'
import countries from 'world-countries'
import { FORMS, SUBJECTS, tellBulletin } from '../../../server/brief/bulletin.ts'
import { FIRSTS, firstIn } from '../../../server/brief/firsts.ts'
import { OF_BODIES } from '../../../server/brief/titles.ts'
import { balanced } from '../../../server/brief/quotation.ts'

const ROWS = [
  ...[...SUBJECTS, ...FORMS].map(({ en, ...row }) => [en, row] as const),
  ...FIRSTS.map(({ reason, ...row }) => [reason, row] as const),
  ...OF_BODIES.map(({ ja, ...row }) => [ja, row] as const),
]

test.each(ROWS)('%s', (_, { words, yes, no }) => {
  expect(words.test(yes)).toBe(true)
  expect(words.test(no)).toBe(false)
})

test.each([
  ['It is the first cut in fourteen months.', 'first in fourteen months', '14か月ぶり'],
  ['It was the first visit since 2019.', 'first since 2019', '2019年以来初'],
  ['It was a visit.', undefined, undefined],
])('%s is the first: %s', (sentence, en, ja) => {
  expect(firstIn(sentence)?.en).toBe(en)
  expect(firstIn(sentence)?.ja).toBe(ja)
})

test.each([
  ['Wind-2031” drill begins', '“Wind-2031” drill begins'],
  ['Lind: “We are glad', 'Lind: “We are glad”'],
  ['「風」演習', '「風」演習'],
  ["Lind's “day” in Oslo", "Lind's “day” in Oslo"],
])('%s in print is %s', (headline, shown) => {
  expect(balanced(headline)).toBe(shown)
})

test.each([
  ['アルバニア政治月報', ' on Albania'],
  ['南スーダン政治月報', ' on South Sudan'],
  ['ギニアビサウ月報', ' on Guinea-Bissau'],
  ['在ノルウェー日本国大使館月報', ' on Norway'],
  ['ロシア・ウクライナ情勢週報', ''],
  ['インド洋月報', ''],
])('%s names one state, or none', (title, on) => {
  const { en } = tellBulletin({ id: 'a', title, file: 'a.txt' })
  expect(/ on .*|$/u.exec(en)?.[0]).toBe(on)
})

test.each([
  [
    'ノルウェー政治月報（見本 / SPECIMEN: not real）',
    'Political monthly report on Norway (SPECIMEN: not real)',
  ],
  ['ノルウェー政治月報（速報）', 'Political monthly report on Norway'],
])('%s says in English what its brackets say so', (title, en) => {
  expect(tellBulletin({ id: 'a', title, file: 'a.txt' }).en).toBe(en)
})

test('every state that has a Japanese name is found by it', () => {
  for (const { name, cca2, translations } of countries) {
    const ja = translations['jpn']?.common
    if (ja === undefined || cca2 === 'JP') continue
    expect(tellBulletin({ id: 'a', title: `${ja}政治月報`, file: 'a.txt' }).en).toMatch(
      new RegExp(` on ${name.common.replace(/[.()]/gu, '.')}$`),
    )
  }
})
