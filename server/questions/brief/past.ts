/** The stories of the weeks before a period: what it goes back to, and what they set for days that are still ahead. */
import { byText } from '../../byText.ts'
import { addDays } from '../../graph/eventSet.ts'
import { readDocuments } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import type { ItemRow } from '../../graph/rows.ts'
import { LATELY } from './again.ts'
import { readStories } from './untold.ts'

/** Stories that are looked at, the last. */
const MOST = 500
/** Documents, the newest, among which those of the weeks before are looked for. */
const DOCUMENTS = 200

/**
 * The last first; of which nobody knows the day it is open whether they come before.
 * @param own the first day of the period that no bulletin before tells
 * @param told its documents
 */
export async function readPast(graph: Graph, own: string, told: readonly string[]): Promise<ItemRow[]> {
  const documents = await readDocuments(graph, 0, DOCUMENTS)
  const from = addDays(own, -LATELY)
  const before = documents.filter(({ id, to = own }) => !told.includes(id) && to >= from).map(({ id }) => id)
  const stories = before.length === 0 ? [] : await readStories(graph, { from, to: own }, before)
  return stories
    .filter(({ date }) => date !== undefined)
    .sort((one, other) => byText(other.date ?? '', one.date ?? ''))
    .slice(0, MOST)
}
