import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { z } from 'zod'
import { extract } from '../ingest/index.ts'
import { createApp } from '../server/app.ts'
import { loadDocument } from '../server/load/load.ts'
import { readQueries } from '../server/queries.ts'
import type { StoreSettings } from '../server/store/open.ts'
import { openStore } from '../server/store/open.ts'
import type { Store } from '../server/store/store.ts'
import { emptyStore } from './server/store/empty.ts'

const ROOT = join(import.meta.dirname, '..')

const notebook = z.object({
  cells: z.array(z.object({ cell_type: z.string(), source: z.array(z.string()) })),
})
const source = notebook
  .parse(JSON.parse(readFileSync(join(ROOT, 'docs', 'notebook', 'three-questions.ipynb'), 'utf8')))
  .cells.filter(({ cell_type }) => cell_type === 'code')
  .map((cell) => cell.source.join(''))
  .join('\n')

/** What Python gives by name: `one="AZ", top=15`, and `**{"from": "2026-04-24"}` for its own words. */
const named = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)"?(?:=|: )(?:"([^"]*)"|(\d+))/g)].map(([, name = '', word, number]) => [
      name,
      word ?? number ?? '',
    ]),
  )

/** The statements that the notebook puts to the graph, and the questions to the API, each with its parameters. */
export const statements = [...source.matchAll(/\bask\(\s*"""([^]*?)"""([^)]*)\)/g)].map(
  ([, query = '', rest = '']) => ({ query, params: named(rest) }),
)
export const questions = [...source.matchAll(/\bapi\("([^"]+)"([^)]*)\)/g)].map(
  ([, path = '', rest = '']) => ({
    path,
    query: named(rest),
  }),
)

/** What the notebook asks has answers over the samples, from the graph and from the API. */
export function describeNotebook(settings: () => StoreSettings): void {
  const queries = readQueries()
  let store: Store
  beforeAll(async () => {
    store = await openStore(settings())
    await emptyStore(store)
    for (const name of readdirSync(join(ROOT, 'samples')).filter((file) => file.endsWith('.txt')))
      await loadDocument(
        store,
        queries,
        extract({ name, text: readFileSync(join(ROOT, 'samples', name), 'utf8') }),
      )
  }, 120_000)
  afterAll(() => store.close())

  test.each(statements)('$query', async ({ query, params }) => {
    const rows = await store.read(query, params)
    expect(rows.length).toBeGreaterThan(1)
    expect(Object.values(rows[0] ?? {}).filter((value) => value === null)).toEqual([])
  })

  test.each(questions)('$path', async ({ path, query }) => {
    const app = createApp({ store, queries, log: pino({ level: 'silent' }) })
    const { status, body } = await request(app).get(`/api${path}`).query(query).set('Host', 'localhost')
    expect(status).toBe(200)
    const lists = Object.values(body as object).filter((value) => Array.isArray(value))
    expect(Math.max(...lists.map(({ length }) => length))).toBeGreaterThan(0)
  })
}
