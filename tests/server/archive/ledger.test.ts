import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ArchiveError } from '../../../server/archive/documents.ts'
import { openLedger } from '../../../server/archive/ledger.ts'
import type { Ledger } from '../../../server/archive/ledger.ts'

let folder: string
let ledger: Ledger
const path = (): string => join(folder, 'corrections.jsonl')
const orlo = {
  id: 'person:jan-orlo',
  name: 'Jan Orlo',
  sound: ['orlo', 'jan'],
  said: [{ person: 'person:jan-orlo', file: 'a.txt', document: 'a' }],
}
const rename = (id: string) =>
  ({ id, by: 'Ada', why: '', do: { what: 'rename', person: orlo, name: 'Johan Orlo', ja: null } }) as const
const noon = new Date('2031-05-06T12:00:00Z')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-ledger-'))
  ledger = openLedger(path())
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ids = async (): Promise<string[]> => (await ledger.read()).steps.map(({ id }) => id)

describe('the ledger', () => {
  test('is empty before the first step, and looking makes no file', async () => {
    expect(await ledger.read()).toEqual({ steps: [] })
    expect(readdirSync(folder)).toEqual([])
  })

  test('has a line for each step, with sorted keys', async () => {
    await ledger.append(rename('c1'), noon)
    await ledger.append({ id: 'c2', by: 'Ida', why: 'a slip', undo: 'c1' }, noon)
    expect(readFileSync(path(), 'utf8')).toBe(
      `{"at":"2031-05-06T12:00:00.000Z","by":"Ada","do":{"ja":null,"name":"Johan Orlo","person":{"id":"person:jan-orlo","name":"Jan Orlo","said":[{"document":"a","file":"a.txt","person":"person:jan-orlo"}],"sound":["orlo","jan"]},"what":"rename"},"id":"c1","why":""}
{"at":"2031-05-06T12:00:00.001Z","by":"Ida","id":"c2","undo":"c1","why":"a slip"}
`,
    )
    expect(await ids()).toEqual(['c1', 'c2'])
  })

  test('a step is later than all before it, though a clock goes back', async () => {
    await ledger.append(rename('c1'), noon)
    const { at } = await ledger.append(rename('c2'), new Date('2030-01-01T00:00:00Z'))
    expect(at).toBe('2031-05-06T12:00:00.001Z')
  })

  test('a torn last line is told, and cut off when the next is written', async () => {
    await ledger.append(rename('c1'), noon)
    appendFileSync(path(), '{"at":"2031-05-06T12:00:01.000Z","by":"友')
    expect(await ledger.read()).toMatchObject({
      steps: [{ id: 'c1' }],
      torn: '{"at":"2031-05-06T12:00:01.000Z","by":"友',
    })
    await ledger.append(rename('c2'), noon)
    expect(await ids()).toEqual(['c1', 'c2'])
    expect((await ledger.read()).torn).toBeUndefined()
  })

  test('a last line that lacks but its end is one', async () => {
    await ledger.append(rename('c1'), noon)
    writeFileSync(path(), readFileSync(path(), 'utf8').trimEnd())
    expect(await ids()).toEqual(['c1'])
    await ledger.append(rename('c2'), noon)
    expect(await ids()).toEqual(['c1', 'c2'])
  })

  test('what another process adds is seen', async () => {
    await ledger.append(rename('c1'), noon)
    await openLedger(path()).append(rename('c2'), noon)
    expect(await ids()).toEqual(['c1', 'c2'])
  })

  test.each([
    '',
    'no JSON',
    '{}',
    '{"id":"c2","at":"2031-05-06T12:00:00.000Z","by":"","why":"","undo":"c1","more":1}',
  ])('a line that cannot be understood (%j) is told with file and line', async (line) => {
    await ledger.append(rename('c1'), noon)
    appendFileSync(path(), `${line}\n`)
    await ledger.append(rename('c3'), noon).catch(() => undefined)
    await expect(ledger.read()).rejects.toThrow(ArchiveError)
    await expect(ledger.read()).rejects.toThrow(`${path()}:2: `)
  })
})
