// Jest calls this before all suites. Plain JavaScript, as Jest loads it before it can read anything else.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepInMemory } from './inMemory.mjs'

let folder

/** Finds a place for what tests write; with CI=true packs and installs the program, and says where by TESTED_PACKAGE. */
export default async function setUp() {
  keepInMemory()
  if (process.env.CI !== 'true') return
  ;(await import('tsx/esm/api')).register()
  const { installPackage } = await import('./installPackage.ts')
  folder = mkdtempSync(join(tmpdir(), 'dragoman-installed-'))
  process.env.TESTED_PACKAGE = installPackage(folder)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
