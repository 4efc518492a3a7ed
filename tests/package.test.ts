import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

let folder: string
let installed: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-package-'))
  // As npm lays it out: the package beside those that it depends on.
  const modules = join(folder, 'node_modules')
  installed = join(modules, 'dragoman')
  mkdirSync(installed, { recursive: true })
  // Packed from a copy: what is compiled lies beside the sources for a moment, where other tests would find it.
  const copy = join(folder, 'copy')
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  for (const file of tracked.filter((name) => name !== '' && existsSync(join(ROOT, name))))
    cpSync(join(ROOT, file), join(copy, file))
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  // Where docs/deploy/compose.yaml has secrets lie.
  writeFileSync(join(copy, 'docs', 'deploy', '.env'), 'DRAGOMAN_READ_TOKEN=secret')
  const packed = execFileSync('npm', ['pack', '--pack-destination', folder, '--silent'], {
    cwd: copy,
    encoding: 'utf8',
  })
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.trim().split('\n').at(-1) ?? ''),
    '-C',
    installed,
    '--strip-components=1',
  ])
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
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
}, 60_000)
