import { expect, test } from '@jest/globals'
import type { Group } from '../../../client/actors/measures.ts'
import { coloured, COLOURED, OTHERS } from '../../../client/graph/groups.ts'

/** Groups of so many members each, called after their first. */
const groupsOf = (sizes: Record<string, number>): Map<string, Group> =>
  new Map(
    Object.entries(sizes).flatMap(([lead, size]) =>
      Array.from({ length: size }, (_, n): [string, Group] => [
        n === 0 ? lead : `${lead}${String(n)}`,
        { lead, size },
      ]),
    ),
  )

test('the largest groups have a colour of their own, of equals the first by name; members have that of their group', () => {
  const { of, groups } = coloured(groupsOf({ b: 2, c: 5, a: 2 }))
  expect(groups.map(({ lead }) => lead)).toEqual(['c', 'a', 'b'])
  expect(['c', 'c4', 'a1', 'b'].map((id) => of.get(id))).toEqual([1, 1, 2, 3])
})

test('more groups than can be told apart share one', () => {
  const sizes = Object.fromEntries([...'abcdefghij'].map((lead, at) => [lead, 20 - at]))
  const { of, groups } = coloured(groupsOf(sizes))
  expect(groups).toHaveLength(COLOURED)
  expect([of.get('g'), of.get('h'), of.get('j')]).toEqual([COLOURED, OTHERS, OTHERS])
})
