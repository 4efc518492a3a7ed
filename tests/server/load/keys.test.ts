import { describe, expect, test } from '@jest/globals'
import countries from 'world-countries'
import { maybeCountry, toOfficeKey, toOrganizationKey, toPlaceKey } from '../../../server/load/keys.ts'

describe('a state', () => {
  test.each([
    ['TR', 'Türkiye', 'トルコ'],
    ['VA', 'Vatican City', 'バチカン市国'],
    ['KR', 'South Korea', '韓国'],
  ])('%s has its names', (code, name, ja) => {
    expect(maybeCountry(code)).toEqual({ code, name, ja })
  })

  test('is every code of ISO 3166, with a name in both languages', () => {
    const codes = countries.map(({ cca2 }) => cca2)
    expect(codes.length).toBeGreaterThan(240)
    expect(codes.filter((code) => maybeCountry(code) === undefined)).toEqual([])
    expect(
      codes.filter((code) => !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(maybeCountry(code)?.ja ?? '')),
    ).toEqual([])
  })

  test.each(['EU', 'UN', 'ZZ', 'QQ', 'az', 'AZE', 'A', ''])('%j is none', (code) => {
    expect(maybeCountry(code)).toBeUndefined()
  })
})

test('keys say what is meant and whose it is', () => {
  expect(toOfficeKey('Prime Minister', 'SE')).toBe('office:Prime Minister@SE')
  expect(toOrganizationKey('EU')).toBe('organization:EU')
  expect(toPlaceKey('Oslo', 'NO')).toBe('place:Oslo@NO')
  expect(toPlaceKey('Oslo', undefined)).toBe('place:Oslo')
})
