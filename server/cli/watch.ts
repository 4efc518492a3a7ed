/** Looks for files that come or change: the only file that knows chokidar. */
import type { Stats } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { toGiven } from './named.ts'
import type { Named } from './named.ts'
import { isDocument } from './readFile.ts'

/** A file has come as a whole when it has not grown for so long, in milliseconds. */
const WHOLE_MS = 500

/**
 * Calls `found` with what was named, then with the documents that come or change below them, some at a time and never twice at
 * once, until the signal is aborted. In a folder, what only leads to a file elsewhere is not told, nor what is none. A link that was
 * named is followed to where it led at the beginning; what comes there goes by its name.
 * @param but a folder in which nothing is looked for
 * @param fault is told what cannot be watched
 */
export async function watchFiles(
  named: Named,
  but: string,
  found: (paths: string[]) => Promise<void>,
  fault: (message: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const pending = new Set<string>()
  let wake = (): void => undefined
  const archive = await toReal(but)
  const ignored = (path: string, stats?: Stats): boolean =>
    resolve(path) === archive ||
    resolve(path).startsWith(archive + sep) ||
    (stats !== undefined && !stats.isFile() && !stats.isDirectory())
  const watcher = watch([...new Set(named.values())], {
    ignoreInitial: true,
    ignored,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: WHOLE_MS, pollInterval: WHOLE_MS / 5 },
  })
  watcher.on('all', (event, path, stats) => {
    if ((event !== 'add' && event !== 'change') || ignored(path, stats)) return
    const asNamed = toGiven(path, named)
    if (!isDocument(asNamed)) return
    pending.add(asNamed)
    wake()
  })
  // from now on nothing is missed, so this is the time for what is there
  watcher.once('ready', () => {
    for (const path of named.keys()) pending.add(path)
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

/** The path without links, also of what is not there yet. */
const toReal = (path: string): Promise<string> =>
  realpath(path).catch(async () =>
    dirname(path) === path ? path : join(await toReal(dirname(path)), basename(path)),
  )
