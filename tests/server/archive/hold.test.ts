import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hold } from '../../../server/archive/hold.ts'
import { holdFolder } from '../../../server/archive/hold.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-hold-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const release = async (hold: Hold): Promise<void> => {
  if (hold.state !== 'held') throw new Error(`it is ${hold.state}`)
  await hold.release()
}

test('a folder is held by one, until it is let go of', async () => {
  const first = await holdFolder(folder)
  expect(first.state).toBe('held')
  expect((await holdFolder(folder)).state).toBe('taken')
  await release(first)
  await release(await holdFolder(folder))
  expect(readdirSync(folder)).toEqual([])
})

test('of several that come at once one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => holdFolder(folder)))
  expect(all.map(({ state }) => state).sort()).toEqual(['held', 'taken', 'taken', 'taken', 'taken'])
  await Promise.all(all.filter(({ state }) => state === 'held').map(release))
})

test('a process that was killed lets go of it', async () => {
  const source = JSON.stringify(join(import.meta.dirname, '../../../server/archive/hold.ts'))
  const script = `const { holdFolder } = await import(${source}); console.log((await holdFolder(${JSON.stringify(folder)})).state); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  expect(String((await once(child.stdout, 'data'))[0])).toBe('held\n')
  expect((await holdFolder(folder)).state).toBe('taken')
  child.kill('SIGKILL')
  await ended
  await release(await holdFolder(folder))
  expect(readdirSync(folder)).toEqual([])
}, 60_000)

test('one whose path is too long for that is told', async () => {
  const deep = join(folder, 'a'.repeat(120))
  mkdirSync(deep)
  expect(await holdFolder(deep)).toEqual({ state: 'free', reason: 'its path is too long' })
})
