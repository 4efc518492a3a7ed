/** What each story of a period goes back to: the story of the weeks before that is of the same matter. */
import { isPerson } from '../../../cypher/ontology.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { readMentions } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import type { ItemRow, MentionRow } from '../../graph/rows.ts'
import { isIn } from '../../graph/sentence.ts'
import { beginningOf, headlineLines } from './proof.ts'
import { isCourtesy } from './headlines.ts'
import type { Telling } from './thread.ts'
import { toThread } from './thread.ts'

/** By item: the story before it. */
export type Threads = ReadonlyMap<string, ItemRow>

/** @param mentions those in the story */
function toTelling(row: ItemRow, mentions: readonly MentionRow[]): Telling {
  const own = mentions
    .filter(({ kind }) => kind === 'person' || kind === 'place')
    .sort((one, other) => one.start - other.start)
  const begins = beginningOf(row)
  const first = own.filter((one) => begins.some((stretch) => isIn(one, stretch)))
  // whom two have in common makes them no more alike by the name
  const words = begins.map(({ start, end }) => {
    const named = first.filter((one) => isIn(one, { start, end }))
    return [...named, { start: end }]
      .map((one, at) => row.text.slice(named[at - 1]?.end ?? start, one.start))
      .join(' ')
  })
  return {
    ...{ item: row.item, day: row.date ?? '', headline: headlineLines(row), words: words.join('\n') },
    ...{ first: new Set(first.map(({ id }) => id)), all: new Set(own.map(({ id }) => id)) },
  }
}

/** Somebody came, or met somebody. */
const CONTACT =
  /\b(?:visits?|visiting|arrives?|receive[sd]?|hosts?|meets?|met|holds? (?:talks|meetings?|phone)|calls on)\b|^(?:\p{Lu}\p{L}+ ){2,3}in \p{Lu}\p{L}+$|訪問|会談|迎える/mu
/** People by whom a contact goes on with another. */
const SAME = 2

/** That somebody met others on another day is no matter that goes on; two who meet again are. */
const isOther = (now: Telling, last: Telling): boolean =>
  [now, last].every(({ headline }) => CONTACT.test(headline)) &&
  [...now.first].filter((id) => isPerson(id) && last.all.has(id)).length < SAME

/** @param rows stories of the period that have a line @param past those of the weeks before */
export async function readThreads(
  graph: Graph,
  rows: readonly ItemRow[],
  past: readonly ItemRow[],
): Promise<Threads> {
  if (past.length === 0) return new Map()
  const items = [...past, ...rows].map(({ item }) => item)
  const named = groupBy(await readMentions(graph, items), ({ item }) => item)
  const telling = (row: ItemRow): Telling => toTelling(row, named.get(row.item) ?? [])
  const byItem = new Map(past.map((row) => [row.item, row]))
  const [before, now] = [past.map(telling), rows.map(telling)]
  const follow = toThread(before, now, isPerson)
  const tellingOf = new Map(before.map((one) => [one.item, one]))
  return new Map(
    now.flatMap((story) => {
      const item = follow(story) ?? ''
      const [last, told] = [byItem.get(item), tellingOf.get(item)]
      // a courtesy is no matter that goes on
      return last === undefined ||
        told === undefined ||
        isCourtesy(headlineLines(last)) ||
        isOther(story, told)
        ? []
        : [[story.item, last] as const]
    }),
  )
}
