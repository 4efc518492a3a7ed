/** The built page: where it is, and whether it is as its sources are. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isBuilt } from '../app.ts'

export const ROOT = join(import.meta.dirname, '..', '..')

export const PAGE = join(ROOT, 'dist')

/** What the page is built from, in a checkout; a package has the page alone. */
export const SOURCES = existsSync(join(ROOT, 'client'))
  ? ['client', 'cypher/ontology.ts', 'vite.config.ts', 'package.json'].map((source) => join(ROOT, source))
  : []

/** Time of the newest file at or below a path. */
function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))))
}

/** Is the built page missing, or older than what it is built from, as far as that is there? */
export function isStale(page: string, sources: readonly string[]): boolean {
  if (!isBuilt(page)) return true
  const built = statSync(join(page, 'index.html')).mtimeMs
  return sources.filter((source) => existsSync(source)).some((source) => newest(source) > built)
}

/** What is to be said of the page before it is served as it is, with the remedy; undefined where it is as it should be. */
export function maybeRemark(page: string, sources: readonly string[]): string | undefined {
  if (!isBuilt(page)) return 'The page is not built, so only the API is served; "npm run build" makes it.'
  return isStale(page, sources)
    ? 'The page is older than its sources, so it is not what they say; "npm run build" makes it anew.'
    : undefined
}
