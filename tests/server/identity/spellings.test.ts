import { describe, expect, test } from '@jest/globals'
import { toSounds } from '../../../ingest/resolve/names.ts'
import { toMark } from '../../../server/identity/marks.ts'
import type { Called } from '../../../server/identity/spellings.ts'
import { twoSpellings } from '../../../server/identity/spellings.ts'

const called = (name: string, side: string, marks: string[] = []): Called => ({
  person: `${name} ${side}`,
  sound: toSounds(name),
  sides: [side],
  marks,
})
const pairsOf = (...all: Called[]): string[][] =>
  twoSpellings(all).map((pair) => pair.map(({ person }) => person))

describe('two spellings of one name', () => {
  test.each<[string, string, boolean]>([
    ['Ida Marinova NO', 'Ida Morinova NO', true],
    ['Ida Marinova NO', 'Ida Marinove NO', true],
    ['Ida Marinova NO', 'Ida Morinova GR', false],
    ['Ida Marinova NO', 'Eva Morinova NO', false],
    // Another first letter, or a short name, is another one.
    ['Ida Marinova NO', 'Ida Darinova NO', false],
    ['Ida Lind NO', 'Ida Lund NO', false],
    ['Ida Marinova NO', 'Ida Merinovic NO', false],
  ])('%s, %s: %s', (one, other, is) => {
    const [a, b] = [one, other].map((text) => called(text.slice(0, -3), text.slice(-2))) as [Called, Called]
    expect(pairsOf(a, b)).toEqual(is ? [[one, other].sort()] : [])
    expect(pairsOf(b, a)).toEqual(pairsOf(a, b))
  })

  test('are asked about once, however many documents have them, and not where somebody has answered', () => {
    const [a, b] = [called('Ida Marinova', 'NO'), called('Ida Morinova', 'NO')]
    expect(pairsOf(a, { ...a }, b, { ...b })).toHaveLength(1)
    const [one, other] = (['one', 'other'] as const).map((part) => toMark(['apart', '1', 'c1', part]))
    expect(pairsOf({ ...a, marks: [one ?? ''] }, { ...b, marks: [other ?? ''] }, { ...b })).toEqual([])
    expect(pairsOf({ ...a, marks: [one ?? ''] }, b)).toHaveLength(1)
  })
})
