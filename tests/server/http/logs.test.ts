import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import { createApp } from '../../../server/app.ts'
import type { Audit } from '../../../server/archive/audit.ts'
import { openAudit } from '../../../server/archive/audit.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { loadFixture } from '../fixture.ts'

const [READ, WRITE, WRONG] = ['secret-for-reading', 'secret-for-writing', 'secret-of-nobody']
const HOST = 'archive.example.org'

let folder: string
let store: Store
let audit: Audit
let lines: string[]
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-logs-'))
  store = await openStore({})
  const queries = readQueries()
  await loadFixture(store, queries)
  audit = openAudit(
    folder,
    () => new Date('2031-05-06T07:08:09Z'),
    (error) => {
      throw error
    },
  )
  lines = []
  app = createApp({
    store,
    queries,
    log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
    access: { hosts: new Set([HOST]), tokens: { read: READ, write: WRITE }, readOnly: false },
    audit,
  })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const basic = (password: string): string => `Basic ${Buffer.from(`ada:${password}`).toString('base64')}`
const ask = (method: 'get' | 'post', path: string, authorization: string) =>
  (method === 'get' ? request(app).get(path) : request(app).post(path))
    .set({ Host: HOST, Origin: `http://${HOST}`, Authorization: authorization, Cookie: 'a=secret-cookie' })
    .send(method === 'post' ? { do: {}, by: 'ada', why: 'secret-reason' } : undefined)
const audited = async (): Promise<Record<string, string>[]> => {
  await audit.close()
  const text = readFileSync(join(folder, 'audit.jsonl'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)
}

describe('what a server notes', () => {
  beforeAll(async () => {
    await ask('get', '/api/entities/person:ana-silva?limit=3', basic(READ))
    await ask('get', '/api/search?q=silva', `Bearer ${WRITE}`)
    await ask('get', '/api/search?q=silva', basic(WRONG))
    await ask('post', '/api/corrections', basic(READ))
    await ask('post', '/api/corrections', basic(WRITE))
    await ask('get', '/api/entities/secret-nobody', basic(READ))
    await ask('get', '/api/%', basic(READ))
  })

  test('is a line of JSON for each request: question and status, not what it was about', () => {
    const notes = lines.map(
      (line) => JSON.parse(line) as { msg: string; route: string; status: number; ms: number },
    )
    expect(notes.filter(({ msg }) => msg === 'request').map(({ route, status }) => [route, status])).toEqual([
      ['/api/entities', 200],
      ['/api/search', 200],
      ['/api/search', 401],
      // an archive that is not served cannot be corrected
      ['/api', 403],
      ['/api', 404],
      ['/api/entities', 404],
      ['/api', 404],
    ])
    expect(lines.join('')).not.toMatch(/silva/)
  })

  test('of those that write tells when, from where, what, and how it ended', async () => {
    expect(await audited()).toEqual(
      ['403', '404'].map((outcome) => ({
        at: '2031-05-06T07:08:09.000Z',
        by: expect.stringMatching(/127\.0\.0\.1$/),
        did: 'POST /api/corrections',
        outcome,
      })),
    )
  })

  test('cannot be filled by who has no token', async () => {
    const before = (await audited()).length
    const long = `/api/${'a'.repeat(5_000)}`
    for (let n = 0; n < 25; n++) await ask('post', long, basic(WRONG))
    for (let n = 0; n < 25; n++) await ask('post', long, 'None at-all')
    await request(app).post(long).set({ Host: 'elsewhere.example.org' })
    const added = (await audited()).slice(before)
    expect(added.length).toBeLessThan(21)
    expect(new Set(added.map(({ did = '' }) => did.length <= 310))).toEqual(new Set([true]))
  })

  test('has no secret in it, also where something went wrong', async () => {
    const broken = await openStore({})
    await broken.close()
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const other = createApp({ store: broken, queries: readQueries(), log })
    const { status } = await request(other)
      .get('/api/search?q=secret-name')
      .set({ Host: 'localhost', Authorization: basic(READ) })
    expect(status).toBe(500)
    const all = lines.join('') + JSON.stringify(await audited())
    expect(all).toContain('the store is closed')
    expect(all).not.toMatch(/secret/)
    for (const token of [READ, WRITE, WRONG]) expect(all).not.toContain(basic(token).split(' ')[1])
  })
})
