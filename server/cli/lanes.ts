/** Work that is done side by side, and work that is done when no other is. */
import { createTurns } from '../archive/turns.ts'

export interface Lanes {
  /** Does work at once, beside what is done; where something is to be done alone, after that. */
  beside<T>(work: () => Promise<T>): Promise<T>
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
    async beside(work) {
      while (waiting > 0) await last
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
