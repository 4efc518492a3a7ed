import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runIngest } from '../../../server/cli/ingest.ts'
import { runRemove } from '../../../server/cli/remove.ts'
import { openStore } from '../../../server/store/open.ts'
import { listening } from './listening.ts'

const story = (city: string): string =>
  `● 会談\n\nMinisters met in ${city}\n\nThe ministers of Norway and Japan met in ${city}. (WIRE / 02.03.2026)\n`

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const at = (name: string): string => join(folder, name)
const places = () => ({ store: { folder: at('data') }, data: at('data') })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-remove-'))
  said = []
  writeFileSync(at('one.txt'), story('Oslo'))
  writeFileSync(at('two.txt'), story('Bergen'))
  await runIngest([folder], places(), terminal)
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function files(): Promise<unknown[]> {
  const store = await openStore(places().store)
  const rows = await store.read('MATCH (d:Document) RETURN d.file AS file, d.id AS id ORDER BY file')
  await store.close()
  return rows
}

describe('remove', () => {
  test.each([
    ['by its file name', () => Promise.resolve('one.txt')],
    ['by the path of its file', () => Promise.resolve(at('one.txt'))],
    ['by its id', async () => String(((await files())[0] as { id: string }).id)],
  ])('takes a document out %s, and tells what went', async (_how, name) => {
    await runRemove([await name()], places(), terminal)
    expect(said).toEqual([
      expect.stringMatching(
        /^one\.txt: removed with 1 item, and \d+ people and \d+ events? that no other document names$/,
      ),
      expect.stringMatching(/^The store now has 1 document, 1 item, \d+ people and \d+ events?\.$/),
    ])
    expect(await files()).toMatchObject([{ file: 'two.txt' }])
  })

  test('takes out all that are named, one named twice once', async () => {
    await runRemove(['one.txt', at('one.txt'), 'two.txt'], places(), terminal)
    expect(said).toHaveLength(3)
    expect(said.at(-1)).toBe('The store now has 0 documents, 0 items, 0 people and 0 events.')
  })

  test('removes nothing where one of the names stands for nothing', async () => {
    const removing = runRemove(['one.txt', 'three.txt'], places(), terminal)
    await expect(removing).rejects.toThrow(CommandError)
    await expect(removing).rejects.toThrow(/^three\.txt: no such document is loaded; give .* id.*\.$/)
    expect(said).toEqual([])
    expect(await files()).toHaveLength(2)
  })
})
