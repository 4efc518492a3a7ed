/** Looks for files that come or change: the only file that knows chokidar. */
import type { Stats } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { isDocument } from './readFile.ts'

/** A file has come as a whole when it has not grown for so long, in milliseconds. */
const WHOLE_MS = 500

/**
 * Calls `found` with the documents that came or changed below some paths, some at a time and never twice at once, until the
 * signal is aborted. What is there at the beginning is not told; nor is what only leads to a file elsewhere, and what is none.
 * @param but a folder in which nothing is looked for
 */
export async function watchFiles(
  paths: readonly string[],
  but: string,
  found: (files: string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const pending = new Set<string>()
  let wake = (): void => undefined
  const named = await Promise.all(paths.map((path) => realpath(path)))
  const archive = await toReal(but)
  const ignored = (path: string, stats?: Stats): boolean =>
    resolve(path) === archive ||
    resolve(path).startsWith(archive + sep) ||
    (stats !== undefined && !stats.isFile() && !stats.isDirectory())
  const watcher = watch(named, {
    ignoreInitial: true,
    ignored,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: WHOLE_MS, pollInterval: WHOLE_MS / 5 },
  })
  watcher.on('all', (event, path, stats) => {
    if ((event !== 'add' && event !== 'change') || !isDocument(path) || ignored(path, stats)) return
    pending.add(path)
    wake()
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
