import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const PACKAGE = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  os: z.array(z.string()).default([]),
  cpu: z.array(z.string()).default([]),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

const lock = z
  .object({ packages: z.record(z.string(), PACKAGE) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')))

/** Where Node would find a package that another one asks for; undefined where the lock file has none. */
function maybePlace(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = folder === '.' || folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (place in lock.packages) return place
    if (folder === '.' || folder === '') return undefined
  }
}

// npm leaves out what a registry did not have, and "npm ci" then refuses the file.
test('the lock file has the builds of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) => maybePlace(path, name) === undefined),
  )
  expect(missing).toEqual([])
})

test('the lock file names no registry', () => {
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
  expect(named.map(([path]) => path)).toEqual([])
})

/** What has no hash is taken as it comes. The registry did not have these builds of a native package when the file was written. */
const UNCHECKED = /^node_modules\/@grafeo-db\/js-/

test('every package has its hash, but for builds of the store for other machines than those of x64 with Linux', () => {
  const without = Object.entries(lock.packages).filter(
    ([path, one]) => path !== '' && one.integrity === undefined,
  )
  const isExcused = ([path, { os, cpu }]: (typeof without)[number]): boolean =>
    UNCHECKED.test(path) &&
    os.length === 1 &&
    cpu.length === 1 &&
    `${String(os)} ${String(cpu)}` !== 'linux x64'
  expect(without.filter((one) => !isExcused(one)).map(([path]) => path)).toEqual([])
})
