/** Which people only go by another id now, as a namesake has turned up or gone. */
import { z } from 'zod'
import { groupBy } from '../graph/groupBy.ts'
import type { Queries } from '../queries.ts'
import type { Run } from '../store/store.ts'
import type { Redecided } from './people.ts'

/** Who somebody was taken for, and is now. */
export type Move = Pick<Redecided, 'old' | 'now'>

const idRows = z.array(z.object({ id: z.string() }))

/**
 * The present ids of such people by their former ones: nobody had the present one before, and most of what was said of the one is said of
 * the other, so that only the rest is moved. Whoever is busy has thousands of claims, which stay as they are.
 * @param moves everybody of the families in which somebody moves
 */
export async function readPresentIds(
  run: Run,
  queries: Queries,
  moves: readonly Move[],
): Promise<Map<string, string>> {
  const former = new Set(moves.map(({ old }) => old.person))
  const wanted = new Set(moves.map(({ now }) => now.person).filter((id) => !former.has(id)))
  if (wanted.size === 0) return new Map()
  const [rows] = await run([queries.statement('write/block/people', { ids: [...wanted] })])
  for (const { id } of idRows.parse(rows)) wanted.delete(id)
  const ids = new Map<string, string>()
  const ways = [...groupBy(moves, ({ old, now }) => JSON.stringify([old.person, now.person])).values()]
  for (const { old, now } of ways.sort((a, b) => b.length - a.length).flatMap((way) => way.slice(0, 1)))
    if (!ids.has(old.person) && wanted.delete(now.person)) ids.set(old.person, now.person)
  return ids
}
