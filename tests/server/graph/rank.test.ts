import { expect, test } from '@jest/globals'
import { OFFICE_RANKS, RANK_OF_TITLE } from '../../../cypher/ontology.ts'
import { highestRank, rankOf } from '../../../server/graph/rank.ts'

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
  ['Adviser to the Prime Minister', 'other'],
  ['Diplomatic Adviser to the Minister of Defense', 'other'],
  ['Head of the Office of the Deputy Prime Minister', 'other'],
  ['Deputy to the Minister of Energy', 'deputy'],
  ['Ambassador to Norway', 'ambassador'],
  ['Minister of State at the Ministry of Foreign Affairs', 'deputy'],
  ['Minister for the Economy', 'minister'],
])('the rank of "%s" is %s', (title, rank) => {
  expect(rankOf(title)).toBe(rank)
})

test('the highest of ranks', () => {
  expect(highestRank([])).toBe('other')
  expect(highestRank(OFFICE_RANKS.toReversed())).toBe('head')
})
