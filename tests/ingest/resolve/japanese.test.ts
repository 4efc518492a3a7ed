import { describe, expect, test } from '@jest/globals'
import { readItems } from '../../../ingest/index.ts'
import { tieJapanese, toJapaneseMentions, withJapanese } from '../../../ingest/resolve/japanese.ts'
import { toPersonClaim } from '../../../ingest/resolve/people.ts'
import type { Item, Mention, PersonClaim } from '../../../ingest/types.ts'

/** A story of one Japanese and one English headline and a body. */
function story(ja: string, en: string, body: string): Item {
  const text = [ja, en, body].join('\n')
  const headline = { start: ja.length + 1, end: ja.length + 1 + en.length }
  return {
    n: 1,
    headline: { en, ja },
    sources: [],
    text,
    parts: {
      ja: { start: 0, end: ja.length },
      en: headline,
      body: { start: headline.end + 1, end: text.length },
    },
    start: 0,
    end: text.length,
  }
}

function read(
  ja: string,
  en: string,
  body: string,
  home?: string,
): { claims: PersonClaim[]; mentions: Mention[]; item: Item } {
  const item = story(ja, en, body)
  const { people, items } = readItems([item], undefined)
  const here = items[0]?.people ?? []
  const ties = tieJapanese(item, here, 0)
  return {
    item,
    claims: here.map((person) => withJapanese(toPersonClaim(person, 0, people), ties, home)),
    mentions: toJapaneseMentions(ties),
  }
}

/** Full name and Japanese name of those who have one. */
const named = (ja: string, en: string, body: string): Record<string, string> =>
  Object.fromEntries(
    read(ja, en, body).claims.flatMap((one) => (one.ja === undefined ? [] : [[one.name, one.ja]])),
  )

describe('ways a headline names somebody', () => {
  const EN = 'Foreign Minister Davor Lukanić meets Peruvian counterpart'
  const BODY =
    'Minister of Foreign Affairs of Croatia Davor Lukanić met with Minister of Foreign Affairs of Peru Rosalba Quintela in Lima.'
  test.each<[string, Record<string, string>]>([
    ['ルカニッチ外相が会談', { 'Davor Lukanić': 'ルカニッチ' }],
    ['ルカニッチ外務大臣が会談', { 'Davor Lukanić': 'ルカニッチ' }],
    ['ルカニッチ・クロアチア外相が会談', { 'Davor Lukanić': 'ルカニッチ' }],
    ['クロアチアのルカニッチ外相が会談', { 'Davor Lukanić': 'ルカニッチ' }],
    ['米ルカニッチ外相が会談', { 'Davor Lukanić': 'ルカニッチ' }],
    ['クロアチア外相のルカニッチ氏が会談', { 'Davor Lukanić': 'ルカニッチ' }],
    ['ルカニッチ氏、リマを訪問', { 'Davor Lukanić': 'ルカニッチ' }],
    ['ダヴォル・ルカニッチ外相、リマを訪問', { 'Davor Lukanić': 'ダヴォル・ルカニッチ' }],
    ['ダヴォル＝ルカニッチ外相、リマを訪問', { 'Davor Lukanić': 'ダヴォル＝ルカニッチ' }],
    ['ルカニッチがリマを訪問', { 'Davor Lukanić': 'ルカニッチ' }],
    [
      'ルカニッチ外相、キンテラ・ペルー外相と会談',
      { 'Davor Lukanić': 'ルカニッチ', 'Rosalba Quintela': 'キンテラ' },
    ],
    ['ルカニッチ・キンテラ外相会談', { 'Davor Lukanić': 'ルカニッチ', 'Rosalba Quintela': 'キンテラ' }],
    ['ﾙｶﾆｯﾁ外相が会談', { 'Davor Lukanić': 'ﾙｶﾆｯﾁ' }],
    ['ルカニッチ外相夫人がリマを訪問', {}],
    ['ルカニッチ財団、リマで展示会', {}],
    ['ルカニッチ通りで事故', {}],
    ['クロアチア外相がペルー外相と会談', {}],
    ['ドローンとフェイクニュースへの対策', {}],
  ])('%s', (ja, expected) => expect(named(ja, EN, BODY)).toEqual(expected))
})

