import { expect, test } from '@jest/globals'
import countries from 'world-countries'
import { CITIES } from '../../../ingest/data/places.ts'

const CODES = new Set<string>(countries.map((one) => one.cca2))

test('cities stand under ISO codes', () => {
  expect(Object.keys(CITIES).filter((code) => !CODES.has(code))).toEqual([])
})

test('no city lies in two countries', () => {
  const names = Object.values(CITIES).flat()
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('no city has a comma, an edge of white space or a small first letter', () => {
  expect(
    Object.values(CITIES)
      .flat()
      .filter((name) => !/^\p{Lu}[^,]*\S$/u.test(name)),
  ).toEqual([])
})
