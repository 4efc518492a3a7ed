import { expect, test } from '@jest/globals'
import { ANNOUNCED_KINDS } from '../../../cypher/ontology.ts'
import type { Filter } from '../../../client/api.ts'
import { listed, listsOf } from '../../../client/meetings/listed.ts'

const filter = (more: Partial<Filter> = {}): Filter => ({
  window: undefined,
  switches: { undated: false, planned: false, background: false, negated: false },
  hiddenTones: [],
  documents: ['a'],
  ...more,
})

test('a class is listed alone, and not where it is hidden', () => {
  expect(listed(3, filter()).hiddenTones).toEqual([1, 2, 4, 0])
  expect(listed(3, filter({ hiddenTones: [3] })).hiddenTones).toEqual([1, 2, 3, 4, 0])
  expect(listed('all', filter({ hiddenTones: [4] }))).toEqual({
    ...filter({ hiddenTones: [4] }),
    kinds: listed(0, filter()).kinds,
  })
  expect(listed('conflict', filter({ hiddenTones: [4] })).hiddenTones).toEqual([1, 2, 4, 0])
  expect(listed('contacts', filter())).toEqual({ ...filter(), kinds: ['meeting', 'call', 'visit', 'talks'] })
  expect(listed('agreements', filter()).kinds).toEqual(['agreement'])
})

test('what is announced is listed alone: a year ahead of the chosen days, without a day, and told in passing too', () => {
  const window = { from: '2031-05-01', to: '2031-05-08' }
  expect(listed('planned', filter({ window, hiddenTones: [4] }))).toEqual({
    ...filter({ window: { from: '2031-05-01', to: '2032-05-07' }, hiddenTones: [4] }),
    switches: { undated: true, planned: false, background: true, negated: false },
    kinds: ANNOUNCED_KINDS,
    only: 'planned',
  })
  expect(listed('planned', filter()).window).toBeUndefined()
})

test('what can be chosen is neither empty nor all over again', () => {
  const relation = {
    total: 5,
    quads: { 0: 0, 1: 3, 2: 0, 3: 2, 4: 0 },
    contacts: { total: 2, days: 1 },
    agreements: { total: 0, events: [] },
  }
  expect(listsOf(relation, 'all')).toEqual([
    { list: 'all', n: 5 },
    { list: 'contacts', n: 2 },
    { list: 1, n: 3 },
    { list: 3, n: 2 },
  ])
  expect(listsOf({ ...relation, quads: { ...relation.quads, 4: 1 }, total: 6 }, 'all')).toContainEqual({
    list: 'conflict',
    n: 3,
  })
  expect(
    listsOf(
      { ...relation, quads: { ...relation.quads, 1: 5, 3: 0 }, contacts: { total: 5, days: 1 } },
      'contacts',
    ),
  ).toEqual([{ list: 'all', n: 5 }])
  // What the reader sees stays among them, also where it is empty.
  expect(listsOf(relation, 'agreements')).toContainEqual({ list: 'agreements', n: 0 })
  expect(listsOf(relation, 'planned')).toContainEqual({ list: 'planned' })
  // With the number of what is listed below, where it is a class by another name too.
  expect(listsOf(relation, 'conflict')).toContainEqual({ list: 'conflict', n: 2 })
})
