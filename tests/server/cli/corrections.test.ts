import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runCorrections } from '../../../server/cli/corrections.ts'
import { runIngest } from '../../../server/cli/ingest.ts'
import { openHoldings } from '../../../server/cli/openHoldings.ts'
import { createDesk } from '../../../server/corrections/desk.ts'
import { listening } from './listening.ts'

const STORY =
  '● 会談\n\nOrlo meets Tesar\n\nPresident Jan Orlo of Norway met with President Bruno Tesar of Greece in Oslo. (WIRE / 02.03.2026)\n'

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const places = () => ({ store: { folder: join(folder, 'data') }, data: join(folder, 'data') })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-corrections-'))
  said = []
  writeFileSync(join(folder, 'one.txt'), STORY)
  await runIngest([join(folder, 'one.txt')], places(), terminal)
  const holdings = await openHoldings(places(), terminal)
  await createDesk(holdings).make(
    { what: 'rename', node: 'person:jan-orlo', name: 'Johan Orlo' },
    { by: 'Ada', why: 'a slip' },
  )
  await holdings.store.close()
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const list = async (): Promise<string> => {
  said = []
  await runCorrections({}, places(), terminal)
  return said.join('\n')
}

describe('corrections', () => {
  test('lists what was corrected, and undoes it', async () => {
    const listed = await list()
    expect(listed).toMatch(
      /^c\w+ {2}\S+ \S+ {2}rename: Jan Orlo \| Johan Orlo\n {6}by Ada: a slip\n1 step; 0 of them speak/,
    )
    const [id = ''] = listed.split(' ')
    said = []
    await runCorrections({ undo: id, why: 'it was none' }, places(), terminal)
    expect(said).toEqual([expect.stringMatching(/^c\w+: undid c\w+; 1 document loaded again\.$/)])
    expect(await list()).toContain('(undone)')
    expect(readFileSync(join(folder, 'data', 'corrections.jsonl'), 'utf8').split('\n')).toHaveLength(3)
  })

  test('a step that is not there is told in a line', async () => {
    await expect(runCorrections({ undo: 'none' }, places(), terminal)).rejects.toThrow(CommandError)
  })

  test('a document that has gone takes its correction with it, which is told', async () => {
    writeFileSync(join(folder, 'one.txt'), STORY.replaceAll('Orlo', 'Lind'))
    await runIngest([join(folder, 'one.txt')], places(), terminal)
    expect(await list()).toContain('(gone)')
    writeFileSync(join(folder, 'one.txt'), STORY.replaceAll('Oslo', 'Bergen'))
    await runIngest([join(folder, 'one.txt')], places(), terminal)
    expect(await list()).not.toContain('(gone)')
  })
})
