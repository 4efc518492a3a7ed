import { expect, test } from '@jest/globals'
import { Names, shortTitle, withArticle } from '../../../server/brief/names.ts'
import { japaneseTitle } from '../../../server/brief/titles.ts'

test.each([
  ['NL', 'Netherlands', 'the Netherlands'],
  ['GB', 'United Kingdom', 'the United Kingdom'],
  ['PH', 'Philippines', 'the Philippines'],
  ['GR', 'Greece', 'Greece'],
  ['organization:e', 'European Parliament', 'the European Parliament'],
  [
    'organization:i',
    'International Committee of the Red Cross',
    'the International Committee of the Red Cross',
  ],
  ['organization:n', 'NATO', 'NATO'],
  ['organization:u', 'UN', 'the UN'],
  ['CG', 'Republic of the Congo', 'the Republic of the Congo'],
  ['organization:t', 'Baku TV', 'Baku TV'],
  ['organization:h', 'The Hague Institute', 'The Hague Institute'],
])('%s %s is %s within a sentence', (id, name, told) => {
  expect(withArticle(id, name)).toBe(told)
})

test.each([
  ['Minister of Foreign Affairs', 'Foreign Minister'],
  ['Deputy Minister of Internal Affairs', 'Deputy Interior Minister'],
  ['Minister of Defense', 'Defense Minister'],
  ['Minister of State', 'Minister of State'],
  ['Minister of Trade , Fish and Industry', 'Minister of Trade, Fish and Industry'],
  ['Minister of Industry and Trade', 'Minister of Industry and Trade'],
  ['Ambassador to Greece', 'Ambassador'],
  ['Defence Attaché in Oslo', 'Defence Attaché'],
])('%s is told as %s', (title, told) => {
  expect(shortTitle(title)).toBe(told)
})

const seat = (title: string, titleJa?: string) => ({
  ...{ title, of: { en: 'Norway', ja: 'ノルウェー' }, body: 'NO' },
  ...(titleJa === undefined ? {} : { titleJa }),
})
const NAMES = new Names({
  names: {
    NO: { en: 'Norway', ja: 'ノルウェー' },
    'person:ada': { en: 'Ada Lind', ja: 'リンド' },
    'person:bo': { en: 'Bo Tesar' },
    'person:cy': { en: 'Cy Orlo' },
    'person:dag': { en: 'Dag Berg' },
    'person:eli': { en: 'Eli Moe' },
    'person:fay': { en: 'Fay Ness' },
    'organization:c': { en: 'Centre for Fish' },
  },
  offices: {
    'person:ada': [seat('Prime Minister', '首相')],
    'person:bo': [seat('Minister of Fish')],
    'person:cy': [seat('Keeper of the Lighthouse')],
    'person:dag': [seat('Director General of the European Affairs Bureau')],
    'person:eli': [{ ...seat('Chairman', '所長'), of: { en: 'Centre for Fish' }, body: 'organization:c' }],
    'person:fay': [seat('Speaker', '議長')],
    'person:hal': [seat('Minister of Ecology and Natural Resources')],
    'person:gro': [
      {
        ...seat('Chairman', '委員長'),
        ...{ of: { en: 'Fish Committee', ja: '漁業委員会' }, body: 'organization:f' },
      },
    ],
  },
})

test.each([
  [['person:ada'], 'Prime Minister Ada Lind of Norway', 'リンド・ノルウェー首相'],
  // a name in Latin letters does not go before the state, and no English title stands in Japanese
  [['person:bo'], 'Fish Minister Bo Tesar of Norway', 'ノルウェー大臣（Bo Tesar）'],
  [
    ['person:dag'],
    'Director General of the European Affairs Bureau Dag Berg of Norway',
    'ノルウェー欧州局長（Dag Berg）',
  ],
  // who leads a body leads no state
  [
    ['person:eli'],
    'Chairman of the Centre for Fish Eli Moe of Norway',
    'ノルウェーCentre for Fish所長（Eli Moe）',
  ],
  [['person:fay'], 'Speaker Fay Ness of Norway', 'ノルウェー議会議長（Fay Ness）'],
  [['person:cy'], 'Keeper of the Lighthouse Cy Orlo of Norway', 'ノルウェーのCy Orlo氏'],
  [
    ['person:ada', 'person:bo'],
    'Prime Minister Ada Lind, Fish Minister Bo Tesar of Norway',
    'ノルウェーのリンド首相、大臣（Bo Tesar）',
  ],
])('%j', (people, en, ja) => {
  expect(NAMES.peopleOf(people, ['NO'])).toEqual({ en, ja })
})

