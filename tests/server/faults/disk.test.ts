import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../../../server/archive/ledger.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Served } from '../../e2e/server.ts'
import { startServer } from '../../e2e/server.ts'
import { leaveOut } from '../../leaveOut.ts'
import { dump } from '../store/dump.ts'
import type { Client } from './client.ts'
import { bulletin, createClient, expectStatus, nameOf } from './client.ts'

const MB = 1024 * 1024
/** The disk in memory gives room by pages of this many bytes. */
const PAGE = 4096
const folder = mkdtempSync(join(tmpdir(), 'dragoman-disk-'))
const disk = join(folder, 'disk')
mkdirSync(disk)
/** A disk of its own, in memory: only so can it be filled without harm. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'dragoman', disk])
const data = join(disk, 'data')

afterAll(() => {
  if (mounted.status === 0) spawnSync('umount', ['-l', disk])
  rmSync(folder, { recursive: true, force: true })
})

const free = (): number => {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}
const others = join(disk, 'others')
/** Leaves so much room. */
const fill = (room: number): void => {
  mkdirSync(others, { recursive: true })
  writeFileSync(join(others, String(readdirSync(others).length)), Buffer.alloc(Math.max(0, free() - room)))
}
const clear = (): void => {
  rmSync(others, { recursive: true })
}

if (mounted.status !== 0) leaveOut('a full disk', 'needs the right to mount a small one')
else
  describe('a disk that fills while a server runs', () => {
    let server: Served
    let client: Client
    beforeAll(async () => {
      server = await startServer({ folder: data })
      client = createClient(server.address)
      await client.until(await client.bringIn(1, 2), ({ phase }) => phase === 'done')
    }, 60_000)
    afterAll(async () => {
      await server.kill()
    })

    test('is told; questions are answered, what cannot be written is refused, and what was promised is done when there is room', async () => {
      expect((await client.health()).body).toMatchObject({ status: 'ok', documents: 2 })
      const { id } = expectStatus(await client.makeImport(), 201)
      for (const n of [3, 4, 5]) expectStatus(await client.send(id, nameOf(n), bulletin(n)), 201)
      await client.until(id, ({ files }) => files.every(({ phase }) => phase === 'read'))
      // room for the word that the import is accepted, and for nothing else
      fill(12 * 1024)
      expectStatus(await client.accept(id), 202)
      const waiting = await client.until(id, ({ files }) => files.some(({ fault }) => fault !== undefined))
      expect(waiting).toMatchObject({ phase: 'storing' })
      expect(waiting.files.map(({ fault }) => fault).join()).toMatch(
        /The disk of the data folder is full; it goes on/,
      )
      fill(0)

      expect(await client.untilHealth('full')).toEqual({
        status: 'full',
        engine: 'embedded',
        documents: expect.any(Number),
        message: 'The disk of the data folder is full.',
      })
      expect((await client.get('/network')).status).toBe(200)
      const rename = { what: 'rename', node: 'person:bruno-tesar', name: 'Bruno Tesar the Younger' } as const
      expect(await client.correct(rename)).toMatchObject({
        status: 507,
        body: { error: { code: 'disk_full' } },
      })
      expect(await client.makeImport()).toMatchObject({ status: 507, body: { error: { code: 'disk_full' } } })
      expect(await client.corrections()).toEqual([])

      clear()
      await client.until(id, ({ phase }) => phase === 'done')
      expect(await client.documents()).toEqual([1, 2, 3, 4, 5].map(nameOf))
      const { id: step } = expectStatus(await client.correct(rename), 201)
      await client.untilHealth('ok')
      expect(await server.stop()).toBe(0)

      server = await startServer({ folder: data })
      client = createClient(server.address)
      expect(await client.documents()).toEqual([1, 2, 3, 4, 5].map(nameOf))
      expect(await client.corrections()).toEqual([step])
      await server.stop()
    }, 120_000)

    test('a file, or an acceptance, that the state of its import has no room for is taken back', async () => {
      server = await startServer({ folder: join(disk, 'imports') })
      client = createClient(server.address)
      const { id } = expectStatus(await client.makeImport(), 201)
      expectStatus(await client.send(id, nameOf(1), bulletin(1)), 201)
      const before = await client.until(id, ({ files }) => files.every(({ phase }) => phase === 'read'))
      // room for the file, and none for the word that it has come
      fill(PAGE)
      expect(await client.send(id, nameOf(1), bulletin(2))).toMatchObject({ status: 507 })
      fill(0)
      expect(await client.accept(id)).toMatchObject({ status: 507 })
      expect(await client.until(id, () => true)).toEqual(before)
      clear()
      expectStatus(await client.accept(id), 202)
      const { files } = await client.until(id, ({ phase }) => phase === 'done')
      expect(files.map((file) => [file.id, file.phase])).toEqual([[before.files[0]?.id, 'stored']])
      await server.stop()
    }, 60_000)

    test('a step of the ledger for which there is room in part is refused, and nothing of it stays', async () => {
      const folder = join(disk, 'ledger')
      const path = join(folder, 'corrections.jsonl')
      const ledger = openLedger(path)
      const rename = { what: 'rename-body', body: 'Forum', name: 'Forum of the North', ja: null } as const
      const toStep = (id: string) => ({ id, by: 'reader', why: 'x'.repeat(1_800), do: rename })
      const now = new Date('2031-05-05T12:00:00Z')
      for (const id of ['first', 'second']) await ledger.append(toStep(id), now)
      const before = readFileSync(path, 'utf8')
      // what is left of its last page takes the beginning of a third one
      expect(PAGE - (before.length % PAGE)).toBeLessThan(1_000)
      fill(0)
      await expect(ledger.append(toStep('third'), now)).rejects.toMatchObject({ code: 'ENOSPC' })
      const others = [{ ...toStep('other'), at: now.toISOString() }]
      await expect(ledger.takeIn(others)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(readFileSync(path, 'utf8')).toBe(before)
      expect(readdirSync(folder)).toEqual(['corrections.jsonl'])
      clear()
      await ledger.append(toStep('third'), now)
      const { steps } = await ledger.read()
      expect(steps.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
    })

    test('a graph that was filled up holds what it said it holds', async () => {
      const at = join(disk, 'graph')
      const store = await openStore({ folder: at })
      const add = (n: number) => ({
        query: 'CREATE (p:Person {id: $id, name: $name})',
        params: { id: `person:${String(n)}`, name: 'x'.repeat(100_000) },
      })
      fill(2 * MB)
      let kept = 0
      const filling = async (): Promise<never> => {
        for (;;) {
          await store.write([add(kept)])
          kept += 1
        }
      }
      await expect(filling()).rejects.toMatchObject({
        fault: 'full',
        message: expect.stringMatching(/make room/),
      })
      expect(kept).toBeGreaterThan(0)
      await expect(store.write([add(kept)])).rejects.toMatchObject({ fault: 'full' })
      expect((await dump(store)).nodes['Person']).toHaveLength(kept)
      clear()
      await store.write([add(kept)])
      await store.close()
      const again = await openStore({ folder: at })
      expect((await dump(again)).nodes['Person']).toHaveLength(kept + 1)
      await again.close()
    })
  })
