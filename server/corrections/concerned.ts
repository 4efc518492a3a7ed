/** Which documents have to be loaded again when corrections begin or cease to hold. */
import { hash } from 'node:crypto'
import { z } from 'zod'
import { toOrganizationKey } from '../load/keys.ts'
import type { Graph } from '../graph/reads.ts'
import { ask } from '../graph/reads.ts'
import type { InForce } from './correction.ts'
import { bodiesOf, refsOf } from './correction.ts'

/** A fingerprint of the corrections that hold; of none it is empty, as in a graph that never heard of any. */
export const toLedgerDigest = (corrections: readonly InForce[]): string =>
  corrections.length === 0 ? '' : hash('sha256', JSON.stringify(corrections))

/** The fingerprint of those that the graph follows. */
export async function readLedgerDigest(graph: Graph): Promise<string> {
  const [row] = await ask(graph, 'ledger', z.object({ ledger: z.string() }))
  return row?.ledger ?? ''
}

const documentRow = z.object({ id: z.string(), file: z.string(), corrections: z.array(z.string()) })
const itemRow = z.object({ item: z.string() })

/** The documents that some corrections are about, or that follow them now. */
export async function findConcerned(graph: Graph, changed: readonly InForce[]): Promise<string[]> {
  const ids = new Set(changed.map(({ id }) => id))
  const { named, rows, ofBodies } = await findAll(graph, changed)
  const own = rows.filter(
    ({ id, file, corrections }) =>
      named.has(id) || named.has(file) || corrections.some((part) => ids.has(part.split(' ')[0] ?? '')),
  )
  return [...new Set([...own.map(({ id }) => id), ...ofBodies])].sort()
}

/** The documents that the corrections that hold are about, and those that follow any, be it one that holds no more. */
export async function findCorrected(graph: Graph, corrections: readonly InForce[]): Promise<string[]> {
  const { rows, ofBodies } = await findAll(graph, corrections)
  return [...new Set([...rows.map(({ id }) => id), ...ofBodies])].sort()
}

async function findAll(graph: Graph, corrections: readonly InForce[]) {
  const named = new Set(
    corrections.flatMap(({ do: one }) => refsOf(one).flatMap(({ document, file }) => [document, file])),
  )
  const bodies = corrections.flatMap(({ do: one }) => bodiesOf(one).map(toOrganizationKey))
  const rows = await ask(graph, 'corrections/documents', documentRow, { names: [...named] })
  const items =
    bodies.length === 0 ? [] : await ask(graph, 'corrections/itemsOfBodies', itemRow, { ids: bodies })
  const ofBodies = items.map(({ item }) => item.slice(0, item.lastIndexOf('#')))
  return { named, rows, ofBodies }
}
