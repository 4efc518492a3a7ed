import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ArchiveError, openDocuments } from '../../../server/archive/documents.ts'
import type { Documents } from '../../../server/archive/documents.ts'
import { extraction, first, item, second } from '../../fixtures/extraction.ts'

let folder: string
let documents: Documents
const at = (...names: string[]): string => join(folder, 'documents', ...names)
const source = (text: string, line = 1) => ({ bytes: Buffer.from(text), line })
const day = (n: number): Date => new Date(`2031-05-0${String(n)}T10:00:00Z`)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-archive-'))
  documents = openDocuments(at())
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the documents of an archive', () => {
  test('are none where nothing was kept, and looking makes no folder', async () => {
    expect(await documents.list()).toEqual([])
    expect(await documents.read('hash')).toBeUndefined()
    expect(await documents.source('hash')).toBeUndefined()
    await documents.remove('hash')
    await documents.tidy(day(9))
    expect(readdirSync(folder)).toEqual([])
  })

  test('come back as they were put there: the bytes, the line, what was read in it', async () => {
    const bytes = Buffer.from([0xff, 0, 1, 2])
    await documents.put({ bytes, line: 501 }, first, day(1))
    const kept = await documents.source(first.id)
    expect([kept?.line, Buffer.compare(kept?.bytes ?? Buffer.of(), bytes)]).toEqual([501, 0])
    expect(await documents.read(first.id)).toEqual(first)
    expect(readdirSync(at(first.id)).sort()).toEqual(['extraction.json.gz', 'first.txt', 'record.json'])
  })

  test('are listed in the order in which they were put there', async () => {
    await documents.put(source('b'), second, day(1))
    await documents.put(source('a'), first, day(2))
    expect(await documents.list()).toEqual([
      {
        id: second.id,
        document: 'second.txt',
        file: 'second.txt',
        line: 1,
        added: '2031-05-01T10:00:00.000Z',
      },
      { id: first.id, document: 'first.txt', file: 'first.txt', line: 1, added: '2031-05-02T10:00:00.000Z' },
    ])
  })

  test('that two processes put there at once are there once', async () => {
    const other = openDocuments(at())
    await Promise.all([documents, other].map((one) => one.put(source('a'), first, day(1))))
    expect(await documents.read(first.id)).toEqual(first)
    expect(readdirSync(at())).toEqual([first.id])
  })

  test('are told apart from what else lies in the folder', async () => {
    await documents.put(source('a'), first, day(1))
    writeFileSync(at('Thumbs.db'), '')
    mkdirSync(at('lost+found'))
    expect((await documents.list()).map(({ id }) => id)).toEqual([first.id])
  })

  test('put there again stay since when they are there, with the file and what is read in it now', async () => {
    await documents.put(source('as it came'), first, day(1))
    const record = readFileSync(at(first.id, 'record.json'), 'utf8')
    const now = extraction('first.txt', [item(1)], { id: first.id })
    await documents.put(source('as it comes'), now, day(2))
    expect(await documents.read(first.id)).toEqual(now)
    expect(readFileSync(at(first.id, 'first.txt'), 'utf8')).toBe('as it comes')
    expect(readFileSync(at(first.id, 'record.json'), 'utf8')).toBe(record)
    expect(readdirSync(at())).toEqual([first.id])
  })

  test('of another file name take the place of what the text was called before', async () => {
    await documents.put(source('text'), first, day(1))
    await documents.put(source('text'), { ...first, document: 'renamed.txt' }, day(2))
    expect((await documents.list()).map(({ file }) => file)).toEqual(['renamed.txt'])
    expect(readdirSync(at(first.id))).not.toContain('first.txt')
  })

  test('that are removed leave nothing', async () => {
    await documents.put(source('a'), first, day(1))
    await documents.put(source('b'), second, day(1))
    await documents.remove(first.id)
    expect(readdirSync(at())).toEqual([second.id])
    expect(await documents.read(first.id)).toBeUndefined()
  })

  test('that are moved elsewhere are there as they were, from then on', async () => {
    const bin = openDocuments(join(folder, 'bin'))
    await documents.put(source('a', 501), first, day(1))
    await documents.moveTo(bin, first.id, day(2))
    expect(await documents.list()).toEqual([])
    expect(await bin.list()).toMatchObject([{ id: first.id, line: 501, added: day(2).toISOString() }])
    expect(String((await bin.source(first.id))?.bytes)).toBe('a')
    await documents.put(source('b'), first, day(3))
    await documents.moveTo(bin, first.id, day(4))
    expect(String((await bin.source(first.id))?.bytes)).toBe('b')
    await documents.moveTo(bin, 'none', day(4))
  })

  test('half made by a process that died are none, and go in time', async () => {
    mkdirSync(at('.old'), { recursive: true })
    mkdirSync(at('.new'))
    utimesSync(at('.old'), day(1), day(1))
    utimesSync(at('.new'), day(3), day(3))
    expect(await documents.list()).toEqual([])
    await documents.tidy(day(2))
    expect(readdirSync(at())).toEqual(['.new'])
  })

  test.each(['../first', '.', '', 'a/b', '.hidden'])('%j is no id', async (id) => {
    expect([await documents.read(id), await documents.source(id)]).toEqual([undefined, undefined])
    await expect(documents.remove(id)).rejects.toThrow(ArchiveError)
  })

  test.each(['no gzip', ''])('an extraction that is damaged (%j) is told with its file', async (content) => {
    await documents.put(source('a'), first, day(1))
    writeFileSync(at(first.id, 'extraction.json.gz'), content)
    await expect(documents.read(first.id)).rejects.toThrow(
      `${at(first.id, 'extraction.json.gz')} is damaged;`,
    )
  })

  test('a record that is damaged is told with its file', async () => {
    await documents.put(source('a'), first, day(1))
    writeFileSync(at(first.id, 'record.json'), '{"id": 1}')
    await expect(documents.list()).rejects.toThrow(`${at(first.id, 'record.json')} is damaged;`)
  })
})
