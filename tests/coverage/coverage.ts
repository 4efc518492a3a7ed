/**
 * What share of the lines of a house its tests reach: `npm run coverage:server`. Each folder of tests is run by itself and leaves its figures in
 * node_modules/.cache/coverage/, so that what takes long can be run in pieces: `-- http store` runs these, and counts in what is there of the others.
 * Options go to Jest: `-- --maxWorkers=1`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { add, shareOf, type Figures, type Reached } from './lines.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
/** Of 100 lines. */
const LEAST = 90
/** So many files are named of which least is reached. */
const NAMED = 10

/** The folders of tests of each house; of the first one, what is in it are the parts. */
const HOUSES: Record<string, [string, string]> = {
  ingest: ['tests/ingest', 'tests/fixtures'],
  server: ['tests/server', 'tests/cypher'],
}

/** The parts of a house, each with the paths of its tests. */
function partsOf([first, second]: [string, string]): Map<string, string> {
  const folders = readdirSync(join(ROOT, first), { withFileTypes: true }).filter((one) => one.isDirectory())
  return new Map([
    ['files', `${first}/[^/]+$`],
    ...folders.map(({ name }): [string, string] => [name, `${first}/${name}/`]),
    [second.replace('tests/', ''), `${second}/`],
  ])
}

/** Runs the tests of a part, whose figures go to a folder. Gives whether all passed. */
function run(house: string, paths: string, folder: string, options: readonly string[]): boolean {
  rmSync(folder, { recursive: true, force: true })
  const args = [
    ...['--testPathPatterns', paths, '--silent', '--coverage', '--coverageProvider=v8'],
    ...['--coverageReporters=json', '--coverageDirectory', folder, '--collectCoverageFrom', `${house}/**/*.ts`],
    ...options,
  ]
  return spawnSync(process.execPath, [...JEST, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0
}

const [house = '', ...given] = process.argv.slice(2)
const parts = partsOf(HOUSES[house] ?? ['tests', 'tests'])
const options = given.filter((one) => one.startsWith('-'))
const chosen = given.filter((one) => !one.startsWith('-'))
const unknown = chosen.filter((one) => !parts.has(one))
if (HOUSES[house] === undefined || unknown.length > 0) {
  console.error(`Give one of ${Object.keys(HOUSES).join(', ')}, and parts of it if not all: ${[...parts.keys()].join(', ')}`)
  process.exit(2)
}

const reached: Reached = new Map()
const failed: string[] = []
const missing: string[] = []
for (const [part, paths] of parts) {
  const folder = join(ROOT, 'node_modules/.cache/coverage', house, part)
  const isChosen = chosen.length === 0 || chosen.includes(part)
  if (isChosen && !run(house, paths, folder, options)) failed.push(part)
  const figures = join(folder, 'coverage-final.json')
  if (existsSync(figures)) add(JSON.parse(readFileSync(figures, 'utf8')) as Record<string, Figures>, reached)
  else missing.push(part)
}

const least = [...reached]
  .map(([path, lines]) => ({ path: relative(ROOT, path), ...shareOf([lines]) }))
  .sort((a, b) => a.share - b.share)
for (const { path, lines, share } of least.slice(0, NAMED)) console.log(`${share.toFixed(0).padStart(4)} of 100: ${path} (${String(lines)} lines)`)
const { lines, share } = shareOf(reached.values())
console.log(`${house}: ${share.toFixed(1)} of 100 lines are reached, of ${String(lines)}.`)
if (missing.length > 0) console.log(`Nothing is there of: ${missing.join(', ')}.`)
if (failed.length > 0) console.log(`Tests failed in: ${failed.join(', ')}.`)
process.exitCode = failed.length > 0 || share < LEAST ? 1 : 0
