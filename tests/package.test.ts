import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackage } from './installPackage.ts'

const ROOT = join(import.meta.dirname, '..')

let folder: string
let installed: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-package-'))
  installed = process.env['TESTED_PACKAGE'] ?? installPackage(folder)
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(installed, 'server', 'dragoman.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

test('the package has the page and the samples, and neither tests nor the sources of the page', () => {
  expect(readdirSync(installed)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'samples']))
  for (const name of ['tests', 'client', 'data']) expect(readdirSync(installed)).not.toContain(name)
  expect(readdirSync(join(installed, 'server', 'cli')).filter((name) => !name.endsWith('.js'))).toEqual([])
})

test('secrets beside the compose file go into no package', () => {
  expect(readdirSync(join(installed, 'docs', 'deploy'))).toContain('compose.yaml')
  expect(readdirSync(join(installed, 'docs', 'deploy'))).not.toContain('.env')
})

test('what git leaves out goes into no image either', () => {
  const linesOf = (...path: string[]): string[] => readFileSync(join(ROOT, ...path), 'utf8').split('\n')
  const left = linesOf('docs', 'deploy', 'Dockerfile.dockerignore').map((line) => line.replace('**/', ''))
  for (const line of linesOf('.gitignore')) expect(left).toContain(line.replace(/^\/|\/$/g, ''))
})

test('its command runs from any folder', () => {
  expect(run('--help')).toContain('dragoman <command>')
  expect(run('ingest', join(installed, 'samples'))).toMatch(/The store now has \d+ documents/)
  expect(readdirSync(folder)).toContain('data')
  run('brief', '--output', 'brief.docx')
  expect(readFileSync(join(folder, 'brief.docx')).subarray(0, 2).toString()).toBe('PK')
}, 60_000)
