import { OFFICE_RANKS, RANK_OF_TITLE } from '../../cypher/ontology.ts'
import type { OfficeRank } from '../../cypher/ontology.ts'

const ROWS = RANK_OF_TITLE.map(({ rank, words, whole }) => {
  const one = words.join('|')
  return {
    rank,
    pattern: new RegExp(whole === true ? `^(${one})$` : `(^|[^\\p{L}])(${one})($|[^\\p{L}])`, 'iu'),
  }
})

/** Whom somebody serves or is sent to: an adviser to a minister is no minister. */
const SERVED = / (to|at) .*$| (of|for) the ((prime|first|deputy|vice) )*minister\b.*$/iu

/** The rank of an office by its title, as the graph writes it. */
export function rankOf(title: string): OfficeRank {
  const own = title.replace(SERVED, '')
  return ROWS.find(({ pattern }) => pattern.test(own))?.rank ?? 'other'
}

/** The highest of some ranks; `other` of none. */
export function highestRank(ranks: Iterable<OfficeRank>): OfficeRank {
  const found = new Set(ranks)
  return OFFICE_RANKS.find((rank) => found.has(rank)) ?? 'other'
}
