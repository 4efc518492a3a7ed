/** Stories of which no event is told: each is a line by its own headline. */
import type { Proof } from '../../api/brief.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Graph } from '../../graph/reads.ts'
import { ask, readMentions } from '../../graph/reads.ts'
import { itemRow } from '../../graph/rows.ts'
import type { ItemRow, MentionRow } from '../../graph/rows.ts'
import type { Sort } from './acts.ts'
import { tellsOff } from './off.ts'
import { beginningOf, headlineLines, proveHeadline, statesNamedIn } from './proof.ts'
import { isHome, isRefusal } from './headlines.ts'

export interface Untold {
  item: string
  document: string
  headline: string
  /** States that the headlines name, or the first sentence, each once. */
  states: string[]
  day: string | undefined
  proof: Proof
}

/** All stories of some days in some documents. */
export const readStories = (
  graph: Graph,
  { from, to }: { from: string; to: string },
  documents: readonly string[],
): Promise<ItemRow[]> => ask(graph, 'storiesOn', itemRow, { from, to, documents: [...documents] })

/** Stories but those that are told by their events. @param told items */
export async function readUntold(
  graph: Graph,
  rows: readonly ItemRow[],
  told: ReadonlySet<string>,
): Promise<Untold[]> {
  const items = rows.filter(({ item }) => !told.has(item))
  const mentions = await readMentions(
    graph,
    items.map(({ item }) => item),
  )
  const named = groupBy(mentions, ({ item }) => item)
  return items.map((row) => ({
    ...{ item: row.item, document: row.document, headline: headlineLines(row) },
    ...{ states: statesIn(row, named.get(row.item) ?? []), day: row.date, proof: proveHeadline(row) },
  }))
}

/** The states that the beginning of a story names, each once. */
export const statesIn = (row: ItemRow, mentions: readonly MentionRow[]): string[] =>
  statesNamedIn(beginningOf(row), mentions)

/** Where such a story stands: a law or an appointment of the post's own state at home, a refusal among tensions, what does not come to a meeting among these. */
export function sortOf(
  { headline, states }: { headline: string; states: readonly string[] },
  post: string | undefined,
): Sort {
  if (isRefusal(headline)) return 'tensions'
  if (tellsOff(headline) && states.length > 0) return 'contacts'
  return isHome(headline) && states.every((state) => state === post) ? 'domestic' : 'others'
}
