import { expect, test } from '@jest/globals'
import { listed, listsOf } from '../../../client/meetings/listed.ts'

test('a class is listed alone, and not where it is hidden', () => {
  expect(listed(3, []).hiddenTones).toEqual([1, 2, 4, 0])
  expect(listed(3, [3]).hiddenTones).toEqual([1, 2, 3, 4, 0])
  expect(listed('all', [4])).toEqual({ kinds: listed(0, []).kinds, hiddenTones: [4] })
  expect(listed('conflict', [4]).hiddenTones).toEqual([1, 2, 4, 0])
  expect(listed('contacts', [])).toEqual({ kinds: ['meeting', 'call', 'visit', 'talks'], hiddenTones: [] })
  expect(listed('agreements', []).kinds).toEqual(['agreement'])
})

test('what can be chosen is neither empty nor all over again', () => {
  const relation = {
    total: 5,
    quads: { 0: 0, 1: 3, 2: 0, 3: 2, 4: 0 },
    contacts: { total: 2, days: 1 },
    agreements: { total: 0, events: [] },
  }
  expect(listsOf(relation)).toEqual([
    { list: 'all', n: 5 },
    { list: 'contacts', n: 2 },
    { list: 1, n: 3 },
    { list: 3, n: 2 },
  ])
  expect(listsOf({ ...relation, quads: { ...relation.quads, 4: 1 }, total: 6 })).toContainEqual({
    list: 'conflict',
    n: 3,
  })
  expect(
    listsOf({ ...relation, quads: { ...relation.quads, 1: 5, 3: 0 }, contacts: { total: 5, days: 1 } }),
  ).toEqual([{ list: 'all', n: 5 }])
})
