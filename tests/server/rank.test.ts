import { expect, test } from '@jest/globals'
import { OFFICE_RANKS, RANK_OF_TITLE } from '../../cypher/ontology.ts'
import { highestRank, rankOf } from '../../server/rank.ts'

test.each(RANK_OF_TITLE)('rank $rank: "$yes", not "$no"', ({ rank, yes, no }) => {
  expect(rankOf(yes)).toBe(rank)
  expect(rankOf(no)).not.toBe(rank)
})

test.each([
  ['President', 'head'],
  ['President of the Chamber of Commerce', 'other'],
  ['Vice President', 'head'],
  ['First Deputy Minister of Energy', 'deputy'],
  ['Ambassador', 'ambassador'],
  ['Administrator', 'other'],
])('the rank of "%s" is %s', (title, rank) => {
  expect(rankOf(title)).toBe(rank)
})

test('the highest of ranks', () => {
  expect(highestRank([])).toBe('other')
  expect(highestRank(OFFICE_RANKS.toReversed())).toBe('head')
})
