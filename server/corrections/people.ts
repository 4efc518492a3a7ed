/** Somebody of the graph, as the ledger names people: by the appearances that say most, so that they are found again. */
import { z } from 'zod'
import { ApiError } from '../http/errors.ts'
import { readPresentIds } from '../graph/formerIds.ts'
import { toAppearanceId, toKey } from '../identity/appearance.ts'
import { toRank } from '../identity/people.ts'
import type { Graph } from '../graph/reads.ts'
import { ask, readNodes } from '../graph/reads.ts'
import type { AppearanceRef, PersonRef } from './correction.ts'

const saidRow = z.object({
  id: z.string(),
  document: z.string(),
  file: z.string(),
  name: z.string(),
  sound: z.array(z.string()),
  sides: z.array(z.string()),
  offices: z.array(z.string()),
  first: z.string().nullable(),
})

/** So many appearances stand for a person: one may go with its document. */
const ENOUGH = 3

export interface Somebody extends Omit<PersonRef, 'said'> {
  /** All appearances, those that say most first. */
  all: AppearanceRef[]
}

/** A person by a present or former id. @throws ApiError 404 where there is none, 409 where there are several */
export async function readSomebody(graph: Graph, id: string): Promise<Somebody> {
  const own = await readSaid(graph, id)
  const one = own.length > 0 ? id : (await readPresentIds(graph, [id])).get(id)
  const rows = one === undefined || one === id ? own : await readSaid(graph, one)
  if (one === undefined || rows.length === 0)
    throw new ApiError(404, 'unknown_person', `There is no person "${id}" in the store.`)
  const ranked = rows.toSorted((a, b) => (toRank(a) < toRank(b) ? -1 : 1))
  const name = (await readNodes(graph, [one])).get(one)?.name ?? ranked[0]?.name ?? one
  return { id: one, name, sound: ranked[0]?.sound ?? [], all: await toAppearances(graph, ranked) }
}

const readSaid = (graph: Graph, id: string): Promise<z.infer<typeof saidRow>[]> =>
  ask(graph, 'corrections/said', saidRow, { id })

const twinRow = z.object({ id: z.string() })

async function toAppearances(
  graph: Graph,
  said: readonly z.infer<typeof saidRow>[],
): Promise<AppearanceRef[]> {
  const refs = said.map(({ id, document, file }) => ({
    document,
    file,
    person: id.slice(document.length + 1),
  }))
  const rows = refs.map(({ document, person }) => ({
    id: toAppearanceId(document, person),
    document,
    key: toKey(person),
  }))
  const found = await ask(graph, 'corrections/namesakes', twinRow, { rows })
  const twins = new Set(found.map(({ id }) => id))
  return refs.map((ref, at) => ({ ...ref, ...(twins.has(rows[at]?.id ?? '') && { twin: true as const }) }))
}

/** Somebody by some appearances: the first, and those in some documents. */
export function toPersonRef(
  { all, ...one }: Somebody,
  documents: ReadonlySet<string> = new Set(),
): PersonRef {
  const said = all.filter(({ document }, place) => place < ENOUGH || documents.has(document))
  return { ...one, said }
}