describe('offices and states between name and title', () => {
  test.each<[string, string, string, Record<string, string>]>([
    [
      'トレンカ駐日スロバキア大使が講演',
      'Ambassador gives a lecture',
      'Ambassador of Slovakia to Japan Juraj Trenka gave a lecture.',
      { 'Juraj Trenka': 'トレンカ' },
    ],
    [
      'ハッサーニ U A E 国務大臣と会談',
      'Minister of State received',
      'The minister received Minister of State of the UAE Ahmed bin Rashid Al Hassani.',
      { 'Ahmed bin Rashid Al Hassani': 'ハッサーニ' },
    ],
    [
      'アル・ハッサーニUAE国務大臣と会談',
      'Minister of State received',
      'The minister received Minister of State of the UAE Ahmed bin Rashid Al Hassani.',
      { 'Ahmed bin Rashid Al Hassani': 'アル・ハッサーニ' },
    ],
    [
      'ケレメン I C R C 会長が訪問',
      'ICRC President arrives',
      'President of the International Committee of the Red Cross Ilona Kelemen arrived.',
      { 'Ilona Kelemen': 'ケレメン' },
    ],
    [
      '国防次官兼陸軍参謀総長のオルジョフ陸軍大將が会談',
      'Chief of the General Staff holds talks',
      'First Deputy Minister of Defense, Chief of the General Staff of the Army Colonel General Tamir Orjov met officers.',
      { 'Tamir Orjov': 'オルジョフ' },
    ],
  ])('%s', (ja, en, body, expected) => expect(named(ja, en, body)).toEqual(expected))
})

describe('who of several', () => {
  test.each<[string, string, string, Record<string, string>]>([
    [
      'ベルコフ首相が検察と協議',
      'Prime Minister Belkov confers with prosecutors',
      'Prime Minister of Bulgaria Stoyan Belkov received Prosecutor General of Bulgaria Anton Belkov.',
      { 'Stoyan Belkov': 'ベルコフ' },
    ],
    [
      'ベルコフ検事総長が首相と協議',
      'Prosecutor General confers with Prime Minister',
      'Prime Minister of Bulgaria Stoyan Belkov received Prosecutor General of Bulgaria Anton Belkov.',
      { 'Anton Belkov': 'ベルコフ' },
    ],
    [
      'ベルコフ首相、ベルコフ検事総長と協議',
      'Prime Minister confers with Prosecutor General',
      'Prime Minister of Bulgaria Stoyan Belkov received Prosecutor General of Bulgaria Anton Belkov.',
      { 'Stoyan Belkov': 'ベルコフ', 'Anton Belkov': 'ベルコフ' },
    ],
    [
      'オルテガ外相が会談',
      'Foreign minister holds talks',
      'Minister of Foreign Affairs of Bulgaria Stoyan Belkov met his Hungarian counterpart, Imre Halmos.',
      {},
    ],
  ])('%s', (ja, en, body, expected) => expect(named(ja, en, body)).toEqual(expected))
})

describe('names in Chinese characters', () => {
  const BODY =
    'Minister of Foreign Affairs of the Republic of Korea Park Dae-min met with Vice Minister of Foreign Affairs of China Wang Shulin and Minister of Foreign Affairs of Japan Takahashi Rei.'
  test.each<[string, Record<string, string>]>([
    ['朴外相が会談', { 'Park Dae-min': '朴' }],
    ['朴大敏外相、王樹林・中国外務次官と会談', { 'Park Dae-min': '朴大敏', 'Wang Shulin': '王樹林' }],
    ['朴大敏・韓国外相と高橋外相が会談', { 'Park Dae-min': '朴大敏', 'Takahashi Rei': '高橋' }],
    ['新外相が前首相と会談', {}],
    ['朴在学外相が会談', { 'Park Dae-min': '朴在学' }],
    ['自民党総裁が訪韓', {}],
  ])('%s', (ja, expected) => expect(named(ja, 'Foreign ministers meet', BODY)).toEqual(expected))

  test('an unknown reading takes title and state to be somebody', () => {
    const body = 'Minister of Defense of Japan Tokizane Mio met Minister of Defense of Kenya Peter Onyuko.'
    expect(named('常実・日本防衛相が会談', 'Ministers of Defense meet', body)).toEqual({
      'Tokizane Mio': '常実',
    })
    expect(named('常実教授が講演', 'Ministers of Defense meet', body)).toEqual({})
  })

  test('heads of Chinese administrations have a title of their own', () => {
    const body = 'Ana Silva met with Wei Shulin, head of the Forestry Administration of China.'
    expect(named('中国の韋樹林主任と会談', 'A day in Beijing', body)).toEqual({ 'Wei Shulin': '韋樹林' })
  })
})

