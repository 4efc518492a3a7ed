import { describe, expect, test } from '@jest/globals'
import { stateNamedIn } from '../../../ingest/find/countries.ts'
import { findJapaneseStates, JAPANESE_RULES } from '../../../ingest/find/japanese.ts'
import { SEAT_RULES } from '../../../ingest/find/seats.ts'
import { findStates } from '../../../ingest/find/states.ts'
import { analyse } from '../../../ingest/nlp/engine.ts'
import type { Mention } from '../../../ingest/types.ts'

const find = (text: string): Mention[] =>
  findStates({ text, sentences: analyse(text), ja: { start: 0, end: 0 } })
const codes = (text: string): string[] => [...new Set(find(text).map(({ ref }) => ref))].sort()

describe('names, adjectives and people', () => {
  test.each<[string, string[]]>([
    ["Peru's president flew to Bolivia.", ['BO', 'PE']],
    ['Anti-Turkish slogans and pro-Russian flags were seen.', ['RU', 'TR']],
    ['Kazakh-Turkmen trade grew.', ['KZ', 'TM']],
    ['The U.S.-led coalition, the UK and the UAE agreed.', ['AE', 'GB', 'US']],
    ['Let us go on.', []],
    ['Poles, Danes and Czechs voted.', ['CZ', 'DK', 'PL']],
    ['Papua New Guinea and Guinea-Bissau opened embassies.', ['GW', 'PG']],
    ['South Korea and the DPRK exchanged fire.', ['KP', 'KR']],
    ['Ships crossed the Gulf of Mexico and the South China Sea.', []],
    ['The summit of Latin American leaders ended.', []],
    ['Gunmen fled from Niger State to Niger.', ['NE']],
    ['Gunmen fled from Niger State to Kaduna.', []],
    ['French Guiana and Greenland took part.', []],
    ['The polish was good, and the turkey too.', []],
    ['The Greek Police (PNP) came.', ['GR']],
    ['The PNP came.', ['PH']],
    ['USS John Finn and USS Georgia sailed to Peru.', ['PE']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

test.each<[string, string | undefined]>([
  ['Communist Party of Norway', 'NO'],
  ['Greek Olive Board', 'GR'],
  ['Fjord Party of Nigeria', 'NG'],
  ['Chamber of Commerce of Equatorial Guinea', 'GQ'],
  ['Gulf of Mexico Council', undefined],
  ['Fjord Institute', undefined],
])('the state in the name of a body: %s', (body, code) => {
  expect(stateNamedIn(body)).toBe(code)
})

test('money is of no state', () => {
  const text = 'He paid 500 US dollars and 30 Swiss francs.'
  expect(findStates({ text, sentences: analyse(text), ja: { start: 0, end: 0 } })).toEqual([])
})

describe('languages', () => {
  test.each<[string, string[]]>([
    ['The placards were in French and English.', []],
    ['She spoke in Russian, then in Turkish.', []],
    ['The text in English and Greek was read out.', []],
    ['It was printed in Greek waters and in Norwegian hands.', ['GR', 'NO']],
    ['In Norway and Greece it rained.', ['NO', 'GR']],
    ['Ten were killed in Greek, not Norwegian, fire.', ['GR', 'NO']],
    ['A drone fell in Turkish-held land.', ['TR']],
    ['They have trust in American, Russian and Greek mediators.', ['US', 'RU', 'GR']],
  ])('%s', (text, states) => {
    const found = findStates({ text, sentences: analyse(text), ja: { start: 0, end: 0 } })
    expect(found.map(({ ref }) => ref)).toEqual(states)
  })
})

describe('names that people and companies bear', () => {
  test.each<[string, string[]]>([
    ['They met Michael Jordan in private.', []],
    ['He received German Chancellor Velda Sorn and French Transport Minister Pavel Orlo.', ['DE', 'FR']],
    ['They met Israel Katz in private.', []],
    ['Jordan Foreign Minister spoke.', ['JO']],
    ['Foreign ministers of Norway and Jordan Velda Sorn and Aram Lind met.', ['JO', 'NO']],
    ['The foreign minister of Norway and Jordan Lind, an envoy, met.', ['NO']],
    ['Jordan Signs Trade Deal With Chad Envoy', ['JO', 'TD']],
    ['It rained in Atlanta, Georgia on Monday.', []],
    ['It rained in Georgia on Monday.', ['GE']],
    ['He told the China Daily and the Washington Post so.', []],
    ['She took Ethiopian Airlines home.', []],
    ['A French-speaking clerk answered.', []],
    ['Thaís Roca and two Thais met the Governor General of East Azerbaijan.', ['TH']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('institutions that stand for a state', () => {
  test.each<[string, string[]]>([
    ['The Kremlin and the White House are silent.', ['RU', 'US']],
    ['The Knesset, the Sejm and the Jogorku Kenesh voted.', ['IL', 'KG', 'PL']],
    ['Downing Street and the Quai d’Orsay declined to comment.', ['FR', 'GB']],
    ['A new diet helps.', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('seats of government', () => {
  test.each(SEAT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { is, not }) => {
    expect(find(is).map(({ rule }) => rule)).toContain(`state.seat.${id}`)
    expect(find(not)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['The talks were held in Vienna.', []],
    ['The delegation arrived in Lima from Quito.', []],
    ['Vilnius, Riga to close the border', ['LT', 'LV']],
    ['Relations between Tunis and Algeria improved.', ['DZ', 'TN']],
    ['Brussels rejected the offer.', []],
    ['A Nairobi-based firm and the Nairobi-hosted fair closed.', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('Japanese headlines', () => {
  const japanese = (headline: string): string[] => findJapaneseStates(headline, 0).map(({ ref }) => ref)

  test.each(JAPANESE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { is, not }) => {
    expect(findJapaneseStates(is, 0).map(({ rule }) => rule)).toContain(`state.japanese.${id}`)
    expect(japanese(not)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['韓国とモンゴルの外相が会談', ['KR', 'MN']],
    ['ラテンアメリカ諸国の首脳', []],
    ['マリウポリの状況', []],
    ['東アゼルバイジャン州で地震', []],
    ['ＵＡＥがエジプトを支援', ['AE', 'EG']],
    ['日中韓首脳会談', ['CN', 'JP', 'KR']],
    ['訪米中の英首相', ['US', 'GB']],
  ])('%s', (headline, expected) => expect(japanese(headline).sort()).toEqual([...expected].sort()))
})

test('a mention covers the expression without its possessive ending', () => {
  const text = "On Monday Peru's envoy left."
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Peru'])
})