test.each([
  ['person:ada', 'Prime Minister', '首相'],
  ['person:eli', 'Chairman of the Centre for Fish', undefined],
  ['person:gro', 'Chairman of the Fish Committee', '漁業委員会委員長'],
  ['person:cy', 'Keeper of the Lighthouse', undefined],
  ['person:ada', 'Minister of Fish', undefined],
  ['person:ada', 'Ambassador of Norway to Greece', '大使'],
  ['person:hal', 'Minister of Ecology', '環境・天然資源相'],
])('the post of %s that is called %s is %s in Japanese', (person, title, ja) => {
  expect(NAMES.postOf(person, title)).toBe(ja)
})

test('names in katakana are kept apart', () => {
  const names = new Names({
    names: {
      NO: { en: 'Norway', ja: 'ノルウェー' },
      'person:ida': { en: 'Ida Moe', ja: 'モー' },
      'person:bo': { en: 'Bo Tesar' },
    },
    offices: Object.fromEntries(
      ['person:ida', 'person:bo'].map((id) => [id, [seat('Minister of Energy', 'エネルギー相')]]),
    ),
  })
  expect(names.titled('person:ida', ['NO']).ja).toBe('モー・エネルギー相')
  expect(names.peopleOf(['person:bo'], ['NO']).ja).toBe('ノルウェーのエネルギー相（Bo Tesar）')
})

test('a body is called in Japanese as a headline has it', () => {
  const names = new Names({ names: { 'organization:n': { en: 'NORU', ja: 'ノル社' } }, offices: {} })
  expect(names.of('organization:n').ja).toBe('ノル社')
  expect(names.asIn('NORUがガスを供給').of('organization:n').ja).toBe('NORU')
  expect(names.asIn('ノル社がガスを供給').of('organization:n').ja).toBe('ノル社')
})

test.each<[string, string, 'en' | 'ja', boolean]>([
  ['person:ada', 'PM Lind visits Athens', 'en', true],
  ['person:ada', 'Lind visits Athens', 'en', false],
  ['person:bo', "Minister Tesár's trip", 'en', true],
  ['person:bo', 'PM Lind visits Athens', 'en', false],
  ['person:ada', 'Adaptable PM visits Athens', 'en', false],
  ['person:ada', 'リンド首相、アテネを訪問', 'ja', true],
  ['person:bo', 'リンド首相、アテネを訪問', 'ja', false],
])('%s is told by %s in %s: %s', (person, headline, language, said) => {
  expect(NAMES.isSaid(person, headline, language)).toBe(said)
})

test.each([
  ['源副大臣がオスロを訪問', true],
  ['日本副大臣がオスロを訪問', false],
  ['副大臣がオスロを訪問', false],
  ['ギリシャ副大臣がオスロを訪問', false],
])('%s: the Japanese in Latin letters is told %s', (headline, told) => {
  const names = new Names({
    names: { 'person:ken': { en: 'Ken Minamoto' } },
    offices: { 'person:ken': [{ ...seat('State Minister', '副大臣'), body: 'JP' }] },
  })
  expect(names.isSaid('person:ken', headline, 'ja')).toBe(told)
})

test.each([
  ['Minister of Economy and Sustainable Development', 'NO', undefined, '経済・持続的発展相'],
  ['Minister of Fish and Chips', 'NO', undefined, '大臣'],
  ['Minister', 'NO', '大臣', '閣僚'],
  ['Vice President', 'organization:Northern Gas', undefined, '副社長'],
  ['Vice President', 'organization:World Bank', undefined, '副総裁'],
  ['Vice President', 'organization:European Commission', undefined, '副委員長'],
  ['Vice President of the National Assembly', 'NO', undefined, '国会副議長'],
  ['Chairperson of the Supreme Court', 'NO', undefined, '最高裁判所長官'],
  ['President of the National Assembly', 'NO', undefined, '国会議長'],
  ['Chairman of the Senate', 'NO', undefined, '上院議長'],
  ['Chairman of the Fish Committee of the Parliament', 'NO', undefined, '委員長'],
  ['Senior Deputy Minister for Foreign Affairs', 'JP', undefined, '外務審議官'],
  ['Parliamentary Vice-Minister for Foreign Affairs', 'JP', undefined, '外務大臣政務官'],
  ['National Security Adviser to the Prime Minister', 'NO', undefined, '国家安全保障補佐官'],
  ['Minister of Ecology and Natural Resources', 'NO', '生態・天然資源相', '環境・天然資源相'],
  ['Head of the City Executive Power', 'NO', undefined, '地方行政府長官'],
  ['Chairperson of the Foreign Relations Committee of the Parliament', 'NO', undefined, '外交委員長'],
])('in Japanese: %s of %s', (title, body, titleJa, ja) => {
  const of = { en: body.replace(/^organization:/u, '') }
  expect(japaneseTitle({ title, body, of, ...(titleJa === undefined ? {} : { titleJa }) })).toBe(ja)
})
