import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import { createArchive } from '../../bench/archive.ts'
import { crowd, overload } from '../../bench/load.ts'
import type { Served } from '../../e2e/server.ts'
import { startServer } from '../../e2e/server.ts'

// A short one of what `npm run bench -- load` measures; here nobody looks at the clock.
describe('a server that many ask at once', () => {
  let folder: string
  let server: Served
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-load-'))
    const store = await openStore({ folder })
    const documents = createArchive({ events: 300, people: 60, years: 1, seed: 7 })
    for (const document of documents) await loadDocument(store, readQueries(), document)
    await store.close()
    server = await startServer({ folder })
  }, 60_000)
  afterAll(async () => {
    expect(await server.stop()).toBe(0)
    rmSync(folder, { recursive: true, force: true })
  })

  test('answers all fifty while somebody imports', async () => {
    const { answered, faults, refused, imported } = await crowd(server.address, 50, 3)
    expect([...faults]).toEqual([])
    expect(refused).toBe(0)
    expect(answered).toBeGreaterThan(50)
    expect(imported).toBeGreaterThan(0)
  }, 120_000)

  test('tells who asks beyond all measure to come again, and answers when there is room; that it is well it always tells', async () => {
    const { beyond, later, health } = await overload(server.address, 100)
    expect([beyond.statusCode, beyond.headers['retry-after']]).toEqual([503, '1'])
    expect(health).toBe(200)
    expect(later).toBe(200)
  }, 60_000)
})
