import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../server/store/open.ts'
import { describeLoading } from '../load/contract.ts'
import { describeSamples } from '../load/samples.ts'
import { describeStore } from './contract.ts'
import { describeMigrating } from './migrate.contract.ts'

describe('the embedded engine in memory', () => {
  describeStore(() => ({}))
  describeMigrating(() => ({}))
  describeLoading(() => ({}), 40)
  describeSamples(() => ({}))
})

describe('the embedded engine with a file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const add = { query: 'CREATE (p:Person {id: "a", name: "Märta エールン"})', params: {} }
  const names = 'MATCH (p:Person) RETURN p.name AS name'

  test('keeps what was written, in a folder that it makes, and opens any number of times', async () => {
    const settings = { folder: join(folder, 'new', 'data') }
    const store = await openStore(settings)
    await store.write([add])
    await store.close()
    for (let times = 0; times < 2; times += 1) {
      const again = await openStore(settings)
      expect(await again.read(names)).toEqual([{ name: 'Märta エールン' }])
      await expect(again.write([add])).rejects.toThrow(/UNIQUE/i)
      await again.close()
    }
  })

  test('says that a file is in use', async () => {
    const store = await openStore({ folder })
    await expect(openStore({ folder })).rejects.toMatchObject({
      fault: 'locked',
      message: expect.stringMatching(/^The graph file .*graph\.grafeo is in use .*stop it.*\.$/),
    })
    await store.close()
  })

  test('says that a file cannot be opened', async () => {
    mkdirSync(join(folder, 'graph.grafeo', 'x'), { recursive: true })
    await expect(openStore({ folder })).rejects.toMatchObject({
      fault: 'unreachable',
      message: expect.stringMatching(/^The graph file .* cannot be opened; check .*\.$/),
    })
  })

  test.each([
    ['text instead of a database', (file: string) => writeFileSync(file, 'no database at all\n'.repeat(500))],
    ['a file torn in the middle', (file: string) => truncateSync(file, 5000)],
  ])('says that a file is damaged: %s', async (_name, damage) => {
    const store = await openStore({ folder })
    await store.write([add])
    await store.close()
    damage(join(folder, 'graph.grafeo'))
    await expect(openStore({ folder })).rejects.toMatchObject({
      fault: 'damaged',
      message: expect.stringMatching(/^The graph file .* is damaged; move it away: .*\.$/),
    })
  })
})
