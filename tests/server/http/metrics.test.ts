import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import { createApp } from '../../../server/app.ts'
import { createRouteName } from '../../../server/http/routeName.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { loadFixture } from '../fixture.ts'

let store: Store
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  store = await openStore({})
  const queries = readQueries()
  await loadFixture(store, queries)
  const room = () => Promise.resolve(12_345)
  app = createApp({ store, queries, log: pino({ level: 'silent' }), room })
})
afterAll(() => store.close())

const get = (path: string) => request(app).get(path).set('Host', 'localhost')
/** The values by name and labels. */
const measures = async (): Promise<Map<string, number>> => {
  const { text, headers } = await get('/metrics')
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/)
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )
}

test('tells what Prometheus wants to know, by question and status', async () => {
  await get('/api/network')
  await get('/api/entities/person:ana-silva')
  await get('/api/entities/nobody')
  const told = await measures()
  const count = (route: string, status: number): number | undefined =>
    told.get(`dragoman_request_seconds_count{method="GET",route="${route}",status="${String(status)}"}`)
  expect(count('/api/network', 200)).toBe(1)
  expect(count('/api/entities', 200)).toBe(1)
  expect(count('/api/entities', 404)).toBe(1)
  expect(told.get('dragoman_store_up')).toBe(1)
  expect(told.get('dragoman_store_held{what="documents"}')).toBeGreaterThan(0)
  expect(told.get('dragoman_disk_room_bytes')).toBe(12_345)
  expect(told.get('dragoman_requests_open')).toBe(1)
  expect(told.get('process_resident_memory_bytes')).toBeGreaterThan(0)
})

test('asks the store once for all who look at a time, and for those who ask how it is', async () => {
  const paths = ['/metrics', '/metrics', '/api/health', '/metrics']
  let [asked, come] = [0, 0]
  let open: () => void = () => undefined
  const allCame = new Promise<void>((resolve) => (open = resolve))
  const counted = {
    ...store,
    async read(...given: Parameters<Store['read']>) {
      asked += 1
      await allCame
      return store.read(...given)
    },
  }
  const other = createApp({ store: counted, queries: readQueries(), log: pino({ level: 'silent' }) })
  const server = other.listen(0, '127.0.0.1')
  server.on('request', () => {
    come += 1
    if (come === paths.length) open()
  })
  await Promise.all(paths.map((path) => request(server).get(path).set('Host', 'localhost').expect(200)))
  server.close()
  expect(asked).toBe(1)
})

test('tells of a store that does not answer, and goes on', async () => {
  const gone = await openStore({})
  const other = createApp({ store: gone, queries: readQueries(), log: pino({ level: 'silent' }) })
  await gone.close()
  const { status, text } = await request(other).get('/metrics').set('Host', 'localhost')
  expect(status).toBe(200)
  expect(text).toMatch(/^dragoman_store_up 0$/m)
})

const SERVED = ['/network', '/entities/:id', '/imports/:id/files/:name', '/bin/:id/restore', '/brief.md']
const toRoute = createRouteName(SERVED.map((path) => ({ path })))

test.each([
  ['/api/network', '/api/network'],
  ['/api/entities/person:a', '/api/entities'],
  ['/api/imports/x/files/a name.txt', '/api/imports'],
  ['/api/bin/x/restore', '/api/bin'],
  ['/api/brief.md', '/api/brief.md'],
  ['/api/', '/api'],
  ['/api/made-up-by-somebody', '/api'],
  ['/api', '/api'],
  ['/metrics', '/metrics'],
  ['/assets/a.js', '/'],
  ['/any/view', '/'],
  ['/', '/'],
])('%s counts as %s', (path, route) => {
  expect(toRoute(path)).toBe(route)
})
