import { describe, expect, test } from '@jest/globals'
import express from 'express'
import { pino } from 'pino'
import request from 'supertest'
import type { Access } from '../../../server/http/access.ts'
import { expectToken, guard, LOOPBACK, refuseForeignHosts } from '../../../server/http/access.ts'
import { answerErrors } from '../../../server/http/errors.ts'
import { refuseOverload, slowGuessing } from '../../../server/http/limits.ts'

const [READ, WRITE] = ['a-token-for-reading', 'a-token-for-writing']
const NETWORK: Access = {
  hosts: new Set(['archive.example.org']),
  tokens: { read: READ, write: WRITE },
  readOnly: false,
}

/** A server of one path behind the guards. */
function serverFor(access: Access, ...before: express.RequestHandler[]) {
  const app = express()
  app.set('trust proxy', [...(access.proxies ?? [])])
  app.use(refuseForeignHosts(access), ...before, guard(access))
  app.all('/{*path}', (_request, response) => void response.json({}))
  app.use(answerErrors(pino({ level: 'silent' }), () => ''))
  return app
}

const basic = (password: string): string => `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`

describe('who may ask', () => {
  test.each([
    ['on this machine everybody reads', LOOPBACK, 'get', '/api/x', 'localhost:4747', undefined, 200],
    ['and writes', LOOPBACK, 'post', '/api/x', '127.0.0.1', undefined, 200],
    ['but under no foreign name', LOOPBACK, 'get', '/', 'evil.example.org', undefined, 403],
    [
      'nobody writes where all is for reading',
      { ...LOOPBACK, readOnly: true },
      'post',
      '/',
      'localhost',
      undefined,
      403,
    ],
    ['on a network nobody without a token', NETWORK, 'get', '/', 'archive.example.org:80', undefined, 401],
    ['nor with a wrong one', NETWORK, 'get', '/', 'archive.example.org', basic('a-token-for-nothing'), 401],
    ['nor with an empty one', NETWORK, 'get', '/', 'archive.example.org', basic(''), 401],
    ['nor by another scheme', NETWORK, 'get', '/', 'archive.example.org', `Digest ${READ}`, 401],
    ['who has one reads', NETWORK, 'get', '/', 'archive.example.org', basic(READ), 200],
    ['a program as well', NETWORK, 'get', '/', 'archive.example.org', `Bearer ${READ}`, 200],
    ['but does not write with it', NETWORK, 'post', '/', 'archive.example.org', basic(READ), 403],
    ['who has the other one writes', NETWORK, 'delete', '/', 'archive.example.org', basic(WRITE), 200],
    ['and reads', NETWORK, 'get', '/', 'archive.example.org', `bearer ${WRITE}`, 200],
    [
      'whether it lives may be asked by all',
      NETWORK,
      'get',
      '/api/health',
      'archive.example.org',
      undefined,
      200,
    ],
  ] as const)('%s', async (_, access, method, path, host, authorization, status) => {
    const asked = request(serverFor(access))[method](path).set('Host', host)
    const answer = await (authorization === undefined ? asked : asked.set('Authorization', authorization))
    expect(answer.status).toBe(status)
    // a browser asks its reader
    expect(answer.headers['www-authenticate'] !== undefined).toBe(status === 401)
  })

  test('wrong tokens become slow, right ones do not', async () => {
    const app = serverFor(NETWORK, slowGuessing())
    const ask = async (token: string): Promise<number> => {
      const { status } = await request(app)
        .get('/')
        .set('Host', 'archive.example.org')
        .set('Authorization', basic(token))
      return status
    }
    for (let n = 0; n < 30; n++) expect(await ask(READ)).toBe(200)
    const guesses: number[] = []
    for (let n = 0; n < 25; n++) guesses.push(await ask(`guess-${String(n)}`))
    expect(new Set(guesses.slice(0, 20))).toEqual(new Set([401]))
    expect(guesses.at(-1)).toBe(429)
    const health = await request(app).get('/api/health').set('Host', 'archive.example.org')
    expect(health.status).toBe(200)
  })

  test('who has no token is not taken for one who guesses, and keeps out nobody of his address', async () => {
    const app = serverFor(NETWORK, expectToken, slowGuessing())
    const ask = (method: 'get' | 'post') => request(app)[method]('/').set('Host', 'archive.example.org')
    for (let n = 0; n < 30; n++) expect((await ask(n % 2 === 0 ? 'get' : 'post')).status).toBe(401)
    expect((await ask('get').set('Authorization', basic(READ))).status).toBe(200)
  })

  test.each([
    ['behind a proxy one who guesses does not keep the others out', ['127.0.0.0/8', '::1/128'], 200],
    ['nobody else is believed about where they come from', [], 429],
  ])('%s', async (_, proxies, status) => {
    const app = serverFor({ ...NETWORK, proxies }, slowGuessing())
    const ask = async (token: string, from: string): Promise<number> => {
      const asked = request(app).get('/').set('Host', 'archive.example.org').set('X-Forwarded-For', from)
      return (await asked.set('Authorization', basic(token))).status
    }
    for (let n = 0; n < 21; n++) await ask('a-guess', '192.0.2.1')
    expect(await ask('a-guess', '192.0.2.1')).toBe(429)
    expect(await ask(READ, '198.51.100.1')).toBe(status)
  })
})

test('what comes beyond all measure is told to come again, and later has its turn', async () => {
  const app = express()
  let finish: () => void = () => undefined
  const held = new Promise<void>((resolve) => (finish = resolve))
  app.use(refuseOverload(1))
  app.get('/slow', async (_request, response) => {
    await held
    response.json({})
  })
  app.get('/', (_request, response) => void response.json({}))
  app.use(answerErrors(pino({ level: 'silent' }), () => ''))
  const server = app.listen(0, '127.0.0.1')
  try {
    const slow = request(server)
      .get('/slow')
      .then(({ status }) => status)
    let refused = await request(server).get('/')
    while (refused.status === 200) refused = await request(server).get('/')
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '1'])
    finish()
    expect(await slow).toBe(200)
    let again = await request(server).get('/')
    while (again.status === 503) again = await request(server).get('/')
    expect(again.status).toBe(200)
  } finally {
    server.close()
  }
})