describe('what a tie says', () => {
  test('every mention stands where the name is printed', () => {
    const { mentions, item, claims } = read(
      'ベルコフ首相が到着、ベルコフ首相は歓迎を受けた',
      'Prime Minister Belkov arrives',
      'Prime Minister of Bulgaria Stoyan Belkov arrived.',
    )
    expect(mentions.map(({ start, end }) => item.text.slice(start, end))).toEqual(['ベルコフ', 'ベルコフ'])
    expect(mentions.map(({ rule, ref }) => [rule, ref])).toEqual([
      ['person.japanese.titled', claims[0]?.id],
      ['person.japanese.titled', claims[0]?.id],
    ])
  })

  test.each<[string, string, string[]]>([
    [
      'ベルコフ・ブルガリア大統領が到着',
      'Stoyan Belkov arrived on Monday and met Imre Halmos.',
      ['President BG'],
    ],
    [
      'ベルコフ前ブルガリア大統領が到着',
      'Stoyan Belkov arrived on Monday and met Imre Halmos.',
      ['former President BG'],
    ],
    [
      '前ブルガリア大統領のベルコフ氏が到着',
      'Stoyan Belkov arrived on Monday and met Imre Halmos.',
      ['former President BG'],
    ],
    ['ベルコフ元大統領が到着', 'Stoyan Belkov of Bulgaria arrived on Monday.', ['former President BG']],
    [
      'ベルコフ副首相兼外相が到着',
      'Stoyan Belkov of Bulgaria arrived on Monday.',
      ['Deputy Prime Minister BG', 'Minister of Foreign Affairs BG'],
    ],
    ['ベルコフ次期首相が到着', 'Stoyan Belkov of Bulgaria arrived on Monday.', []],
    ['ベルコフ大統領候補が到着', 'Stoyan Belkov of Bulgaria arrived on Monday.', ['candidate President BG']],
    [
      'ベルコフ第一副首相が到着',
      'Stoyan Belkov of Bulgaria arrived on Monday.',
      ['First Deputy Prime Minister BG'],
    ],
    [
      'ベルコフ市長が到着',
      'Bulgarian Deputy Mayor of Sofia Stoyan Belkov arrived.',
      ['Deputy Mayor of Sofia BG'],
    ],
    ['ベルコフ氏が到着', 'Stoyan Belkov arrived on Monday and met Imre Halmos.', []],
    [
      'ベルコフ外務次官が到着',
      'Deputy Foreign Minister of Bulgaria Stoyan Belkov arrived.',
      ['Deputy Minister of Foreign Affairs BG'],
    ],
    [
      'ベルコフ駐露ブルガリア大使が到着',
      'Stoyan Belkov arrived on Monday and met Imre Halmos.',
      ['Ambassador to Russia BG'],
    ],
  ])('offices: %s', (ja, body, expected) => {
    const { claims } = read(ja, 'Stoyan Belkov arrives', body)
    const belkov = claims.find(({ name }) => name === 'Stoyan Belkov')
    const said = belkov?.offices.map(({ title, of, former, candidate }) =>
      [former === true ? 'former' : '', candidate === true ? 'candidate' : '', title, of].join(' ').trim(),
    )
    expect(said?.map((office) => office.replace(/ +/g, ' '))).toEqual(expected)
  })

  test.each<[string, string | undefined, string[]]>([
    ['ベルコフ国防相が到着', 'BG', ['Minister of Defense BG']],
    ['ベルコフ国防相が到着', undefined, []],
    ['ベルコフ・クロアチア国防相が到着', 'BG', ['Minister of Defense HR']],
    ['ベルコフ国会議長が到着', 'HR', ['Speaker of the Croatian Sabor HR']],
    ['ベルコフ国会議長が到着', 'BG', ['Speaker of Parliament BG']],
  ])('an office of nobody else is that of the state of the publisher: %s, %s', (ja, home, expected) => {
    const { claims } = read(ja, 'Stoyan Belkov arrives', 'Stoyan Belkov arrived.', home)
    expect(claims[0]?.offices.map(({ title, of }) => `${title} ${of}`)).toEqual(expected)
  })

  test('an office of the headline points at its title', () => {
    const { claims, item } = read(
      'ベルコフ・ブルガリア大統領が到着',
      'Stoyan Belkov arrives',
      'Stoyan Belkov arrived.',
    )
    const evidence = claims[0]?.offices[0]?.evidence
    expect(evidence?.rule).toBe('office.japanese')
    expect(item.text.slice(evidence?.start, evidence?.end)).toBe('大統領')
  })
})
