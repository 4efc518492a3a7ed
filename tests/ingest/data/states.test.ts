import { describe, expect, test } from '@jest/globals'
import countries from 'world-countries'
import { INSTITUTIONS } from '../../../ingest/data/institutions.ts'
import * as tables from '../../../ingest/data/states.ts'
import { CAPITALS, countryOf, demonymOf, nameOf } from '../../../ingest/find/countries.ts'

const CODES = new Set<string>(countries.map((one) => one.cca2))

describe('tables of states', () => {
  test.each(['NAMES', 'DEMONYMS', 'SEATS', 'JAPANESE_NAMES'] as const)(
    '%s has ISO codes for keys',
    (table) => {
      expect(Object.keys(tables[table]).filter((code) => !CODES.has(code))).toEqual([])
    },
  )

  test('every one-character abbreviation is a state of one character', () => {
    for (const [letter, code] of Object.entries(tables.JAPANESE_LETTERS)) {
      expect([...letter]).toHaveLength(1)
      expect(CODES).toContain(code)
    }
  })

  test('no name has two owners', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const [code, names] of Object.entries(tables.NAMES))
      for (const name of names) {
        if (owners.has(name) && owners.get(name) !== code) twice.push(name)
        owners.set(name, code)
      }
    expect(twice).toEqual([])
  })

  test('no institution has two owners, and each has a real state', () => {
    const names = INSTITUTIONS.flatMap((one) => one.names)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(INSTITUTIONS.filter((one) => !CODES.has(one.of))).toEqual([])
  })

  test('every member of the United Nations can be found by its names and has an adjective', () => {
    const lost = countries
      .filter((one) => one.unMember)
      .filter((one) => countryOf(one.name.common) !== one.cca2 || countryOf(one.name.official) !== one.cca2)
      .map((one) => one.name.common)
    // The package's common name of CG is its official one; `Congo` alone is the larger neighbour.
    expect(lost).toEqual([])
    expect(countries.filter((one) => one.unMember && demonymOf(one.cca2) === undefined)).toEqual([])
  })
})

describe('countryOf', () => {
  test.each([
    ['Türkiye', 'TR'],
    ["Türkiye's", 'TR'],
    ['Turkiye', 'TR'],
    ['Turkey', 'TR'],
    ['the Republic of Korea', 'KR'],
    ['Korea', 'KR'],
    ['DPRK', 'KP'],
    ['UAE', 'AE'],
    ['U.S.', 'US'],
    ['Holy See', 'VA'],
    ['Czech Republic', 'CZ'],
    ['Côte d’Ivoire', 'CI'],
    ['Swaziland', 'SZ'],
    ['Burma', 'MM'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Kosovo', 'XK'],
    ['Palestine', 'PS'],
    ['Taiwan', 'TW'],
    ['Dutch', 'NL'],
    ['Kyrgyz', 'KG'],
    ['Poles', 'PL'],
    ['Nigerien', 'NE'],
    ['Verkhovna Rada', 'UA'],
  ])('%s is %s', (phrase, code) => expect(countryOf(phrase)).toBe(code))

  test.each([
    'us',
    'turkey',
    'Gulf of Mexico',
    'Greenland',
    'Latin America',
    'Lima',
    'Minister',
    '',
    'China and India',
  ])('%s is no state', (phrase) => expect(countryOf(phrase)).toBeUndefined())

  test('a seat only where it is asked for', () => {
    expect(countryOf('Lima', true)).toBe('PE')
    expect(CAPITALS.get('Washington')).toBe('US')
  })

  test.each([
    ['TR', 'Turkish', 'Türkiye'],
    ['AE', 'Emirati', 'United Arab Emirates'],
    ['US', 'American', 'United States'],
  ])('%s is called %s, %s', (code, adjective, name) => {
    expect(demonymOf(code)).toBe(adjective)
    expect(nameOf(code)).toBe(name)
  })
})
