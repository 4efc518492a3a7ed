import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isBuilt } from '../app.ts'
import { CommandError } from './commandError.ts'
import { PAGE } from './serve.ts'
import type { Terminal } from './terminal.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** What the page is built from. */
const SOURCES = ['client', 'cypher/ontology.ts', 'vite.config.ts', 'package.json']

/** Time of the newest file at or below a path. */
function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))))
}

/** Is the built page missing, or older than what it is built from? */
export function isStale(page: string, sources: readonly string[]): boolean {
  const index = join(page, 'index.html')
  if (!existsSync(index)) return true
  const built = statSync(index).mtimeMs
  return sources.filter((source) => existsSync(source)).some((source) => newest(source) > built)
}

/** Where Vite's own command is; undefined where only what is needed to run was installed. */
function maybeVite(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  } catch {
    return undefined
  }
}

/** Builds the page where that is needed. @throws CommandError where it cannot be built and there is none */
export async function buildPage(terminal: Terminal): Promise<void> {
  const sources = SOURCES.map((source) => join(ROOT, source))
  if (!isStale(PAGE, sources)) return
  const vite = maybeVite()
  if (vite === undefined) {
    if (isBuilt(PAGE)) return
    throw new CommandError('The page is not built and Vite is not installed; run "npm install" first.')
  }
  terminal.note('Building the page ...')
  const child = spawn(process.execPath, [vite, 'build', '--config', 'vite.config.ts', '--logLevel', 'warn'], {
    cwd: ROOT,
    // Whoever builds from a test gets the same page: React's own checks would make it larger and slower.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = (await once(child, 'exit')) as [number | null]
  if (status !== 0) throw new CommandError('The page cannot be built; the lines above say why.')
}
