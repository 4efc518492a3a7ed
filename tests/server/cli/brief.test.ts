import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBrief } from '../../../server/cli/brief.ts'
import type { BriefFlags } from '../../../server/cli/brief.ts'
import { CommandError } from '../../../server/cli/commandError.ts'
import { runIngest } from '../../../server/cli/ingest.ts'
import { listening } from './listening.ts'

const BULLETIN = join(import.meta.dirname, '../../fixtures/bulletins/kr-weekly.txt')

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const at = (...names: string[]): string => join(folder, ...names)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-brief-'))
  said = []
  await runIngest([BULLETIN], { store: { folder: at('data') }, data: at('data') }, terminal)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each<[string, string, () => BriefFlags, RegExp]>([
  ['days, where no bulletin says them', 'empty', () => ({}), /^No bulletin .+ give --from and --to\.$/],
  ['a day that is none', 'data', () => ({ from: '2026-02-31' }), /^--from cannot be 2026-02-31: [^\n]+\.$/],
  ['a language', 'data', () => ({ language: 'fr' }), /^--language cannot be fr: give both, en, ja\.$/],
  ['a form', 'data', () => ({ output: at('a.txt') }), /^--output cannot be \S+a\.txt: [^\n]+\.docx\.$/],
  [
    'a file',
    'data',
    () => ({ output: at('no', 'a.md') }),
    /^--output cannot be \S+a\.md \(ENOENT\): [^\n]+\.$/,
  ],
])('a brief needs %s; that is told in one line', async (_what, data, flags, told) => {
  said = []
  const refused: unknown = await runBrief(flags(), { folder: at(data) }, terminal).catch(
    (error: unknown) => error,
  )
  expect(refused).toBeInstanceOf(CommandError)
  expect((refused as CommandError).message).toMatch(told)
  expect(said).toEqual([])
})
