/** Why it is one person of whom several documents speak, and which they are. */
import { z } from 'zod'
import type { Choice } from '../../ingest/types.ts'
import { ask, countAll } from './reads.ts'
import type { Graph } from './reads.ts'

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
export async function readAppearances(graph: Graph, id: string) {
  const rows = await ask(graph, 'appearances', appearanceRow, { id })
  return {
    total: await countAll(graph, 'counts/appearances', id, rows.length),
    appearances: rows.map((row) => ({
      document: { id: row.document, title: row.title ?? row.file, file: row.file },
      name: row.name,
      choice: toChoice(row),
    })),
  }
}

const namingRow = appearanceRow.pick({ document: true, file: true, title: true, name: true })

/** The documents that name an organization, as the appearances of a person: nothing was weighed. */
export async function readDocumentsOfBody(graph: Graph, id: string) {
  const rows = await ask(graph, 'documentsOfBody', namingRow, { id })
  return {
    total: await countAll(graph, 'counts/documentsOfBody', id, rows.length),
    appearances: rows.map(({ document, file, title, name }) => ({
      document: { id: document, title: title ?? file, file },
      name,
      choice: undefined,
    })),
  }
}
