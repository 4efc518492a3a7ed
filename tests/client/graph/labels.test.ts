import { describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../../client/graph/labels.ts'
import { readableLabels, textWidth } from '../../../client/graph/labels.ts'

const at = (id: string, x: number, y: number, priority: number, chosen = false): Candidate => ({
  id,
  x,
  y,
  priority,
  chosen,
  solid: true,
  text: 'Aldo Verani',
  below: 10,
})

describe('readableLabels', () => {
  test.each([
    ['both where there is room', [at('a', 0, 0, 1), at('b', 300, 0, 2)], ['a', 'b']],
    [
      'the two more important of three in one place',
      [at('a', 0, 0, 1), at('b', 30, 0, 2), at('c', 60, 0, 3)],
      ['b', 'c'],
    ],
    [
      'none that covers another node on either side',
      [at('a', 0, 0, 2), at('b', 0, 20, 1), at('c', 0, -20, 1)],
      ['b', 'c'],
    ],
    [
      'the chosen one, whatever it covers',
      [at('a', 0, 0, 1, true), at('b', 0, 20, 1), at('c', 0, -20, 1)],
      ['a', 'b', 'c'],
    ],
    [
      'a label over a shape that may be covered',
      [at('a', 0, 0, 2), { ...at('b', 0, 20, 1), solid: false }],
      ['a', 'b'],
    ],
    ['none of none', [], []],
  ])('shows %s', (_what, candidates, shown) => {
    expect([...readableLabels(candidates).keys()].sort()).toEqual(shown)
  })
})

test('a label that has no room below its node stands above it', () => {
  expect([...readableLabels([at('a', 0, 0, 1), at('b', 30, 0, 2)])]).toEqual([
    ['b', 'below'],
    ['a', 'above'],
  ])
})

describe('textWidth', () => {
  test('counts Japanese characters as one em', () => {
    expect(textWidth('外務大臣', 10)).toBe(40)
    expect(textWidth('abcd', 10)).toBeLessThan(40)
  })
})
