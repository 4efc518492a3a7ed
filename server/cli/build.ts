import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isBuilt } from '../app.ts'
import { CommandError } from './commandError.ts'
import { isStale, PAGE, ROOT, SOURCES } from './page.ts'
import type { Terminal } from './terminal.ts'

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
  if (!isStale(PAGE, SOURCES)) return
  const vite = maybeVite()
  if (vite === undefined) {
    if (!isBuilt(PAGE))
      throw new CommandError('The page is not built and Vite is not installed; run "npm install" first.')
    terminal.note('The page is older than its sources and Vite is not installed; run "npm install" first.')
    return
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
