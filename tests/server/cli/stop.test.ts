import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportJob } from '../../../server/api.ts'
import { startServer } from '../../e2e/server.ts'
import { bulletin, createClient, expectStatus, nameOf } from '../faults/client.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-stop-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a server that is told to stop ends what it has begun, and an import goes on at the next start', async () => {
  let server = await startServer({ folder })
  let client = createClient(server.address)
  const numbers = Array.from({ length: 12 }, (_, n) => n)
  const id = await client.bringIn(...numbers)

  // a file that is on its way, and somebody who looks on
  const { id: other } = expectStatus(await client.makeImport(), 201)
  const watching = await fetch(`${server.address}api/imports/${id}/events`)
  const text = Buffer.from(bulletin(20))
  const sending = request(`${server.address}api/imports/${other}/files/${nameOf(20)}`, {
    method: 'PUT',
    headers: { origin: server.address.slice(0, -1), 'content-length': text.length, connection: 'close' },
  })
  sending.write(text.subarray(0, 20))
  // it has come so far when it is answered after a request that was sent later
  expectStatus(await client.health(), 200)

  const stopped = server.stop()
  await expect(untilRefused(server.address)).resolves.toBeUndefined()
  sending.end(text.subarray(20))
  const [answer] = (await once(sending, 'response')) as [IncomingMessage]
  expect(answer.statusCode).toBe(201)
  answer.resume()
  expect(await stopped).toBe(0)
  await watching.text().catch(() => undefined)

  server = await startServer({ folder })
  client = createClient(server.address)
  await client.until(id, ({ phase }) => phase === 'done')
  expect(await client.documents()).toEqual(numbers.map(nameOf))
  const kept = expectStatus(await client.get<ImportJob>(`/imports/${other}`), 200)
  expect(kept.files.map(({ name }) => name)).toEqual([nameOf(20)])
  expect(await server.stop()).toBe(0)
}, 120_000)

/** Resolves when nobody new is let in. */
async function untilRefused(address: string): Promise<void> {
  for (;;)
    try {
      await new Promise((resolve, reject) => {
        request(`${address}api/health`, { agent: false }, (answer) => answer.resume().once('end', resolve))
          .once('error', reject)
          .end()
      })
    } catch {
      return
    }
}
