/** How often to look whether npm is still there. */
const ORPHAN_MS = 1000

/** npm hands on a signal that the terminal has sent already: what follows so soon is the same one. */
const SAME_MS = 1000

/**
 * Aborted at SIGINT or SIGTERM; a second one ends the process at once. npm does not hand on every signal: when it has died, that is
 * one as well.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  const parent = process.ppid
  const watch =
    process.env['npm_lifecycle_event'] === undefined
      ? undefined
      : setInterval(() => {
          if (process.ppid !== parent) end()
        }, ORPHAN_MS).unref()
  const end = (): void => {
    clearInterval(watch)
    stop.abort()
    setTimeout(() => {
      process.off('SIGINT', end)
      process.off('SIGTERM', end)
    }, SAME_MS).unref()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return stop.signal
}
