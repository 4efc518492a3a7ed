import { describe, expect, test } from '@jest/globals'
import { findInItem, type FoundItem } from '../../../ingest/find/item.ts'
import { homesOf, type Home } from '../../../ingest/resolve/home.ts'
import type { Document } from '../../../ingest/types.ts'
import { toItem } from '../items.ts'
import { stateOfSite } from '../../../ingest/data/agencies.ts'

const homeOf = (
  heading: Partial<Pick<Document, 'publisher' | 'title' | 'format'>>,
  ...bodies: string[]
): (Omit<Home, 'share'> | undefined)[] =>
  homesIn(heading, ...bodies).map((home) => home && { code: home.code, certain: home.certain })

const homesIn = (
  heading: Partial<Pick<Document, 'publisher' | 'title' | 'format'>>,
  ...bodies: string[]
): (Home | undefined)[] =>
  homesOf(
    { format: 'bulletin', ...heading },
    bodies.map((body) => findInItem(toItem(body))),
  )

describe('whose bulletin', () => {
  test.each<[string, string]>([
    ['Embassy of Japan in Norway', 'NO'],
    ['Embassy of Japan, Oslo', 'NO'],
    ['Embassy of Japan in Norway 5 – 11 October 2026', 'NO'],
    ['Embassy of Japan in Norway | Political news', 'NO'],
    ['Consulate-General of Japan in Athens', 'GR'],
    ['在ノルウェー日本国大使館', 'NO'],
    ['Norway Press Review', 'NO'],
    ['THE NORWAY DIGEST', 'NO'],
  ])('%s is of %s', (publisher, code) => {
    expect(homeOf({ publisher }, 'The road is open.')).toEqual([{ code, certain: true }])
  })

  // where the embassy is is read only from a heading in small letters
  test('a heading in capitals', () => {
    expect(homeOf({ publisher: 'EMBASSY OF JAPAN IN NORWAY' }, 'The road is open.')).toEqual([
      { code: 'NO', certain: true },
    ])
  })

  test('the title tells where the publisher does not', () => {
    expect(homeOf({ publisher: 'Press Section', title: 'Norway: political news' }, 'All well.')).toEqual([
      { code: 'NO', certain: true },
    ])
  })

  test('the title of an article is only its headline', () => {
    expect(homeOf({ title: 'Norway signs a treaty', format: 'article' }, 'All well.')).toEqual([undefined])
  })

  test('without a heading it is the state that most items name, and that is not certain', () => {
    expect(homeOf({}, 'Norway opened a road.', 'Norway and Greece spoke.', 'Norway again.')).toEqual(
      [1, 2, 3].map(() => ({ code: 'NO', certain: false })),
    )
  })

  test('a dateline tells of its own item alone', () => {
    expect(homeOf({}, 'ATHENS, May 4 (agency) - The road is open.', 'Norway opened it.')).toEqual([
      { code: 'GR', certain: true },
      { code: 'NO', certain: false },
    ])
  })

  test('a heading outweighs a dateline', () => {
    expect(
      homeOf({ publisher: 'Embassy of Japan in Norway' }, 'ATHENS, May 4 (agency) - The road is open.'),
    ).toEqual([{ code: 'NO', certain: true }])
  })

  const from = (sources: string[], body: string): FoundItem => findInItem({ ...toItem(body), sources })
  const DIGEST = { publisher: 'Embassy of Japan in Norway', format: 'bulletin' } as const
  const OTHERS = Array.from({ length: 6 }, () => from([], 'Italy opened a road.'))

  test.each<[string, string[], string, string]>([
    ['its agency is at home where it is reported from', ['BTA'], 'SOFIA (BTA) - Italy protested.', 'BG'],
    ['its agency is abroad with its own people', ['PTI'], 'Athens, Jan 4 (PTI) The Indian envoy came.', 'IN'],
    ['its agency tells of others', ['PTI'], 'Athens, Jan 4 (PTI) The road is open.', 'GR'],
    ['a story that names no state is one from its agency’s home', ['PTI'], 'The road is open.', 'IN'],
    ['two agencies of one name', ['APS'], 'Senegal opened a road.', 'SN'],
    ['agencies for the world name every state', ['REUTERS'], 'ATHENS (Reuters) - Italy protested.', 'GR'],
    ['no agency that is at home anywhere', ['GAZETTE'], 'The road is open.', 'NO'],
  ])('an item of a digest in which the publisher is hardly named: %s', (_reason, sources, body, code) => {
    expect(homesOf(DIGEST, [from(sources, body), ...OTHERS])[0]?.code).toBe(code)
  })

  const MIXED = [...Array.from({ length: 3 }, () => from([], 'Norway opened a road.')), ...OTHERS]

  test.each<[string, string[], string, string]>([
    ['of others, by their agency', ['BTA'], 'Bulgaria opened a road.', 'BG'],
    ['of the publisher as well', ['BTA'], 'Bulgaria thanked Norway.', 'NO'],
    ['of others, by no agency of theirs', ['REUTERS'], 'Bulgaria opened a road.', 'NO'],
  ])('an item of a bulletin of which a third is on the publisher: %s', (_reason, sources, body, code) => {
    expect(homesOf(DIGEST, [from(sources, body), ...MIXED])[0]?.code).toBe(code)
  })

  test('nothing named, nothing known', () => {
    expect(homeOf({}, 'The road is open.')).toEqual([undefined])
  })

  test('its share is that of the items which name it', () => {
    const homes = homesIn(
      { publisher: 'Embassy of Japan, Oslo' },
      'Norway opened a road.',
      'Greece opened a port.',
    )
    expect(homes.map((home) => home?.share)).toEqual([0.5, 0.5])
  })
})

test.each([
  ['MOFA.GO.JP', 'JP'],
  ['GOV.UK', 'GB'],
  ['STATE.GOV', 'US'],
  ['FJORD.TV', undefined],
  ['REUTERS', undefined],
])('the state of a site by its domain: %s', (source, state) => {
  expect(stateOfSite(source)).toBe(state)
})
