import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { pino } from 'pino'
import request from 'supertest'
import { createApp } from '../../../server/app.ts'
import { ENDPOINTS } from '../../../server/http/endpoints.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { loadFixture } from '../fixture.ts'

const queries = readQueries()
let store: Store
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  store = await openStore({})
  await loadFixture(store, queries)
  app = createApp({ store, queries, log: pino({ level: 'silent' }) })
})
afterAll(() => store.close())

const get = (path: string) => request(app).get(path).set('Host', 'localhost:4747')

test('the description is valid OpenAPI 3.1 and has every question', async () => {
  const { body } = (await get('/api/openapi.json')) as { body: Record<string, object> }
  expect(await new Validator().validate(body)).toEqual({ valid: true })
  expect(Object.keys(body['paths'] ?? {}).sort()).toEqual(
    ENDPOINTS.map(({ path }) => path.replace(':id', '{id}')).sort(),
  )
  expect(JSON.stringify(body)).not.toContain('$defs')
})

test('the page for people has every question with its parameters', async () => {
  const { text, headers } = await get('/api')
  expect(headers['content-type']).toContain('text/html')
  for (const { path, params } of ENDPOINTS) {
    expect(text).toContain(`GET /api${path}`)
    for (const name of Object.keys(params)) expect(text).toContain(`<code>${name}</code>`)
  }
  expect(text).not.toMatch(/<script|style=/)
})

/** One request of each question, with all that it can tell. */
const REQUESTS: Record<string, string[]> = {
  search: ['/search?q=silva'],
  entity: ['/entities/person:ana-silva', '/entities/BR'],
  meetings: ['/meetings', '/meetings?a=person:ana-silva&b=person:kenji-mori'],
  relation: ['/relations?a=BR&b=JP'],
  paths: ['/paths?a=person:elise-dupont&b=person:kenji-mori'],
  actors: ['/actors?from=2026-01-01&to=2027-01-01'],
  changes: ['/changes?from=2026-01-01&middle=2026-03-03&to=2027-01-01'],
  brief: ['/brief?from=2026-03-01&to=2026-05-01', '/brief?from=2026-03-03&to=2026-05-01'],
  briefInWords: ['/brief/page'],
  network: ['/network?view=full', '/network?view=countries'],
  timeline: ['/timeline', '/timeline?split=kind&step=day'],
  evidence: [],
  documents: ['/documents'],
  document: [],
  item: [],
}

describe('answers are what the description says, no less and no more', () => {
  const questions = Object.fromEntries(ENDPOINTS.map((one) => [one.name, one]))

  /** A schema drops what it does not know: nothing may be dropped. */
  function expectDescribed(name: string, body: unknown): void {
    expect(questions[name]?.answer.parse(body)).toEqual(body)
  }

  test('every question is tried', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual(Object.keys(questions).sort())
  })

  test.each(Object.entries(REQUESTS).flatMap(([name, paths]) => paths.map((path) => [name, path] as const)))(
    '%s: %s',
    async (name, path) => {
      const { status, body } = await get(`/api${path}`)
      expect(status).toBe(200)
      expectDescribed(name, body)
    },
  )

  test('evidence, a document and an item', async () => {
    const { body: slice } = (await get('/api/network')) as { body: { events: { id: string }[] } }
    const { body: list } = (await get('/api/documents')) as { body: { documents: { id: string }[] } }
    const { body: document } = (await get(`/api/documents/${list.documents[0]?.id ?? ''}`)) as {
      body: { items: { id: string }[] }
    }
    expectDescribed('document', document)
    expectDescribed(
      'evidence',
      (await get(`/api/evidence?ids=${slice.events.map(({ id }) => encodeURIComponent(id)).join(',')}`)).body,
    )
    expectDescribed('item', (await get(`/api/items/${encodeURIComponent(document.items[0]?.id ?? '')}`)).body)
  })
})
