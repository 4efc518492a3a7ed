import { describe, expect, test } from '@jest/globals'
import express from 'express'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import request from 'supertest'
import type { Access } from '../../../server/http/access.ts'
import {
  expectToken,
  guard,
  LOOPBACK,
  refuseForeignHosts,
  refuseForeignSites,
} from '../../../server/http/access.ts'
import { answerErrors } from '../../../server/http/errors.ts'
import { refuseOverload, slowGuessing } from '../../../server/http/limits.ts'

const [READ, WRITE] = ['a-token-for-reading', 'a-token-for-writing']
const TOKENS = { read: READ, write: WRITE }
const NETWORK: Access = {
  hosts: new Set(['archive.example.org']),
  tokens: TOKENS,
  readOnly: false,
}

/** A server of one path behind the guards. */
function serverFor(access: Access, ...before: express.RequestHandler[]) {
  const app = express()
  app.set('trust proxy', [...(access.proxies ?? [])])
  app.use(refuseForeignHosts(access), refuseForeignSites, ...before, guard(access))
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
    const app = serverFor(NETWORK, slowGuessing(TOKENS))
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

  test('who guessed has all tries again when the time is over, whatever right tokens come first', async () => {
    const windowMs = 1500
    const app = serverFor(NETWORK, slowGuessing(TOKENS, windowMs))
    const ask = async (token: string): Promise<number> => {
      const asked = request(app).get('/').set('Host', 'archive.example.org')
      return (await asked.set('Authorization', basic(token))).status
    }
    // as many as it takes within one window
    const told = new Set<number>()
    for (let n = 0; n < 1000 && !told.has(429); n++) told.add(await ask('guess'))
    expect(told).toContain(429)
    while ((await ask(READ)) === 429) await setTimeout(20)
    const statuses: number[] = []
    for (let n = 0; n < 20; n++) statuses.push(await ask(`guess-${String(n)}`))
    expect(statuses).toEqual(Array(20).fill(401))
  })

  test.each([
    ['are abandoned', true],
    ['come at once', false],
  ])(
    'right ones do not either where they %s',
    async (_, areAbandoned) => {
      const app = express()
      app.use(expectToken, slowGuessing(TOKENS), guard(NETWORK))
      let begun = 0
      app.get('/slow', (_request, response) => {
        begun += 1
        // answered when all are there, or never
        const whenAll = setInterval(() => {
          if (areAbandoned || begun < 40) return
          clearInterval(whenAll)
          response.json({})
        }, 5)
        response.once('close', () => clearInterval(whenAll))
      })
      app.get('/', (_request, response) => void response.json({}))
      app.use(answerErrors(pino({ level: 'silent' }), () => ''))
      const server = app.listen(0, '127.0.0.1')
      try {
        await once(server, 'listening')
        const { port } = server.address() as AddressInfo
        const hangUp = new AbortController()
        const ask = (path: string): Promise<number> =>
          fetch(`http://127.0.0.1:${String(port)}${path}`, {
            headers: { Authorization: basic(READ) },
            signal: hangUp.signal,
          }).then(
            ({ status }) => status,
            () => 0,
          )
        const asked = Array.from({ length: 40 }, () => ask('/slow'))
        while (areAbandoned && begun < 20) await setTimeout(5)
        if (areAbandoned) hangUp.abort()
        expect(new Set(await Promise.all(asked))).toEqual(new Set([areAbandoned ? 0 : 200]))
        const { status } = await request(server).get('/').set('Authorization', basic(READ))
        expect(status).toBe(200)
      } finally {
        server.closeAllConnections()
        server.close()
      }
    },
    10_000,
  )

  test('who has no token is not taken for one who guesses, and keeps out nobody of his address', async () => {
    const app = serverFor(NETWORK, expectToken, slowGuessing(TOKENS))
    const ask = (method: 'get' | 'post') => request(app)[method]('/').set('Host', 'archive.example.org')
    for (let n = 0; n < 30; n++) expect((await ask(n % 2 === 0 ? 'get' : 'post')).status).toBe(401)
    expect((await ask('get').set('Authorization', basic(READ))).status).toBe(200)
  })

  test.each([
    ['behind a proxy one who guesses does not keep the others out', ['127.0.0.0/8', '::1/128'], 200],
    ['nobody else is believed about where they come from', [], 429],
  ])('%s', async (_, proxies, status) => {
    const app = serverFor({ ...NETWORK, proxies }, slowGuessing(TOKENS))
    const ask = async (token: string, from: string): Promise<number> => {
      const asked = request(app).get('/').set('Host', 'archive.example.org').set('X-Forwarded-For', from)
      return (await asked.set('Authorization', basic(token))).status
    }
    for (let n = 0; n < 21; n++) await ask('a-guess', '192.0.2.1')
    expect(await ask('a-guess', '192.0.2.1')).toBe(429)
    expect(await ask(READ, '198.51.100.1')).toBe(status)
  })
})

