/** Answers that are too long to be held at once: page by page. */
import type { z } from 'zod'
import type { Params } from '../store/store.ts'
import { ask } from './reads.ts'
import type { Graph } from './reads.ts'

/** The pages of a query that takes up after a key. */
export async function* readPages<T>(
  graph: Graph,
  name: string,
  row: z.ZodType<T>,
  limit: number,
  keyOf: (row: T) => string,
  given: Params = {},
): AsyncGenerator<T[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: T[] = await ask(graph, name, row, { ...given, after, limit })
    const last: T | undefined = rows.length < limit ? undefined : rows.at(-1)
    yield rows
    after = last === undefined ? undefined : keyOf(last)
  }
}
