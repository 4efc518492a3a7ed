import { expect, test } from '@jest/globals'
import { JAPANESE_BODIES } from '../../../ingest/data/japaneseBodies.ts'
import { JAPANESE_PLACES } from '../../../ingest/data/japanesePlaces.ts'
import { INSTITUTIONS } from '../../../ingest/data/institutions.ts'
import { CIVIL, COMPANIES, INTERNATIONAL, MEDIA } from '../../../ingest/data/organizations.ts'
import { PARTIES } from '../../../ingest/data/parties.ts'
import { CITIES } from '../../../ingest/data/places.ts'
import { CAPITALS } from '../../../ingest/find/countries.ts'
import { japaneseBody } from '../../../ingest/find/japaneseBodies.ts'
import { japanesePlace } from '../../../ingest/find/japanesePlaces.ts'

test.each([
  ['European Union', '欧州連合'],
  ['EU', '欧州連合'],
  ['Ministry of Foreign Affairs of Norway', 'ノルウェー外務省'],
  ['Ministry of Foreign Affairs of the United States', '米国外務省'],
  ['Norwegian Ministry of Defence', 'ノルウェー国防省'],
  ['Greek Foreign Ministry', 'ギリシャ外務省'],
  ['Government of South Korea', '韓国政府'],
  ['Baltic Forum', undefined],
  ['Ministry of Silly Walks of Norway', undefined],
  ['Ministry of Foreign Affairs', undefined],
])('%s is called %s', (name, japanese) => {
  expect(japaneseBody(name)).toBe(japanese)
})

test.each([
  ['Oslo', 'オスロ'],
  ['St. Petersburg', 'サンクトペテルブルク'],
  ['Ruritania', undefined],
  ['Oslo region', 'オスロ地方'],
  ['Ruritania region', undefined],
  ['Oslo tower', undefined],
])('%s is called %s', (name, japanese) => {
  expect(japanesePlace(name)).toBe(japanese)
})

test('every body of the table is one of the others', () => {
  const names = new Set([
    ...[INTERNATIONAL, CIVIL, COMPANIES, MEDIA, PARTIES].flat().map(([first]) => first),
    ...INSTITUTIONS.map(({ names: [first] }) => first),
  ])
  expect(Object.keys(JAPANESE_BODIES).filter((name) => !names.has(name))).toEqual([])
})

test('every place of the table has a name in Japanese, and one owner', () => {
  const rows = Object.entries(JAPANESE_PLACES).flatMap(([code, some]) => some.map((row) => ({ code, row })))
  expect(rows.filter(({ row }) => !/^[^\u3000-\u9fff]+ \S+$/.test(row))).toEqual([])
  const names = rows.map(({ row }) => row.slice(0, row.lastIndexOf(' ')))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const elsewhere = rows.filter(({ code, row }) => {
    const name = row.slice(0, row.lastIndexOf(' '))
    const owner =
      CAPITALS.get(name) ?? Object.entries(CITIES).find(([, cities]) => cities.includes(name))?.[0]
    return owner !== undefined && owner !== code
  })
  expect(elsewhere).toEqual([])
})

test.each([
  ['Norway', 'ノルウェー'],
  ['United States', '米国'],
  ['Oslo', 'オスロ'],
  ['Norwegian', undefined],
  ['Nowhere', undefined],
])('as a place, %s is called %s', (name, japanese) => {
  expect(japanesePlace(name)).toBe(japanese)
})
