import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runDocuments, runReread, runUnremove } from '../../../server/cli/documents.ts'
import { runIngest } from '../../../server/cli/ingest.ts'
import { runRemove } from '../../../server/cli/remove.ts'
import { pack } from '../../../server/archive/packed.ts'
import { openDocuments } from '../../../server/archive/documents.ts'
import { listening } from './listening.ts'

const story = (city: string): string =>
  `● 会談\n\nMinisters met in ${city}\n\nPresident Jan Orlo of Norway met with President Bruno Tesar of Greece in ${city}. (WIRE / 02.03.2026)\n`

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const at = (...names: string[]): string => join(folder, ...names)
const places = () => ({ store: { folder: at('data') }, data: at('data') })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-documents-'))
  said = []
  writeFileSync(at('one.txt'), story('Oslo'))
  writeFileSync(at('two.txt'), story('Bergen'))
  await runIngest([folder], places(), terminal)
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As if rules of an earlier time had found no event in it. */
async function forgetEvents(name: string): Promise<void> {
  const documents = openDocuments(at('data', 'documents'))
  const { id = '' } = (await documents.list()).find(({ document }) => document === name) ?? {}
  const extraction = await documents.read(id)
  const items = extraction?.items.map((item) => ({ ...item, events: [] }))
  writeFileSync(at('data', 'documents', id, 'extraction.json.gz'), await pack({ ...extraction, items }))
}

describe('documents', () => {
  test('are listed; those that were taken out are in the bin, and are put back', async () => {
    await runDocuments({}, places(), terminal)
    expect(said.toSorted()).toEqual(
      [
        '2 documents.',
        expect.stringMatching(/^\w+ {2}one\.txt: 1 item, 1 event$/),
        expect.stringMatching(/^\w+ {2}two\.txt: 1 item, 1 event$/),
      ].toSorted((a, b) => String(a).localeCompare(String(b))),
    )
    await runRemove(['one.txt'], places(), terminal)
    said = []
    await runDocuments({ bin: true }, places(), terminal)
    expect(said).toEqual([
      expect.stringMatching(/^\w+ {2}one\.txt: put there on \d{4}-/),
      '1 document in the bin.',
    ])
    said = []
    await runUnremove([at('one.txt')], places(), terminal)
    expect(said).toEqual(['one.txt: put back (new)'])
    await expect(runUnremove(['one.txt'], places(), terminal)).rejects.toThrow(CommandError)
  })

  test.each([
    [
      'whose file is gone',
      'one.txt',
      /one\.txt: this program fails at it \(Error: ENOENT: .+\); leave it out, /,
    ],
    ['whose reading is damaged', 'extraction.json.gz', /extraction\.json\.gz is damaged; put a copy there, /],
  ])(
    'one %s is told, and the others are read again',
    async (_what, file, told) => {
      const documents = await openDocuments(at('data', 'documents')).list()
      const { id = '' } = documents.find(({ document }) => document === 'one.txt') ?? {}
      writeFileSync(at('data', 'documents', id, 'extraction.json.gz'), await pack({}))
      if (file === 'one.txt') {
        await runIngest([at('one.txt')], places(), terminal)
        rmSync(at('data', 'documents', id, file))
      }
      said = []
      expect(await runReread([], {}, places(), terminal)).toBe(false)
      expect(said).toEqual(['two.txt: the same', expect.stringMatching(told)])
    },
    120_000,
  )

  test('are read again, all or some; a preview writes nothing', async () => {
    await forgetEvents('one.txt')
    const one = 'one.txt: events +1'
    expect(await runReread([], { preview: true }, places(), terminal)).toBe(true)
    expect(said.toSorted()).toEqual([one, 'two.txt: the same'])
    said = []
    await runReread(['one.txt'], {}, places(), terminal)
    await runReread(['one.txt'], {}, places(), terminal)
    expect(said).toEqual([one, 'one.txt: the same'])
    await expect(runReread(['three.txt'], {}, places(), terminal)).rejects.toThrow(
      /^three\.txt: no such document/,
    )
  }, 120_000)
})
