/** Work that is done side by side, and work that is done when no other is. */
import { once } from 'node:events'
import { createTurns } from '../archive/turns.ts'

interface Lanes {
  /**
   * Does work at once, beside what is done; where something is to be done alone, after that.
   * @throws the reason of the signal where it is aborted before
   */
  beside<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Does work when all that is being done has ended, and nothing beside it. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

export function createLanes(): Lanes {
  const doing = new Set<Promise<unknown>>()
  const inTurn = createTurns()
  let waiting = 0
  /** Ends with the last that is to be done alone. */
  let last: Promise<unknown> = Promise.resolve()
  return {
    async beside(work, signal) {
      while (waiting > 0) await unlessAborted(last, signal)
      const own = work()
      doing.add(own)
      try {
        return await own
      } finally {
        doing.delete(own)
      }
    },

    alone(work) {
      waiting += 1
      const own = inTurn(async () => {
        try {
          while (doing.size > 0) await Promise.allSettled(doing)
          return await work()
        } finally {
          waiting -= 1
        }
      })
      last = own.catch(() => undefined)
      return own
    },
  }
}

/** Waits, no longer than until the signal is aborted. */
async function unlessAborted(waited: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  const over = new AbortController()
  const heard = signal && once(signal, 'abort', { signal: over.signal }).catch(() => undefined)
  await Promise.race(heard ? [waited, heard] : [waited])
  over.abort()
  signal?.throwIfAborted()
}
