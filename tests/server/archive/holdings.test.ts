import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../../server/archive/archive.ts'
import type { Holdings } from '../../../server/archive/holdings.ts'
import { bringInLine } from '../../../server/archive/align.ts'
import { dropDocument, keepDocument, restoreDocument } from '../../../server/archive/holdings.ts'
import { createTurns } from '../../../server/archive/turns.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import { extraction, first, item, person, second } from '../../fixtures/extraction.ts'
import { dump } from '../store/dump.ts'
import { emptyStore } from '../store/empty.ts'

const edition = extraction('first.txt', [item(1, { people: [person('Astrid Nygaard')] })], { id: 'edition' })
const source = { bytes: Buffer.from('text'), line: 1 }

let folder: string
let holdings: Holdings
let clock: number
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-holdings-'))
  clock = Date.UTC(2031, 4, 1)
  holdings = {
    store: await openStore({}),
    queries: readQueries(),
    archive: openArchive(folder),
    known: new Memory(),
    now: () => new Date((clock += 1000)),
    inTurn: createTurns(),
  }
})
afterEach(async () => {
  await holdings.store.close()
  rmSync(folder, { recursive: true, force: true })
})

const kept = async (): Promise<string[]> => (await holdings.archive.documents.list()).map(({ id }) => id)

describe('archive and graph', () => {
  test('a new edition takes the place of the old one in both, a document that is dropped leaves both', async () => {
    await keepDocument(holdings, source, first)
    await keepDocument(holdings, source, second)
    expect(await keepDocument(holdings, source, edition)).toMatchObject({
      change: 'replaced',
      former: [first.id],
    })
    expect(await kept()).toEqual([second.id, 'edition'])
    await dropDocument(holdings, second.id)
    expect(await kept()).toEqual(['edition'])
    expect((await dump(holdings.store)).nodes['Document']).toHaveLength(1)
  })

  test('what gave way or was dropped can be put back for a month', async () => {
    await keepDocument(holdings, source, first)
    await keepDocument(holdings, source, edition)
    await dropDocument(holdings, 'edition')
    const bin = async (): Promise<string[]> => (await holdings.archive.bin.list()).map(({ id }) => id)
    expect(await bin()).toEqual([first.id, 'edition'])
    expect(await restoreDocument(holdings, first.id)).toEqual({ change: 'new', file: 'first.txt' })
    expect([await kept(), await bin()]).toEqual([[first.id], ['edition']])
    clock += 31 * 24 * 60 * 60 * 1000
    await bringInLine(holdings)
    expect([await kept(), await bin()]).toEqual([[first.id], []])
    expect(await restoreDocument(holdings, 'edition')).toBeUndefined()
  })

  test('a graph that is new, or lacks a document, is filled from the archive', async () => {
    await keepDocument(holdings, source, first)
    await keepDocument(holdings, source, second)
    const before = await dump(holdings.store)
    expect(await bringInLine(holdings)).toEqual([])
    await emptyStore(holdings.store)
    expect(await bringInLine(holdings)).toEqual(['first.txt', 'second.txt'])
    expect(await dump(holdings.store)).toEqual(before)
  })

  test('told to stop it fills no more of a graph, and the next time the rest; where nothing is to do it is done', async () => {
    await keepDocument(holdings, source, first)
    await keepDocument(holdings, source, second)
    const before = await dump(holdings.store)
    const stopped = AbortSignal.abort(new Error('stopped'))
    expect(await bringInLine(holdings, stopped)).toEqual([])
    await emptyStore(holdings.store)
    await expect(bringInLine(holdings, stopped)).rejects.toThrow('stopped')
    expect((await dump(holdings.store)).nodes['Document'] ?? []).toEqual([])
    await bringInLine(holdings)
    expect(await dump(holdings.store)).toEqual(before)
  })

  test('what the program fails to load is not kept, so that the next start does not fail at it', async () => {
    const never = extraction('never.txt', [item(1, { date: 'soon' })], { id: 'never' })
    await expect(keepDocument(holdings, source, never)).rejects.toThrow()
    expect(await kept()).toEqual([])
    expect(await bringInLine(holdings)).toEqual([])
  })

  test('an edition that was kept, but not loaded when the process died, is loaded, and the old one goes', async () => {
    await keepDocument(holdings, source, first)
    await holdings.archive.documents.put(source, edition, holdings.now())
    expect(await bringInLine(holdings)).toEqual(['first.txt'])
    expect(await kept()).toEqual(['edition'])
    const after = await dump(holdings.store)
    await emptyStore(holdings.store)
    await keepDocument(holdings, source, edition)
    expect(after).toEqual(await dump(holdings.store))
  })
})
