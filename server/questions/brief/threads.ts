/** What each story of a period goes back to: the story of the weeks before that is of the same matter. */
import { addDays } from '../../graph/eventSet.ts'
import { byText } from '../../byText.ts'
import { isPerson } from '../../../cypher/ontology.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { readDocuments, readMentions } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import type { ItemRow, MentionRow } from '../../graph/rows.ts'
import { inParts } from './accounts.ts'
import { LATELY } from './again.ts'
import { beginningOf, isIn, openingOf } from './proof.ts'
import { isCourtesy } from './substance.ts'
import type { Telling } from './thread.ts'
import { toThread } from './thread.ts'
import { readStories } from './untold.ts'

/** Stories before that are looked at, the last. */
const STORIES = 500
/** Documents, the newest, among which those of the weeks before are looked for. */
const DOCUMENTS = 200

/** By item: the story before it. */
export type Threads = ReadonlyMap<string, ItemRow>

const headlineOf = ({ headlineEn, headlineJa = '' }: ItemRow): string => `${headlineEn}\n${headlineJa}`

/** @param mentions those in the story */
function toTelling(row: ItemRow, mentions: readonly MentionRow[]): Telling {
  const own = mentions.filter(({ kind }) => kind === 'person' || kind === 'place')
  const begins = beginningOf(row)
  const first = own.filter((one) => begins.some((stretch) => isIn(one, stretch)))
  return {
    ...{ item: row.item, day: row.date ?? '', words: `${headlineOf(row)}\n${openingOf(row)}` },
    ...{ first: new Set(first.map(({ id }) => id)), all: new Set(own.map(({ id }) => id)) },
  }
}

/**
 * @param rows stories of the period that have a line
 * @param own its first day that no bulletin before tells
 * @param told the documents of the period
 */
export async function readThreads(
  graph: Graph,
  rows: readonly ItemRow[],
  own: string,
  told: readonly string[],
): Promise<Threads> {
  const documents = await readDocuments(graph, 0, DOCUMENTS)
  const from = addDays(own, -LATELY)
  const before = documents.filter(({ id, to = own }) => !told.includes(id) && to >= from).map(({ id }) => id)
  const stories = before.length === 0 ? [] : await readStories(graph, { from, to: own }, before)
  // of whom nobody knows the day it is open whether they come before
  const dated = stories
    .filter(({ date }) => date !== undefined)
    .sort((one, other) => byText(other.date ?? '', one.date ?? ''))
    .slice(0, STORIES)
  const items = [...dated, ...(dated.length === 0 ? [] : rows)].map(({ item }) => item)
  const named = groupBy(await inParts(items, (some) => readMentions(graph, some)), ({ item }) => item)
  const telling = (row: ItemRow): Telling => toTelling(row, named.get(row.item) ?? [])
  const byItem = new Map(dated.map((row) => [row.item, row]))
  const now = rows.map(telling)
  const follow = toThread(dated.map(telling), now, isPerson)
  return new Map(
    now.flatMap((story) => {
      const last = byItem.get(follow(story) ?? '')
      // a courtesy is no matter that goes on
      return last === undefined || isCourtesy(headlineOf(last)) ? [] : [[story.item, last] as const]
    }),
  )
}
