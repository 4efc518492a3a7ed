/** Looks for files that come or change: the only file that knows chokidar. */
import type { Stats } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { isDocument, openingError } from './readFile.ts'

/** A file has come as a whole when it has not grown for so long, in milliseconds. */
const WHOLE_MS = 500

/**
 * Calls `found` with some paths, then with the documents that come or change below them, some at a time and never twice at
 * once, until the signal is aborted. In a folder, what only leads to a file elsewhere is not told, nor what is none. A link that was
 * named is followed to where it led at the beginning; what comes there goes by its name.
 * @param but a folder in which nothing is looked for
 * @param fault is told what cannot be watched
 * @throws CommandError where a path is not there
 */
export async function watchFiles(
  paths: readonly string[],
  but: string,
  found: (paths: string[]) => Promise<void>,
  fault: (message: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const pending = new Set<string>()
  let wake = (): void => undefined
  const named = new Map<string, string>()
  for (const path of paths) named.set(await toNamed(path), path)
  const archive = await toReal(but)
  const ignored = (path: string, stats?: Stats): boolean =>
    resolve(path) === archive ||
    resolve(path).startsWith(archive + sep) ||
    (stats !== undefined && !stats.isFile() && !stats.isDirectory())
  const watcher = watch([...named.keys()], {
    ignoreInitial: true,
    ignored,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: WHOLE_MS, pollInterval: WHOLE_MS / 5 },
  })
  watcher.on('all', (event, path, stats) => {
    if ((event !== 'add' && event !== 'change') || ignored(path, stats)) return
    const asNamed = toGiven(named, path)
    if (!isDocument(asNamed)) return
    pending.add(asNamed)
    wake()
  })
  // from now on nothing is missed, so this is the time for what is there
  watcher.once('ready', () => {
    for (const path of paths) pending.add(path)
    wake()
  })
  // a folder that may not be read, or one more than the system can watch: the others are watched all the same
  watcher.on('error', (error) => {
    fault(error instanceof Error ? error.message : String(error))
  })
  signal.addEventListener('abort', () => {
    wake()
  })
  try {
    while (!signal.aborted) {
      if (pending.size === 0) await new Promise<void>((go) => (wake = go))
      const files = [...pending].sort()
      pending.clear()
      if (files.length > 0) await found(files)
    }
  } finally {
    await watcher.close()
  }
}

/** A path as who named it, or a folder above it, would say it. @param named what was named, by the path without links */
function toGiven(named: ReadonlyMap<string, string>, path: string): string {
  const given = named.get(path)
  if (given !== undefined) return given
  const above = [...named].find(([real]) => path.startsWith(real + sep))
  return above === undefined ? path : join(above[1], path.slice(above[0].length))
}

/** A path that was named, without links. @throws CommandError where it is not there */
const toNamed = (path: string): Promise<string> =>
  realpath(path).catch((error: unknown) => {
    throw openingError(path, error)
  })

/** The path without links, also of what is not there yet. */
const toReal = (path: string): Promise<string> =>
  realpath(path).catch(async () =>
    dirname(path) === path ? path : join(await toReal(dirname(path)), basename(path)),
  )
