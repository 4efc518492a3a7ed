import { expect, test } from '@jest/globals'
import { japaneseOffice } from '../../../ingest/find/japaneseOffices.ts'

test.each([
  ['President', '大統領'],
  ['Prime Minister', '首相'],
  ['Minister of Foreign Affairs', '外相'],
  ['Minister of Defense', '国防相'],
  ['Minister of Digital Development', 'デジタル開発相'],
  ['Deputy Prime Minister', '副首相'],
  ['First Deputy Prime Minister', '第一副首相'],
  ['Acting Minister of Finance', '財相代行'],
  ['Deputy Minister of Foreign Affairs', '外務次官'],
  ['First Deputy Minister of Defense', '第一国防次官'],
  ['Chancellor', '首相'],
  ['Minister of Interior', '内相'],
  ['Defence Attaché in Oslo', '国防武官'],
  ['Ambassador to Greece', '大使'],
  ['Chargé d’Affaires of the Embassy', '臨時代理大使'],
  ['Minister of State at the Ministry of Foreign Affairs', '国務大臣'],
  ['Keeper to Greece', undefined],
  ['Ambassador', '大使'],
  ['Assistant to the President', '大統領補佐官'],
  ['Spokesperson of the Ministry of Foreign Affairs', '外務省報道官'],
  ['Minister for Foreign Affairs', '外相'],
  ['Minister of National Defence', '国防相'],
  ['Minister of Energy and Infrastructure', 'エネルギー・インフラ相'],
  ['Deputy Minister of Industry, Mine and Trade', '産業・鉱業・貿易次官'],
  ['Minister of Lighthouses and Trade', undefined],
  ['Minister of State for Foreign Trade', '貿易担当国務大臣'],
  ['State Minister for Foreign Affairs', '外務副大臣'],
  ['Presidential Representative on Special Assignments', '大統領特別代表'],
  ['Special Representative for the South Caucasus', '南コーカサス担当特別代表'],
  ['Special Envoy for Greece', 'ギリシャ担当特使'],
  ['Special Envoy for Lighthouses', undefined],
  ['Spokesperson for the Ministry of Internal Affairs', '内務省報道官'],
  ['Secretary of the Central Election Commission', '中央選挙管理委員会書記'],
  ['Central Election Commission Chairman', '中央選挙管理委員会委員長'],
  ['Chairman of the Central Bank', '中央銀行総裁'],
  ['Deputy Chairman of the Senate', '上院副議長'],
  ['Mayor of Lviv', 'リヴィウ市長'],
  ['Mayor of Nowhere', undefined],
  ['Keeper of the Lighthouse', undefined],
  ['Deputy Keeper of the Lighthouse', undefined],
  ['Acting ', undefined],
])('%s of a state is %s', (title, japanese) => {
  expect(japaneseOffice(title, 'country')).toBe(japanese)
})

test.each([
  ['Spokesperson', '報道官'],
  ['President', undefined],
  ['Secretary General', undefined],
])('%s of another body is %s', (title, japanese) => {
  expect(japaneseOffice(title, 'organization')).toBe(japanese)
})

test.each([
  ['President', 'World Bank', '総裁'],
  ['Deputy Chairman', 'Terma Holding', '副会長'],
  ['President', 'Terma Oil Company', '社長'],
  ['President', 'org:oslo-university', '学長'],
  ['Acting President', 'Parliamentary Assembly of the Council of Europe', '議長代行'],
  ['Leader', 'Green Party', '党首'],
  ['Secretary General', 'org:united-nations', '事務総長'],
  ['Secretary General', 'Norwegian Football Association', '事務局長'],
  ['President', 'Terma', undefined],
])('%s of %s is %s', (title, name, japanese) => {
  expect(japaneseOffice(title, 'organization', name)).toBe(japanese)
})