describe('what another site has the browser ask', () => {
  const link = { mode: 'navigate', dest: 'document' }
  test.each<[string, string, 'get' | 'post', string, Record<string, string>, number]>([
    ['a link to the page may be followed', 'cross-site', 'get', '/?days=2026-04-24..2026-04-30', link, 200],
    ['and one to what the API is', 'cross-site', 'get', '/api', link, 200],
    ['but no question be asked by one', 'cross-site', 'get', '/api/network', link, 403],
    ['nor in other letters', 'cross-site', 'get', '/API/network', link, 403],
    ['nor the measures', 'cross-site', 'get', '/metrics', link, 403],
    [
      'nor the page be put into another one',
      'cross-site',
      'get',
      '/',
      { mode: 'navigate', dest: 'iframe' },
      403,
    ],
    ['nor written by a form', 'cross-site', 'post', '/', link, 403],
    ['nor asked by a script', 'cross-site', 'get', '/api/network', { mode: 'no-cors', dest: 'empty' }, 403],
    ['nor as a picture', 'cross-site', 'get', '/assets/x.png', { mode: 'no-cors', dest: 'image' }, 403],
    ['the own page asks', 'same-origin', 'get', '/api/network', { mode: 'cors', dest: 'empty' }, 200],
    ['who types the address as well', 'none', 'get', '/api/network', link, 200],
  ])('%s', async (_, site, method, path, fetch, status) => {
    const asked = request(serverFor(LOOPBACK))[method](path).set('Host', 'localhost')
    void asked.set('Sec-Fetch-Site', site)
    for (const [name, value] of Object.entries(fetch)) void asked.set(`Sec-Fetch-${name}`, value)
    expect((await asked).status).toBe(status)
  })
})

/** A server of so many places that is slow where it is asked to be, by whoever says from where they come. */
function slowServer(share: number, places: number) {
  const app = express()
  app.set('trust proxy', ['127.0.0.0/8'])
  let finish: () => void = () => undefined
  const held = new Promise<void>((resolve) => (finish = resolve))
  app.use(refuseOverload(share, places))
  app.get('/slow', async (_request, response) => {
    await held
    response.json({})
  })
  app.get('/', (_request, response) => void response.json({}))
  app.use(answerErrors(pino({ level: 'silent' }), () => ''))
  const server = app.listen(0, '127.0.0.1')
  const ask = async (
    path: string,
    from = '192.0.2.1',
  ): Promise<{ status: number; after: string | undefined }> => {
    const { status, headers } = await request(server).get(path).set('X-Forwarded-For', from)
    return { status, after: (headers as Record<string, string>)['retry-after'] }
  }
  const close = (): void => {
    finish()
    server.close()
  }
  return { ask, finish, close }
}

test.each([
  ['192.0.2.1', '198.51.100.1'],
  // of one network
  ['2001:db8:0:1::1', '2001:db8:1:1::1'],
])('an address that takes all that it gets keeps no other out: %s', async (greedy, other) => {
  const { ask, finish, close } = slowServer(2, 8)
  try {
    const slow = Array.from({ length: 8 }, () => ask('/slow', greedy))
    // two of eight are refused before any is answered
    const refused = await Promise.race(slow)
    expect(refused).toEqual({ status: 503, after: '1' })
    expect(await ask('/', greedy.replace(/1$/, '2'))).toEqual(
      greedy.includes(':') ? { status: 503, after: '1' } : { status: 200, after: undefined },
    )
    const others = [ask('/slow', other), ask('/slow', other)]
    let third = await ask('/', other)
    while (third.status === 200) third = await ask('/', other)
    expect(third.status).toBe(503)
    finish()
    const statuses = (await Promise.all(slow)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 200, 200, 503, 503])
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200])
    let again = await ask('/', greedy)
    while (again.status === 503) again = await ask('/', greedy)
    expect(again.status).toBe(200)
  } finally {
    close()
  }
})

test('what comes beyond all measure is told to come again, and later has its turn', async () => {
  const { ask, finish, close } = slowServer(1, 1)
  try {
    const slow = ask('/slow')
    let refused = await ask('/')
    while (refused.status === 200) refused = await ask('/')
    expect(refused).toEqual({ status: 503, after: '1' })
    finish()
    expect((await slow).status).toBe(200)
    let again = await ask('/')
    while (again.status === 503) again = await ask('/')
    expect(again.status).toBe(200)
  } finally {
    close()
  }
})
