import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportJob } from '../../../server/api.ts'
import { runBackup, runRestore } from '../../../server/cli/bundle.ts'
import { openStore } from '../../../server/store/open.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { listening } from '../cli/listening.ts'
import type { Served } from '../../e2e/server.ts'
import { startServer } from '../../e2e/server.ts'
import { dump } from '../store/dump.ts'
import type { Client } from './client.ts'
import { createClient, expectStatus, nameOf } from './client.ts'

/** How long questions wait for a server that is away, in milliseconds. */
const PATIENCE = '2000'
const TEST_MS = 300_000

describeWithNeo4j('Neo4j that goes away and comes back', (server) => {
  let folder: string
  let data: string
  let served: Served
  let client: Client
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-away-'))
    data = join(folder, 'data')
    process.env['NEO4J_RETRY_MS'] = PATIENCE
    served = await startServer({ neo4j: server().settings }, 'serve', data)
    delete process.env['NEO4J_RETRY_MS']
    client = createClient(served.address)
    await client.until(await client.bringIn(1, 2, 3), ({ phase }) => phase === 'done')
  }, TEST_MS)
  afterAll(async () => {
    await served.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a second server on the folder does not start, and takes nothing of the first', async () => {
    const second = startServer({ neo4j: server().settings }, 'serve', data)
    await expect(second).rejects.toThrow(
      /Another process \(a server, [^)]+\) has the data folder .+; stop it or wait for its end, or choose another/,
    )
    expect((await client.health()).status).toBe(200)
  })

  const rename = (name: string) => ({ what: 'rename', node: 'person:bruno-tesar', name }) as const
  const isDone = ({ phase }: ImportJob): boolean => phase === 'done'

  test(
    'while it is away questions and corrections say so, and what was promised waits; then all goes on',
    async () => {
      const accepted = await client.bringIn(12, 13, 14, 15, 16, 17, 18, 19, 20, 21)
      // in the middle of storing
      await client.until(accepted, ({ files }) => files.some(({ phase }) => phase === 'stored'))
      await server().down()

      for (const path of ['/network', '/documents', '/search?q=tesar', '/entities/person:bruno-tesar'])
        expect(await client.get(path)).toMatchObject({
          status: 503,
          retryAfter: '5',
          body: {
            error: { code: 'store_away', message: 'The store does not answer; try again in a moment.' },
          },
        })
      expect(await client.health()).toEqual({
        status: 503,
        retryAfter: null,
        body: { status: 'unavailable', engine: 'neo4j', documents: 0, message: 'The store does not answer.' },
      })
      expect(await client.correct(rename('Bruno Tesar the Elder'))).toMatchObject({ status: 503 })
      const waiting = await client.until(accepted, ({ files }) =>
        files.some(({ fault }) => fault !== undefined),
      )
      expect(waiting.phase).toBe('storing')
      expect(waiting.files.map(({ fault }) => fault).join()).toMatch(/The store does not answer; it goes on/)

      await server().up()
      await client.until(accepted, isDone)
      expect((await client.health()).body).toMatchObject({ status: 'ok' })
      expect((await client.get('/network')).status).toBe(200)
      expect(await client.documents()).toEqual(
        [1, 2, 3, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map(nameOf).sort(),
      )
      // what was refused is not half there
      expect(await client.corrections()).toEqual([])
      const { id: step } = expectStatus(await client.correct(rename('Bruno Tesar the Elder')), 201)
      expect(await client.corrections()).toEqual([step])
    },
    TEST_MS,
  )

  test(
    'goes away while corrections are made: those that were acknowledged are there, and the graph follows the ledger',
    async () => {
      const made: string[] = []
      let isOver = false
      const correcting = (async () => {
        for (let n = 0; !isOver; n += 1) {
          const { status, body } = await client.correct(rename(`Bruno Tesar ${String(n)}`))
          if (status === 201) made.push(body.id)
        }
      })()
      await new Promise((resolve) => setTimeout(resolve, 300))
      await server().down()
      await server().up()
      await client.until(await client.bringIn(30), isDone)
      isOver = true
      await correcting
      expect(made.length).toBeGreaterThan(1)
      expect(await client.corrections()).toEqual(expect.arrayContaining(made))
      expect(await served.stop()).toBe(0)
      served = await startServer({ neo4j: server().settings }, 'serve', data)

      const terminal = listening(() => undefined)
      const [file, copy] = [join(folder, 'backup.gz'), join(folder, 'copy')]
      await runBackup(file, { data }, new Date(), terminal)
      await runRestore(file, { store: { folder: copy }, data: copy }, new Date(), terminal)
      const [graph, other] = [
        await openStore({ neo4j: server().settings }),
        await openStore({ folder: copy }),
      ]
      expect(await dump(graph)).toEqual(await dump(other))
      await graph.close()
      await other.close()
    },
    TEST_MS,
  )
})
