/** What goes with a document, measured in the graph within the transaction that takes it out. */
import { z } from 'zod'
import type { Extraction } from '../../ingest/types.ts'
import { MOST_LINES } from '../api/upkeep.ts'
import type { Removal } from '../api/upkeep.ts'
import { toItemKey } from '../load/keys.ts'
import type { Queries } from '../queries.ts'
import type { Run } from '../store/store.ts'

const idRows = z.array(z.object({ id: z.string() }))
const nameRows = z.array(z.object({ id: z.string(), name: z.string() }))
const formerRows = z.array(z.object({ former: z.string() }))
const stampRows = z.tuple([z.object({ items: z.number(), events: z.number(), people: z.number() })])

/** How much there was, and whom the document named. */
export interface Before {
  stamp: z.infer<typeof stampRows>[0]
  named: Map<string, string>
}

/** `extraction`: what the document says; absent where the archive does not have it, and nobody can be told by name. */
export async function measureBefore(run: Run, queries: Queries, extraction?: Extraction): Promise<Before> {
  const { id = '', items = [] } = extraction ?? {}
  const [stamp, found] = await run([
    queries.statement('read/stamp'),
    queries.statement('read/corrections/peopleOf', {
      appearances: [],
      items: items.map(({ n }) => toItemKey(id, n)),
    }),
  ])
  const ids = idRows.parse(found).map((row) => row.id)
  const [rows] = await run([queries.statement('read/nodes', { ids })])
  return {
    stamp: stampRows.parse(stamp)[0],
    named: new Map(nameRows.parse(rows).map((row) => [row.id, row.name])),
  }
}

/** The same when it is out. Whoever goes on under another id has not gone. */
export async function measureRemoval(run: Run, queries: Queries, before: Before): Promise<Removal> {
  const ids = [...before.named.keys()]
  const [stamp, rows, others] = await run([
    queries.statement('read/stamp'),
    queries.statement('read/nodes', { ids }),
    queries.statement('read/present', { ids }),
  ])
  const after = stampRows.parse(stamp)[0]
  const there = new Set([
    ...nameRows.parse(rows).map(({ id }) => id),
    ...formerRows.parse(others).map(({ former }) => former),
  ])
  const gone = [...before.named].filter(([id]) => !there.has(id)).map(([, name]) => name)
  const less = (what: keyof typeof after): number => Math.max(0, before.stamp[what] - after[what])
  return {
    items: less('items'),
    events: less('events'),
    people: { total: less('people'), told: gone.sort().slice(0, MOST_LINES) },
  }
}
