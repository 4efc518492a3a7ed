import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pino } from 'pino'
import request from 'supertest'
import type { z } from 'zod'
import { createApp } from '../../server/app.ts'
import type { Endpoint } from '../../server/http/endpoint.ts'
import { ENDPOINTS } from '../../server/http/endpoints.ts'
import { toJson } from '../../server/http/jsonSchema.ts'
import { loadDocument, removeDocument } from '../../server/load/load.ts'
import { readQueries } from '../../server/queries.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'
import { HOSTILE, toWellFormed } from '../fuzz/hostile.ts'
import { event, extraction, item, office, person } from '../fixtures/extraction.ts'
import { loadFixture } from './fixture.ts'
import { dump } from './store/dump.ts'

const queries = readQueries()
let store: Store
let app: ReturnType<typeof createApp>
const faults: unknown[] = []

beforeAll(async () => {
  store = await openStore({})
  await loadFixture(store, queries)
  const log = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) })
  app = createApp({ store, queries, log })
})
afterAll(() => store.close())

/** Everything in the graph, as text; the mark of the last writer apart. */
const all = async (): Promise<string> => JSON.stringify(await dump(store))

const get = (path: string) => request(app).get(`/api${path}`).set('Host', 'localhost:4747')

/** Values for a parameter: such as it wants, and such as it does not. */
function valuesFor(schema: z.ZodType): fc.Arbitrary<string> {
  const { type, enum: words, minimum = 0, maximum = 1000, items } = toJson(schema) as Record<string, unknown>
  const wanted: fc.Arbitrary<string> = Array.isArray(words)
    ? fc.constantFrom(...(words as string[]))
    : type === 'integer'
      ? fc.integer({ min: Number(minimum), max: Number(maximum) }).map(String)
      : type === 'boolean'
        ? fc.constantFrom('true', 'false')
        : type === 'array'
          ? fc.constantFrom(...((items as { enum?: string[] }).enum ?? ['BR', 'JP', 'WIRE']))
          : fc.constantFrom('2026-03-01', '2026-03-31', 'BR', 'JP', 'person:ana-silva', 'aaaa', 'aaaa#1')
  return fc.oneof(
    { weight: 3, arbitrary: wanted },
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
}

const encode = (text: string): string => encodeURIComponent(toWellFormed(text))

/** Paths with queries that a question may be asked by. */
function requestsOf({ path, at, params }: Endpoint): fc.Arbitrary<string> {
  const shape = (of: z.ZodRawShape) =>
    fc.record(
      Object.fromEntries(Object.entries(of).map(([name, schema]) => [name, valuesFor(schema as z.ZodType)])),
    )
  const some = fc
    .tuple(shape(params), fc.subarray(Object.keys(params)))
    .map(([values, names]) => names.map((name) => `${name}=${encode(values[name] ?? '')}`).join('&'))
  return fc
    .tuple(shape(at), some)
    .map(
      ([ids, query]) => `${path.replace(/:(\w+)/g, (_, name: string) => encode(ids[name] ?? ''))}?${query}`,
    )
}

describe('whatever is asked', () => {
  test.each(ENDPOINTS.map((one) => [one.path, one] as const))(
    '%s answers, or says what is wrong; the graph stays as it is',
    async (_, one) => {
      const before = await all()
      await fc.assert(
        fc.asyncProperty(requestsOf(one), async (path) => {
          const { status, body } = (await get(path)) as { status: number; body: { error?: object } }
          expect([200, 400, 404]).toContain(status)
          if (status !== 200)
            expect(body.error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
        }),
        { numRuns: 60 },
      )
      expect(await all()).toBe(before)
      expect(faults).toEqual([])
    },
    60_000,
  )

  test.each(['/../../etc/passwd', '/documents/..%2f..%2fetc%2fpasswd', '/%00', '/openapi.json/../../x'])(
    '%s leads nowhere',
    async (path) => {
      const { status, text } = await get(path)
      expect([400, 404]).toContain(status)
      expect(text).not.toContain('root:')
    },
  )
})

test.each(HOSTILE.map(toWellFormed))(
  'a bulletin that says %j is kept to the letter, and harms nothing',
  async (words) => {
    const before = await all()
    const text = `${words}\n${words}\n${words} met Lind in Oslo.`
    await loadDocument(
      store,
      queries,
      extraction(words, [
        item(1, {
          text,
          headline: { en: words, ja: words },
          section: words,
          sources: [words],
          people: [person('Ada Lind', { aliases: [words], ja: words, offices: [office(words, words)] })],
          organizations: [{ name: words, aliases: [words] }],
          places: [{ name: words }],
          events: [
            event({
              place: words,
              topics: [words],
              sides: [
                { of: words, people: ['Ada Lind'] },
                { of: 'NO', people: [] },
              ],
            }),
          ],
        }),
      ]),
    )
    const { body } = (await get(`/items/${encode(`hash-of-${words}#1`)}`)) as {
      body: { item?: { text: string } }
    }
    expect(body.item?.text).toBe(text)
    const { documents } = (await get('/documents')).body as { documents: { file: string }[] }
    expect(documents.map(({ file }) => file)).toContain(words)
    await removeDocument(store, queries, words)
    expect(await all()).toBe(before)
    expect(faults).toEqual([])
  },
)
