import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import type { ZodType } from 'zod'
import { importJob, importList } from '../../../server/api/imports.ts'
import { correctionList, correctionMade, effect } from '../../../server/api/corrections.ts'
import { healthAnswer } from '../../../server/api/health.ts'
import { reviewAnswer } from '../../../server/api/review.ts'
import { bin, removal, restored } from '../../../server/api/upkeep.ts'
import { createApp } from '../../../server/app.ts'
import { ENDPOINTS } from '../../../server/http/endpoints.ts'
import type { Jobs } from '../../../server/jobs/jobs.ts'
import type { ReadFile } from '../../../server/jobs/reader.ts'
import { openJobs } from '../../../server/jobs/jobs.ts'
import { openStore } from '../../../server/store/open.ts'
import type { TestArchive } from '../corrections/archives.ts'
import { createArchive, keep } from '../corrections/archives.ts'
import { DOCUMENTS } from '../fixture.ts'

let holdings: TestArchive
let jobs: Jobs
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  holdings = await createArchive(await openStore({}))
  await keep(holdings, ...DOCUMENTS)
  const read: ReadFile = () => Promise.resolve({ fault: 'nothing is read here', code: 'test' })
  jobs = await openJobs(holdings.folder, {
    holdings,
    read,
    newId: () => 'import-1',
    bug: () => undefined,
  })
  app = createApp({ ...holdings, log: pino({ level: 'silent' }), holdings, jobs, read })
})
afterAll(async () => {
  await jobs.close()
  await holdings.store.close()
  holdings.close()
})

const OWN = { Host: 'localhost:4747', Origin: 'http://localhost:4747' }
const get = (path: string) => request(app).get(path).set('Host', 'localhost:4747')

interface Layer {
  route?: { path: string; methods: Record<string, boolean> }
  handle: { stack?: Layer[] }
}

/** What the application answers below `/api`, as Express has it; a router within would hide its routes. */
function routes(): string[] {
  const { stack } = (app as unknown as { router: { stack: Layer[] } }).router
  const layers = stack.flatMap(({ handle }) => handle.stack ?? [])
  expect(layers.filter(({ handle }) => handle.stack !== undefined)).toEqual([])
  return layers.flatMap(({ route }) =>
    Object.keys(route?.methods ?? {}).map((method) => `${method} ${route?.path ?? ''}`),
  )
}

interface Description {
  paths: Record<string, Record<string, { parameters: { name: string }[] }>>
}

const readDescription = async (): Promise<Description> => (await get('/api/openapi.json')).body as Description

test('the description is valid OpenAPI 3.1', async () => {
  const description = await readDescription()
  expect(await new Validator().validate({ ...description })).toEqual({ valid: true })
  expect(JSON.stringify(description)).not.toContain('$defs')
})

test('what is served is described, and what is described is served', async () => {
  const described = Object.entries((await readDescription()).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(described).toEqual(expect.arrayContaining(['get /search', 'put /imports/:id/files/:name']))
  expect([...described, 'get /openapi.json', 'get /'].sort()).toEqual(routes().sort())
})

test('ARCHITECTURE.md has every path', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../ARCHITECTURE.md'), 'utf8')
  const paths = Object.keys((await readDescription()).paths).map((path) => path.replace(/\{(\w+)\}/g, ':$1'))
  expect(paths.filter((path) => !['`', '?'].some((end) => page.includes(`\`${path}${end}`)))).toEqual([])
})

test('the page for people has every request with its parameters', async () => {
  const { text, headers } = await get('/api')
  expect(headers['content-type']).toContain('text/html')
  for (const [path, methods] of Object.entries((await readDescription()).paths))
    for (const [method, { parameters }] of Object.entries(methods)) {
      expect(text).toContain(`${method.toUpperCase()} /api${path.replace(/\{(\w+)\}/g, ':$1')}<`)
      for (const { name } of parameters) expect(text).toContain(`<code>${name}</code>`)
    }
  expect(text).not.toMatch(/<script|style=/)
})

/** One request of each question, with all that it can tell. */
const REQUESTS: Record<string, string[]> = {
  search: ['/search?q=silva', '/search?q=silva,+mori', '/search?q=telephone'],
  entity: ['/entities/person:ana-silva', '/entities/BR'],
  meetings: ['/meetings', '/meetings?a=person:ana-silva&b=person:kenji-mori', '/meetings?at=place:Lima@PE'],
  relation: ['/relations?a=BR&b=JP'],
  paths: ['/paths?a=person:elise-dupont&b=person:kenji-mori'],
  actors: ['/actors?from=2026-01-01&to=2027-01-01'],
  changes: ['/changes?from=2026-01-01&middle=2026-03-03&to=2027-01-01'],
  brief: ['/brief?from=2026-03-01&to=2026-05-01', '/brief?from=2026-03-03&to=2026-05-01'],
  briefInWords: ['/brief/page'],
  network: ['/network?view=full', '/network?view=countries'],
  timeline: ['/timeline', '/timeline?split=kind&step=day'],
  evidence: [],
  ids: ['/ids?id=person:ana-silva@BR', '/ids'],
  documents: ['/documents'],
  document: [],
  texts: [],
  item: [],
}

describe('answers are what the description says, no less and no more', () => {
  const questions = Object.fromEntries(ENDPOINTS.map((one) => [one.name, one]))

  /** A schema drops what it does not know: nothing may be dropped. */
  const expectOf = (schema: ZodType | undefined, body: unknown): void => {
    expect(schema?.parse(body)).toEqual(body)
  }
  const expectDescribed = (name: string, body: unknown): void => {
    expectOf(questions[name]?.answer, body)
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
    const texts = await get(`/api/documents/${list.documents[0]?.id ?? ''}/texts`)
    expectDescribed('texts', texts.body)
    expect((texts.body as { texts: unknown[] }).texts).toHaveLength(document.items.length)
    expectDescribed('item', (await get(`/api/items/${encodeURIComponent(document.items[0]?.id ?? '')}`)).body)
  })

  test('corrections, review, documents that are looked after, imports and health', async () => {
    const post = (path: string, body?: object) => request(app).post(`/api${path}`).set(OWN).send(body)
    const correction = { do: { what: 'rename', node: 'person:ana-silva', name: 'Ana M. Silva' } }
    expectOf(effect, (await post('/corrections/preview', correction).expect(200)).body)
    const made = correctionMade.parse((await post('/corrections', correction).expect(201)).body)
    expectOf(correctionMade, (await post(`/corrections/${made.id}/undo`, {}).expect(201)).body)
    expectOf(correctionList, (await get('/api/corrections').expect(200)).body)
    expectOf(reviewAnswer, (await get('/api/review').expect(200)).body)
    expectOf(healthAnswer, (await get('/api/health').expect(200)).body)

    expectOf(removal, (await post('/documents/bbbb/remove/preview').expect(200)).body)
    expectOf(removal, (await request(app).delete('/api/documents/bbbb').set(OWN).expect(200)).body)
    expectOf(bin, (await get('/api/bin').expect(200)).body)
    expectOf(restored, (await post('/bin/bbbb/restore').expect(200)).body)

    expectOf(importJob, (await post('/imports').expect(201)).body)
    const file = '/api/imports/import-1/files/week.txt'
    expectOf(importJob, (await request(app).put(file).set(OWN).send('● News').expect(201)).body)
    expectOf(importList, (await get('/api/imports').expect(200)).body)
    expectOf(importJob, (await get('/api/imports/import-1').expect(200)).body)
    await request(app).delete('/api/imports/import-1').set(OWN).expect(204)
  })
})
