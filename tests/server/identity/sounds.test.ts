import { describe, expect, test } from '@jest/globals'
import { toSounds } from '../../../ingest/resolve/names.ts'
import { compareSounds } from '../../../server/identity/sounds.ts'

const compare = (a: string, b: string) => compareSounds(toSounds(a), toSounds(b))

describe('names of two documents', () => {
  test.each([
    ['Jan Orlo', 'Jan Orlo', 'full-name'],
    ['Andrei Orlyy', 'Andrey Orly', 'full-name'],
    ['Wang Yi', 'Yi Wang', 'full-name'],
    ['Kwon Min-jae', 'Min-jae Kwon', 'full-name'],
    ['Jan Maria Orlo', 'Jan Orlo', 'shorter-name'],
    ['Jan Maria Orlo', 'Maria Orlo', 'shorter-name'],
    ['Volodymyr Orlo', 'Volodymir Orlo', 'full-name'],
    ['Valdemar Orlo', 'Waldemir Orlo', 'spelling'],
    ['J. Orlo', 'Jan Orlo', 'initials'],
    ['Orlo', 'Jan Orlo', 'family-name'],
    ['Orlo', 'Orlo', 'family-name'],
  ])('%s and %s agree: %s', (a, b, likeness) => {
    expect([compare(a, b), compare(b, a)]).toEqual([likeness, likeness])
  })

  test.each([
    ['Jan Orlo', 'Ida Orlo'],
    ['Jan Orlo', 'Jon Orlo'],
    ['J. Orlo', 'Ida Orlo'],
    ['Jan Maria Orlo', 'Ida Maria Orlo'],
  ])('%s and %s are two', (a, b) => {
    expect([compare(a, b), compare(b, a)]).toEqual([undefined, undefined])
  })

  test.each([
    ['Zelensky', 'Zelenskyy'],
    ['Babis', 'Babiš'],
    ['Orlo', 'van Orlo'],
  ])('%s and %s are one family name', (a, b) => {
    expect(toSounds(a)).toEqual(toSounds(b))
  })
})
