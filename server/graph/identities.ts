/** Questions about who is the same in several documents: ids that became others, and why an appearance is of a person. */
import { z } from 'zod'
import { ID_START } from '../../cypher/ontology.ts'
import type { Choice } from '../../ingest/types.ts'
import { readPages } from './pages.ts'
import { readNodes } from './reads.ts'
import type { Graph } from './reads.ts'
import type { NodeRow } from './rows.ts'

const presentRow = z.object({ former: z.string(), id: z.string() })

/** For ids that nothing has any more, those that their people and events have now; of several the first in order. */
export async function readPresentIds(graph: Graph, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const memory = graph.memory?.now
  if (memory === undefined) return askPresentIds(graph, ids)
  memory.former ??= readFormerIds(graph)
  memory.former.catch(() => (memory.former = undefined))
  const former = await memory.former
  return new Map(
    ids.flatMap((id) => {
      const present = former.get(id)
      return present === undefined ? [] : [[id, present]]
    }),
  )
}

const formerRow = z.object({ id: z.string(), former: z.array(z.string()) })
/** Rows that are held at a time. */
const PAGE = 5_000

/** The present id for each former one: no index finds one of a list, so all are read once after a write. */
async function readFormerIds(graph: Graph): Promise<Map<string, string>> {
  const present = new Map<string, string>()
  for (const [name, start] of [
    ['former/people', ''],
    ['former/events', ''],
    ['former/organizations', ID_START.organization],
  ] as const)
    for await (const page of readPages(graph, name, formerRow, PAGE, ({ id }) => id))
      for (const { id, former } of page)
        for (const one of former) if (!present.has(start + one)) present.set(start + one, id)
  return present
}

/** People, states, bodies and places by the ids that were asked for, which may be former ones. */
export async function readPresentNodes(graph: Graph, ids: readonly string[]): Promise<Map<string, NodeRow>> {
  const nodes = await readNodes(graph, ids)
  const present = await readPresentIds(
    graph,
    ids.filter((id) => !nodes.has(id)),
  )
  const others = await readNodes(graph, present.values())
  for (const [id, now] of present) {
    const row = others.get(now)
    if (row !== undefined) nodes.set(id, row)
  }
  return nodes
}

/** Without a memory only those that are asked for are looked for. */
async function askPresentIds({ store, queries }: Graph, ids: string[]): Promise<Map<string, string>> {
  const { query, params } = queries.statement('read/present', { ids })
  const rows = z.array(presentRow).parse(await store.read(query, params))
  return new Map(rows.toReversed().map(({ former, id }) => [former, id]))
}

/** Features as they are stored, a name and a weight each. */
const features = z
  .array(z.string())
  .transform((list) =>
    Object.fromEntries(
      list.map((one) => [one.slice(0, one.lastIndexOf(' ')), Number(one.split(' ').at(-1))]),
    ),
  )

export const weighedRow = z.object({
  confidence: z.number().nullable(),
  score: z.number().nullable(),
  features: features.nullable(),
  runnerUp: z.string().nullable(),
  runnerUpScore: z.number().nullable(),
})

export function toChoice(row: z.infer<typeof weighedRow>): Choice | undefined {
  const { confidence, score, runnerUp: name, runnerUpScore: next } = row
  if (confidence === null || score === null || row.features === null) return undefined
  const runnerUp = name === null || next === null ? {} : { runnerUp: { name, score: next } }
  return { confidence, score, features: row.features, ...runnerUp }
}

const appearanceRow = z.object({
  ...weighedRow.shape,
  document: z.string(),
  file: z.string(),
  title: z.string().nullable(),
  name: z.string(),
})

/** The documents in which a person appears, the least certain first; the one without a choice was the first. */
export async function readAppearances({ store, queries }: Graph, id: string) {
  const { query, params } = queries.statement('read/appearances', { id })
  return z
    .array(appearanceRow)
    .parse(await store.read(query, params))
    .map((row) => ({
      document: { id: row.document, title: row.title ?? row.file, file: row.file },
      name: row.name,
      choice: toChoice(row),
    }))
}

const namingRow = appearanceRow.pick({ document: true, file: true, title: true, name: true })

/** The documents that name an organization, as the appearances of a person: nothing was weighed. */
export async function readDocumentsOfBody({ store, queries }: Graph, id: string) {
  const { query, params } = queries.statement('read/documentsOfBody', { id })
  return z
    .array(namingRow)
    .parse(await store.read(query, params))
    .map(({ document, file, title, name }) => ({
      document: { id: document, title: title ?? file, file },
      name,
      choice: undefined,
    }))
}
