/** How often to look whether npm is still there. */
const ORPHAN_MS = 1000

/** Resolves at SIGINT or SIGTERM. npm does not hand on every signal: when it has died, that is one as well. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const parent = process.ppid
    const watch =
      process.env['npm_lifecycle_event'] === undefined
        ? undefined
        : setInterval(() => {
            if (process.ppid !== parent) stop()
          }, ORPHAN_MS)
    const stop = (): void => {
      clearInterval(watch)
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
