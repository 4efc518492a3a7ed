import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import { createApp } from '../../../server/app.ts'
import readOne from '../../../server/cli/importWorker.ts'
import { openStore } from '../../../server/store/open.ts'
import { first, second } from '../../fixtures/extraction.ts'
import type { TestArchive } from '../corrections/archives.ts'
import { createArchive, keep } from '../corrections/archives.ts'

let holdings: TestArchive
let app: ReturnType<typeof createApp>
beforeEach(async () => {
  holdings = await createArchive(await openStore({}))
  await keep(holdings, first, second)
  app = createApp({ ...holdings, log: pino({ level: 'silent' }), holdings, read: (task) => readOne(task) })
})
afterEach(async () => {
  holdings.close()
  await holdings.store.close()
})

const OWN = 'http://localhost:4747'
const send = (method: 'post' | 'delete' | 'get', path: string, origin = OWN) =>
  request(app)[method](`/api${path}`).set('Host', 'localhost:4747').set('Origin', origin)

describe('the API of documents that are kept', () => {
  test('removal is shown, done, listed and undone', async () => {
    const shown = await send('post', `/documents/${first.id}/remove/preview`)
    expect(shown.status).toBe(200)
    const done = await send('delete', `/documents/${first.id}`)
    expect([done.status, done.body]).toEqual([200, shown.body])
    expect((await send('get', '/documents')).body).toMatchObject({ total: 1 })
    expect((await send('get', '/bin')).body).toMatchObject({
      documents: [{ id: first.id, file: 'first.txt' }],
    })
    expect((await send('post', `/bin/${first.id}/restore`)).body).toMatchObject({ change: 'new' })
    expect((await send('get', '/documents')).body).toMatchObject({ total: 2 })
  })

  test('a file in which nothing can be read is told as it is, and the document stays', async () => {
    const answer = await send('post', `/documents/${first.id}/reread`)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      error: { code: 'unreadable', message: expect.stringContaining('first.txt') },
    })
    expect((await send('get', `/documents/${first.id}`)).status).toBe(200)
  })

  test.each([
    ['post', `/documents/${first.id}/reread`],
    ['post', `/documents/${first.id}/remove/preview`],
    ['delete', `/documents/${first.id}`],
    ['post', `/bin/${first.id}/restore`],
  ] as const)('%s %s is taken from no other site', async (method, path) => {
    expect((await send(method, path, 'https://example.org')).status).toBe(403)
    expect((await send('get', '/documents')).body).toMatchObject({ total: 2 })
  })

  test.each([
    ['post', '/documents/none/reread/preview'],
    ['post', '/documents/none/remove/preview'],
    ['delete', '/documents/none'],
    ['post', '/bin/none/restore'],
  ] as const)('%s %s: there is no such document', async (method, path) => {
    expect((await send(method, path)).status).toBe(404)
  })
})
