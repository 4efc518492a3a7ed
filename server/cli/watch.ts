/** Looks for files that come or change: the only file that knows chokidar. */
import { resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { isDocument } from './readFile.ts'

/** A file has come as a whole when it has not grown for so long, in milliseconds. */
const WHOLE_MS = 500

/**
 * Calls `found` with the documents that came or changed below some paths, some at a time and never twice at once, until the
 * signal is aborted. What is there at the beginning is not told.
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
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => resolve(path) === but || resolve(path).startsWith(but + sep),
    awaitWriteFinish: { stabilityThreshold: WHOLE_MS, pollInterval: WHOLE_MS / 5 },
  })
  watcher.on('all', (event, path) => {
    if ((event !== 'add' && event !== 'change') || !isDocument(path)) return
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
