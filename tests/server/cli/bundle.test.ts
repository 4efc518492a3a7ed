import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { holdFolder } from '../../../server/archive/hold.ts'
import { openArchive } from '../../../server/archive/archive.ts'
import { ArchiveError } from '../../../server/archive/documents.ts'
import { runBackup, runImport, runRestore } from '../../../server/cli/bundle.ts'
import { runCorrections } from '../../../server/cli/corrections.ts'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runIngest } from '../../../server/cli/ingest.ts'
import { openHoldings } from '../../../server/cli/openHoldings.ts'
import { runRemove } from '../../../server/cli/remove.ts'
import { createDesk } from '../../../server/corrections/desk.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { listening } from './listening.ts'

const story = (name: string, more = ''): string =>
  `● 会談\n\n${name} meets Tesar\n\nPresident ${name} of Norway met with President Bruno Tesar of Greece in Oslo. ${more}(WIRE / 02.03.2026)\n`

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const NOW = new Date('2031-05-06T07:08:09.123Z')
const at = (...names: string[]): string => join(folder, ...names)
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
const backUp = (archive: string, path: string): Promise<void> =>
  runBackup(path, places(archive), NOW, terminal)
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
    await backUp('one', at('one.gz'))
    await runImport([at('one.gz')], places('copy'), NOW, terminal)
    expect(await graphOf('copy')).toEqual(await graphOf('one'))

    await backUp('two', at('two.gz'))
    await runImport([at('two.gz')], places('one'), NOW, terminal)
    await runImport([at('one.gz')], places('two'), NOW, terminal)
    const both = await graphOf('one')
    expect(await graphOf('two')).toEqual(both)
    expect(both.nodes['Document']).toHaveLength(2)
    said = []
    await runImport([at('one.gz'), at('two.gz')], places('one'), NOW, terminal)
    expect(said.slice(0, 2).map((line) => line.replace(/^.*: /, ''))).toEqual([
      '0 new documents, 0 new corrections and undos',
      '0 new documents, 0 new corrections and undos',
    ])
    expect(await graphOf('one')).toEqual(both)
  })

  test('of which a correction is of a time to come is taken in once that is put right as it is told', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await rename('one', 'person:jan-orlo', 'Johan Orlo')
    const ledger = at('one', 'corrections.jsonl')
    const right = readFileSync(ledger, 'utf8')
    writeFileSync(ledger, right.replace(/"at":"\d{4}/, '"at":"2077'))
    await backUp('one', at('wrong.gz'))
    expect(said.at(-1)).toContain('stop the server and put "at" right in the line of that correction')
    await expect(runImport([at('wrong.gz')], places('two'), NOW, terminal)).rejects.toThrow(
      /is of a time to come, 2077.+put "at" right in the line of that correction in corrections\.jsonl.+; then export again\.$/,
    )
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"at":"2077', '"at":"2030'))
    await backUp('one', at('right.gz'))
    await runImport([at('right.gz')], places('two'), NOW, terminal)
    expect(await graphOf('two')).toEqual(await graphOf('one'))
  })

  test('an older edition of a file is left out, and told', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('old.gz'))
    await ingest('one', 'a.txt', story('Jan Orlo', 'They spoke of trade. '))
    const before = await graphOf('one')
    said = []
    await runImport([at('old.gz')], places('one'), NOW, terminal)
    expect(said[1]).toBe('  a.txt: left out, as a newer edition is here')
    expect(await graphOf('one')).toEqual(before)
  })

  test('an edition that gives way to a newer one is told, and lies in the bin from now on, however long ago the newer one was made', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await ingest('two', 'a.txt', story('Ida Lind'))
    // both were put where they are long ago
    for (const [archive, added] of [
      ['one', '2020-06-01T00:00:00.000Z'],
      ['two', '2020-06-02T00:00:00.000Z'],
    ] as const) {
      const [id = ''] = readdirSync(at(archive, 'documents'))
      const path = at(archive, 'documents', id, 'record.json')
      const entry = JSON.parse(readFileSync(path, 'utf8')) as object
      writeFileSync(path, JSON.stringify({ ...entry, added }))
    }
    const [former = ''] = readdirSync(at('one', 'documents'))
    await backUp('two', at('two.gz'))
    said = []
    await runImport([at('two.gz')], places('one'), NOW, terminal)
    expect(said[1]).toBe('  a.txt: replaced, as this edition is newer; the one that was here is in the bin')
    expect(readdirSync(at('one', 'bin'))).toEqual([former])
    // kept by the time of where it was made, so that a third archive decides the same
    const { documents } = openArchive(at('one'))
    expect((await documents.list()).map(({ added }) => added)).toEqual(['2020-06-02T00:00:00.000Z'])
  })

  test('of which the clock was once wrong is kept safe and restored, with word of what; no other archive takes it in', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await ingest('one', 'b.txt', story('Ida Lind'))
    const [id = ''] = readdirSync(at('one', 'documents'))
    const path = at('one', 'documents', id, 'record.json')
    const entry = JSON.parse(readFileSync(path, 'utf8')) as { document: string }
    writeFileSync(path, JSON.stringify({ ...entry, added: '2033-06-01T00:00:00.000Z' }))
    const told = `1 document or correction is of a time to come, first ${entry.document}, 2033-06-01T00:00:00.000Z.`
    said = []
    await backUp('one', at('one.gz'))
    expect(said[0]).toMatch(/one\.gz: 2 documents and /)
    expect(said[1]).toContain(
      `one.gz: ${told} The clock was wrong then: remove such a document and ingest it again,`,
    )
    said = []
    await runRestore(at('one.gz'), places('two'), NOW, terminal)
    expect(said.join('\n')).toContain(told)
    expect(await graphOf('two')).toEqual(await graphOf('one'))
    await expect(runImport([at('one.gz')], places('three'), NOW, terminal)).rejects.toThrow(
      `, ${entry.document}, is of a time to come, 2033-06-01T00:00:00.000Z; is the clock here right? If so, where this file was made, remove such a document and ingest it again; then export again.`,
    )
    expect(readdirSync(folder)).not.toContain('three')
  })

  test('is not taken in beside a server, which may be adding to the ledger', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('one.gz'))
    await ingest('two', 'b.txt', story('Ida Lind'))
    const hold = await holdFolder(at('two'))
    if (hold.state !== 'held') throw new Error('the folder is not held')
    const running = runImport([at('one.gz')], places('two'), NOW, terminal)
    await expect(running).rejects.toThrow(
      /^Another process \(a server, an import, a restore\) has the data folder /,
    )
    await hold.release()
    await runImport([at('one.gz')], places('two'), NOW, terminal)
    expect(readdirSync(at('two', 'documents'))).toHaveLength(2)
  })

  test('what is no such file, or would be written over, is told in a line', async () => {
    writeFileSync(at('text.gz'), 'no archive')
    writeFileSync(at('other.gz'), gzipSync('{"a":1}\n'))
    await expect(runImport([at('text.gz')], places('one'), NOW, terminal)).rejects.toThrow(CommandError)
    await expect(runImport([at('none.gz')], places('one'), NOW, terminal)).rejects.toThrow(CommandError)
    await expect(runImport([at('other.gz')], places('one'), NOW, terminal)).rejects.toThrow(ArchiveError)
    await expect(backUp('one', at('text.gz'))).rejects.toThrow(CommandError)
  })
  test('is kept in a folder by the time, made whole again elsewhere, and known by its digest', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await ingest('one', 'b.txt', story('Ida Lind'))
    await rename('one', 'person:jan-orlo', 'Johan Orlo')
    mkdirSync(at('backups'))
    said = []
    await backUp('one', at('backups'))
    expect(readdirSync(at('backups'))).toEqual(['dragoman-20310506T070809Z.gz'])
    const file = at('backups', 'dragoman-20310506T070809Z.gz')
    const told = /: (2 documents and 1 correction or undo, sha256 [0-9a-f]{64})$/.exec(said[0] ?? '')?.[1]
    expect(told).toBeDefined()
    await runRestore(file, places('two'), NOW, terminal)
    expect(said).toContain(`${file}: restored, ${told ?? ''}`)
    expect(await graphOf('two')).toEqual(await graphOf('one'))
    await backUp('two', at('two.gz'))
    expect(said).toContain(`${at('two.gz')}: ${told ?? ''}`)
    // another one at the same moment does not take its place
    await expect(backUp('one', at('backups'))).rejects.toThrow(CommandError)
  })

  test('has what holds: neither what lies in the bin, nor the audit log, nor an import that waits', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await ingest('one', 'b.txt', story('Ida Lind'))
    await runRemove(['b.txt'], places('one'), terminal)
    mkdirSync(at('one', 'jobs', 'waiting'), { recursive: true })
    writeFileSync(at('one', 'audit.jsonl'), '{}\n')
    expect(readdirSync(at('one', 'bin'))).toHaveLength(1)
    await backUp('one', at('one.gz'))
    await runRestore(at('one.gz'), places('two'), NOW, terminal)
    expect(readdirSync(at('two')).filter((name) => !name.startsWith('graph.'))).toEqual(['documents'])
    expect(readdirSync(at('two', 'documents'))).toHaveLength(1)
  })

  test('is taken while somebody writes', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    const holdings = await openHoldings(places('one'), terminal)
    try {
      await backUp('one', at('one.gz'))
    } finally {
      await holdings.store.close()
    }
    await runRestore(at('one.gz'), places('two'), NOW, terminal)
    expect(await graphOf('two')).toEqual(await graphOf('one'))
  })

  test('is restored as well where a restore was stopped before', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('half.gz'))
    await ingest('one', 'b.txt', story('Ida Lind'))
    await rename('one', 'person:jan-orlo', 'Johan Orlo')
    await backUp('one', at('one.gz'))
    await runRestore(at('half.gz'), places('two'), NOW, terminal)
    await runRestore(at('one.gz'), places('two'), NOW, terminal)
    expect(await graphOf('two')).toEqual(await graphOf('one'))
    // which has more than the first of them
    await expect(runRestore(at('half.gz'), places('two'), NOW, terminal)).rejects.toThrow(/already:/)
  })

  test('is not restored over another archive, and not taken of none', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('one.gz'))
    await ingest('two', 'b.txt', story('Ida Lind'))
    await expect(runRestore(at('one.gz'), places('two'), NOW, terminal)).rejects.toThrow(
      /already: give another folder/,
    )
    await expect(backUp('none', at('none.gz'))).rejects.toThrow(/^There is no archive in /)
    expect(readdirSync(folder)).not.toContain('none.gz')
  })

  const lines = (text: string): string[] => text.trimEnd().split('\n')
  test.each<[string, (text: string) => string, RegExp]>([
    ['without its end', (text) => `${lines(text).slice(0, -1).join('\n')}\n`, /one\.gz: It is torn/],
    ['with a word changed', (text) => text.replaceAll('Oslo', 'Rome'), /one\.gz: It was changed/],
    [
      'with a line doubled',
      (text) => [...lines(text).slice(0, 2), ...lines(text).slice(1)].join('\n'),
      /It was changed/,
    ],
    ['with another number', (text) => text.replace('"documents":1', '"documents":2'), /It was changed/],
    ['with something after its end', (text) => text + (lines(text).at(-1) ?? ''), /comes after the last one/],
    [
      'with a line that is none',
      (text) => text.replace('"step"', '"stop"').replace('"end"', '"And"'),
      /Line \d+ is not of an archive/,
    ],
  ])('%s is refused before anything of it is taken in', async (_what, damage, message) => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('one.gz'))
    writeFileSync(at('one.gz'), gzipSync(damage(gunzipSync(readFileSync(at('one.gz'))).toString())))
    await expect(runRestore(at('one.gz'), places('two'), NOW, terminal)).rejects.toThrow(message)
    await expect(runImport([at('one.gz')], places('two'), NOW, terminal)).rejects.toThrow(message)
    expect(readdirSync(folder)).not.toContain('two')
  })

  const sealed = (text: string): string => {
    const told = lines(text).slice(0, -1).join('\n') + '\n'
    const sha256 = createHash('sha256').update(told).digest('hex')
    const count = (of: string): number => lines(told).filter((line) => line.startsWith(`{"${of}"`)).length
    return `${told}${JSON.stringify({ end: { documents: count('record'), steps: count('step'), sha256 } })}\n`
  }
  test.each<[string, (text: string) => string]>([
    ['a day that is none', (text) => text.replace('"date":"2026-03-02"', '"date":"soon"')],
    ['an id that leads elsewhere', (text) => text.replace(/"id":"[0-9a-f]{64}"/g, '"id":"../../elsewhere"')],
    [
      'an id that no folder can have',
      (text) => text.replace(/"id":"[0-9a-f]{64}"/g, `"id":"${'a'.repeat(300)}"`),
    ],
    ['another document than it says', (text) => text.replace('"document":"a.txt"', '"document":"b.txt"')],
    ['a stretch before the text', (text) => text.replace(/"start":\d+/, '"start":-1')],
    ['a correction to no day', (text) => text.replace('"date":"2026-04"', '"date":"soon"')],
  ])('with %s and its digest right is refused: it would be kept, and never load', async (_what, craft) => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    const holdings = await openHoldings(places('one'), terminal)
    const [event = ''] = (await holdings.store.read('MATCH (e:Event) RETURN e.id AS id')).map(({ id }) =>
      String(id),
    )
    await createDesk(holdings).make({ what: 'edit-event', event, date: '2026-04' }, { by: 'Ada', why: '' })
    await holdings.store.close()
    await backUp('one', at('one.gz'))
    const good = gunzipSync(readFileSync(at('one.gz'))).toString()
    expect(craft(good)).not.toBe(good)
    writeFileSync(at('one.gz'), gzipSync(sealed(craft(good))))
    await expect(runImport([at('one.gz')], places('two'), NOW, terminal)).rejects.toThrow(
      /Line \d+ is not of/,
    )
    expect(readdirSync(folder)).not.toContain('two')
  })

  const step = (id: string, more: object): string =>
    JSON.stringify({ step: { at: '2026-03-03T00:00:00.000Z', by: 'Ada', why: '', id, ...more } })
  const called = { do: { what: 'rename-body', body: 'a', name: 'b', ja: null } }
  test.each<[string, string[], RegExp]>([
    ['two steps of one id', [step('a', called), step('a', called)], /Line 3 is not of/],
    ['a step that takes itself back', [step('a', { undo: 'a' })], /Line 2 is not of/],
    [
      'a reason without end',
      [step('a', { ...called, why: 'x'.repeat(2_001) })],
      /one\.gz: Line 2 is not of an archive that this program exports: step\.why may have 2000 letters\.$/,
    ],
    [
      'a name without end',
      [step('a', called), step('b', { do: { ...called.do, name: 'x'.repeat(1_001) } })],
      /one\.gz: Line 3 is not of .*: step\.do\.name may have 1000 letters\.$/,
    ],
    [
      'documents without end',
      [
        step('a', {
          do: {
            what: 'split-body',
            from: 'a',
            to: 'b',
            said: Array(10_001).fill({ document: 'a', file: 'a' }),
          },
        }),
      ],
      /one\.gz: Line 2 is not of .*: step\.do\.said may have 10000 entries\.$/,
    ],
    [
      'two that take each other back',
      [step('a', { undo: 'b' }), step('b', { undo: 'a' })],
      /Line 3 is not of/,
    ],
    [
      'a step after which no other could be made',
      [step('a', { ...called, at: '9999-12-31T23:59:59.999Z' })],
      /Line 2, correction a, is of a time to come, 9999-12-31T23:59:59\.999Z; is the clock here right\?/,
    ],
  ])('with %s is refused', async (_what, steps, message) => {
    const text = [JSON.stringify({ dragoman: 1 }), ...steps, 'the end', ''].join('\n')
    writeFileSync(at('one.gz'), gzipSync(sealed(text)))
    await expect(runImport([at('one.gz')], places('two'), NOW, terminal)).rejects.toThrow(message)
    expect(readdirSync(folder)).not.toContain('two')
  })

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'the id of another document',
      (text) => text.replace(/"id":"[0-9a-f]{64}"/g, `"id":"${'a'.repeat(64)}"`),
      /Line 2 is not of .*: the text of a\.txt is that of another document than it says\.$/,
    ],
    [
      'another text than was read',
      (text) => text.replace(/"file":"[^"]{60,}"/, `"file":"${Buffer.from('Another').toString('base64')}"`),
      /Line 2 is not of .*: the text of a\.txt is that of another document than it says\.$/,
    ],
    [
      'a file that nobody could read',
      (text) =>
        text.replace(/"file":"[^"]{60,}"/, `"file":"${Buffer.from('{\\rtf1 a}').toString('base64')}"`),
      /Line 2 is not of/,
    ],
    [
      'people without end',
      (text) =>
        text.replace(/"people":\[(\{"id":"person:jan-orlo".*?\})\],"countries"/, (_, one: string) => {
          const [person] = JSON.parse(`[${one}]`) as [object]
          return `"people":${JSON.stringify(Array(20_001).fill(person))},"countries"`
        }),
      /Line 2 is not of .*: a\.txt tells of 20001 people, and may of 20000; where it was made, split the file\.$/,
    ],
  ])('of somebody else with %s is refused', async (_what, craft, message) => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('one.gz'))
    const good = gunzipSync(readFileSync(at('one.gz'))).toString()
    expect(craft(good)).not.toBe(good)
    writeFileSync(at('one.gz'), gzipSync(sealed(craft(good))))
    await expect(runImport([at('one.gz')], places('two'), NOW, terminal)).rejects.toThrow(message)
    expect(readdirSync(folder)).not.toContain('two')
  })

  test('with another file under the id and name of a document gives way to that once it is ingested', async () => {
    const text = story('Jan Orlo')
    await ingest('one', 'a.txt', text)
    await backUp('one', at('one.gz'))
    // Of a page nobody says which text is in it before it is read.
    const page = Buffer.from('<html><body><p>Another.</p></body></html>').toString('base64')
    const good = gunzipSync(readFileSync(at('one.gz'))).toString()
    const crafted = good.replace(/"file":"[^"]{60,}"/, `"file":"${page}"`).replace('"line":1', '"line":7')
    writeFileSync(at('one.gz'), gzipSync(sealed(crafted)))
    await runImport([at('one.gz')], places('two'), NOW, terminal)
    const [id = ''] = readdirSync(at('two', 'documents'))
    const kept = (): string => readFileSync(at('two', 'documents', id, 'a.txt'), 'utf8')
    expect(kept()).toContain('Another.')
    await ingest('two', 'a.txt', text)
    expect(kept()).toBe(text)
    expect(readFileSync(at('two', 'documents', id, 'record.json'), 'utf8')).toContain('"line": 1')
  })

  test('with signs that nobody sees comes in with a mark in the place of each', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await rename('one', 'person:jan-orlo', 'Johan Orlo')
    await backUp('one', at('one.gz'))
    const good = gunzipSync(readFileSync(at('one.gz'))).toString()
    const craft = (text: string): string =>
      text
        .replaceAll('Bruno Tesar', 'Bru\u202eno Tesar')
        .replaceAll('Johan', 'Jo\\u202ehan')
        .replaceAll('"a.txt"', '"a\u200b.txt\\nThe store"')
    writeFileSync(at('one.gz'), gzipSync(sealed(craft(good))))
    await runImport([at('one.gz')], places('two'), NOW, terminal)
    const graph = JSON.stringify(await graphOf('two'))
    expect(graph).not.toMatch(/\u202e|\u200b|txt\\n/)
    for (const shown of ['Bru\ufffdno Tesar', 'Jo\ufffdhan Orlo', 'a\ufffd.txt\ufffdThe store'])
      expect(graph).toContain(shown)
    said = []
    await runCorrections({}, places('two'), terminal)
    expect(said[0]).toContain('Jo\ufffdhan')
  })

  test('with a title, a publisher and a headline without end comes in with their beginnings', async () => {
    await ingest('one', 'a.txt', `Weekly\n\nEmbassy of Norway\n\n${story('Jan Orlo')}`)
    await backUp('one', at('one.gz'))
    const good = gunzipSync(readFileSync(at('one.gz'))).toString()
    const long = 'word '.repeat(100_000)
    const crafted = ['"title":"Weekly', '"publisher":"Embassy', '"headline":{"en":"'].reduce(
      (text, words) => text.replace(words, `${words} ${long}`),
      good,
    )
    expect(crafted.length).toBeGreaterThan(good.length + 1_500_000)
    writeFileSync(at('one.gz'), gzipSync(sealed(crafted)))
    await runImport([at('one.gz')], places('two'), NOW, terminal)
    expect(JSON.stringify(await graphOf('two')).length).toBeLessThan(20_000)
  })

  test('that unpacks to a line without end is refused', async () => {
    writeFileSync(at('one.gz'), gzipSync(Buffer.alloc(401 * 1024 * 1024, 'a')))
    await expect(runImport([at('one.gz')], places('two'), NOW, terminal)).rejects.toThrow(
      /one\.gz: is no archive/,
    )
  }, 60_000)

  test('torn in the middle of its bytes is refused as well', async () => {
    await ingest('one', 'a.txt', story('Jan Orlo'))
    await backUp('one', at('one.gz'))
    writeFileSync(at('one.gz'), readFileSync(at('one.gz')).subarray(0, 400))
    await expect(runRestore(at('one.gz'), places('two'), NOW, terminal)).rejects.toThrow(
      /one\.gz: is no archive/,
    )
  })
})
