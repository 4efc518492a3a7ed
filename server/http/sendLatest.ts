import type { Writable } from 'node:stream'

/** Word of something that changes. */
export interface Latest {
  /** Something has changed. */
  changed(): void
  stop(): void
}

/**
 * Sends what something is now, and again when it has changed, at most once in so many milliseconds, and only to who reads: to who does
 * not, the rest would pile up in memory.
 * @param toText what is sent, as it is when it is sent
 */
export function sendLatest(to: Writable, toText: () => string, paceMs: number): Latest {
  let timer: NodeJS.Timeout | undefined
  let isDue = false
  const send = (): void => {
    isDue = false
    to.write(toText())
  }
  const whenRead = (): void => {
    if (to.writableNeedDrain) to.once('drain', send)
    else send()
  }
  send()
  return {
    changed() {
      if (isDue) return
      isDue = true
      timer = setTimeout(whenRead, paceMs)
    },
    stop() {
      clearTimeout(timer)
      to.off('drain', send)
    },
  }
}
