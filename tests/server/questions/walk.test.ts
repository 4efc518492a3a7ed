import { expect, test } from '@jest/globals'
import { shortestWays } from '../../../server/questions/walk.ts'

const GRAPH: Record<string, string[]> = {
  a: ['b', 'c'],
  b: ['a', 'd', 'd'],
  c: ['a', 'd'],
  d: ['b', 'c', 'e'],
  e: ['d'],
  f: [],
}

test.each([
  ['next to each other', 'a', 'b', 1, 1, [['a', 'b']]],
  [
    'two ways of the same length',
    'a',
    'e',
    3,
    2,
    [
      ['a', 'b', 'd', 'e'],
      ['a', 'c', 'd', 'e'],
    ],
  ],
  ['no way', 'a', 'f', undefined, 0, []],
  ['from nowhere', 'x', 'a', undefined, 0, []],
])('shortest ways: %s', (_name, start, end, length, total, ways) => {
  expect(shortestWays(start, end, (id) => GRAPH[id] ?? [], 10)).toEqual({ length, total, ways })
})

test('all ways are counted, the first of them written out', () => {
  expect(shortestWays('a', 'e', (id) => GRAPH[id] ?? [], 1)).toEqual({
    length: 3,
    total: 2,
    ways: [['a', 'b', 'd', 'e']],
  })
})
