import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ArchiveError } from '../../../server/archive/documents.ts'
import { runExport, runImport } from '../../../server/cli/bundle.ts'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runIngest } from '../../../server/cli/ingest.ts'
import { openHoldings } from '../../../server/cli/openHoldings.ts'
import { createDesk } from '../../../server/corrections/desk.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { listening } from './listening.ts'

const story = (name: string, more = ''): string =>
  `● 会談\n\n${name} meets Tesar\n\nPresident ${name} of Norway met with President Bruno Tesar of Greece in Oslo. ${more}(WIRE / 02.03.2026)\n`

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const at = (name: string): string => join(folder, name)
const places = (name: string) => ({ store: { folder: at(name) }, data: at(name) })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-bundle-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function ingest(archive: string, file: string, text: string): Promise<void> {
  writeFileSync(at(file), text)
  await runIngest([at(file)], places(archive), terminal)
}
async function rename(archive: string, node: string, name: string): Promise<void> {
  const holdings = await openHoldings(places(archive), terminal)
  await createDesk(holdings).make({ what: 'rename', node, name }, { by: 'Ada', why: '' })
  await holdings.store.close()
}
async function graphOf(archive: string): Promise<Dump> {
  const holdings = await openHoldings(places(archive), terminal)
  try {
    return await dump(holdings.store)
  } finally {
    await holdings.store.close()
  }
}

describe('an archive as one file', () => {
  test('gives the same graph elsewhere, corrections and all; two archives become one, nothing twice', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await rename('one', 'person:jan-orlo', 'Johan Orlo')
    await ingest('two', 'b.txt', story('Ida Lind'))
    await rename('two', 'person:ida-lind', 'Ida Blom')
    await runExport(at('one.gz'), places('one'), terminal)
    await runImport([at('one.gz')], places('copy'), terminal)
    expect(await graphOf('copy')).toEqual(await graphOf('one'))

    await runExport(at('two.gz'), places('two'), terminal)
    await runImport([at('two.gz')], places('one'), terminal)
    await runImport([at('one.gz')], places('two'), terminal)
    const both = await graphOf('one')
    expect(await graphOf('two')).toEqual(both)
    expect(both.nodes['Document']).toHaveLength(2)
    said = []
    await runImport([at('one.gz'), at('two.gz')], places('one'), terminal)
    expect(said.slice(0, 2).map((line) => line.replace(/^.*: /, ''))).toEqual([
      '0 new documents, 0 new corrections and undos',
      '0 new documents, 0 new corrections and undos',
    ])
    expect(await graphOf('one')).toEqual(both)
  })

  test('an older edition of a file is left out, and told', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await runExport(at('old.gz'), places('one'), terminal)
    await ingest('one', 'a.txt', story('Jan Orlo', 'They spoke of trade. '))
    const before = await graphOf('one')
    said = []
    await runImport([at('old.gz')], places('one'), terminal)
    expect(said[1]).toBe('  a.txt: left out, as a newer edition is here')
    expect(await graphOf('one')).toEqual(before)
  })

  test('what is no such file, or would be written over, is told in a line', async () => {
    writeFileSync(at('text.gz'), 'no archive')
    writeFileSync(at('other.gz'), gzipSync('{"a":1}\n'))
    await expect(runImport([at('text.gz')], places('one'), terminal)).rejects.toThrow(CommandError)
    await expect(runImport([at('none.gz')], places('one'), terminal)).rejects.toThrow(CommandError)
    await expect(runImport([at('other.gz')], places('one'), terminal)).rejects.toThrow(ArchiveError)
    await expect(runExport(at('text.gz'), places('one'), terminal)).rejects.toThrow(CommandError)
  })
})
