import { afterEach, beforeEach, expect, test } from '@jest/globals'
import express from 'express'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import request from 'supertest'
import { z } from 'zod'
import type { Audit } from '../../../server/archive/audit.ts'
import { openAudit } from '../../../server/archive/audit.ts'
import { answerErrors } from '../../../server/http/errors.ts'
import { refuseOverload } from '../../../server/http/limits.ts'
import { operation, serve } from '../../../server/http/operation.ts'
import { auditWrites, logRequests } from '../../../server/http/requestLog.ts'

let folder: string
let audit: Audit
let server: Server
let logged: { msg: string; status: unknown }[]
/** What was begun, and what ends it. */
let begun: number
let finish: () => void
let fail: (why: Error) => void

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-work-'))
  audit = openAudit(
    folder,
    () => new Date('2031-05-06T07:08:09Z'),
    (error) => {
      throw error
    },
  )
  logged = []
  begun = 0
  const done = new Promise<void>((resolve, reject) => ([finish, fail] = [resolve, reject]))
  const log = pino(
    { level: 'trace' },
    { write: (line) => void logged.push(JSON.parse(line) as { msg: string; status: unknown }) },
  )
  const app = express()
  app.use(
    logRequests(log, () => '/'),
    auditWrites(audit),
    refuseOverload(1, 1),
  )
  const slow = operation({
    name: 'slow',
    method: 'post',
    path: '/slow',
    summary: 'Does something that takes its time',
    body: z.object({}),
    status: 201,
    answer: z.object({}),
    async respond() {
      begun += 1
      await done
      return {}
    },
  })
  const api = express.Router()
  serve(api, [slow])
  app.use(api)
  app.use(answerErrors(log, () => '/'))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(async () => {
  finish()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  // whatever was being done is noted
  await setTimeout(20)
  await audit.close()
  rmSync(folder, { recursive: true, force: true })
})

const HEAD = 'POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

/** Sends a request, and hangs up when the server is so far. */
async function sendAndLeave(text: string, isSoFar: () => boolean): Promise<void> {
  const met = once(server, 'connection')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(text)
  const [other] = (await met) as [Socket]
  while (!isSoFar()) await setTimeout(2)
  // half a request is an error of its socket, which is closed all the same
  const closed = new Promise((resolve) => other.once('close', resolve))
  socket.destroy()
  await closed
}

async function outcomes(): Promise<string[]> {
  while (!logged.some(({ msg }) => msg === 'request')) await setTimeout(2)
  await audit.close()
  const text = readFileSync(join(folder, 'audit.jsonl'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { outcome: string }).outcome)
}

test('a request that its sender cut is noted as cut; that is no bug', async () => {
  let isAsked = false
  server.once('request', () => (isAsked = true))
  await sendAndLeave(`${HEAD}Content-Length: 1000\r\n\r\n{"`, () => isAsked)
  expect(await outcomes()).toEqual(['cut'])
  expect(logged.map(({ msg, status }) => [msg, status])).toEqual([['request', 'cut']])
  expect(begun).toBe(0)
})

test('a write whose sender did not wait is noted when it is done, as what it came to', async () => {
  await sendAndLeave(`${HEAD}Content-Length: 2\r\n\r\n{}`, () => begun === 1)
  await setTimeout(20)
  expect(logged).toEqual([])
  finish()
  expect(await outcomes()).toEqual(['201'])
})

test('a write that fails when its sender has gone is noted as what it came to', async () => {
  await sendAndLeave(`${HEAD}Content-Length: 2\r\n\r\n{}`, () => begun === 1)
  fail(new Error('the paper is torn'))
  expect(await outcomes()).toEqual(['500'])
})

test('a place stays taken until the work is done, also where nobody waits for it', async () => {
  await sendAndLeave(`${HEAD}Content-Length: 2\r\n\r\n{}`, () => begun === 1)
  const again = () => request(server).post('/slow').send({})
  expect((await again()).status).toBe(503)
  expect(begun).toBe(1)
  finish()
  let answer = await again()
  while (answer.status === 503) answer = await again()
  expect(answer.status).toBe(201)
})
