/** Has the graph follow the archive again, once a fault has passed that kept it from doing so. */
import { setTimeout as pause } from 'node:timers/promises'
import { passingFault } from '../faults.ts'
import type { InTurn } from './turns.ts'

/** Between two tries, in milliseconds. */
const PAUSE_MS = 5_000

export interface CatchUp {
  /** As the one given; where a fault that passes stops the work, the graph is brought in line when it has passed. */
  inTurn: InTurn
  close(): Promise<void>
}

/**
 * @param align brings the graph in line, until the signal is aborted
 * @param bug takes note of a fault that does not pass
 */
export function createCatchUp(
  inTurn: InTurn,
  align: (signal: AbortSignal) => Promise<unknown>,
  bug: (error: unknown) => void,
  pauseMs = PAUSE_MS,
): CatchUp {
  const stop = new AbortController()
  let running: Promise<void> | undefined

  const catchUp = async (): Promise<void> => {
    for (;;) {
      try {
        await pause(pauseMs, undefined, { signal: stop.signal })
        await inTurn(() => align(stop.signal))
        return
      } catch (error) {
        if (stop.signal.aborted) return
        if (passingFault(error) === undefined) return bug(error)
      }
    }
  }

  return {
    async inTurn(work) {
      try {
        return await inTurn(work)
      } catch (error) {
        if (passingFault(error) !== undefined)
          running ??= catchUp().finally(() => {
            running = undefined
          })
        throw error
      }
    },

    async close() {
      stop.abort()
      await running
    },
  }
}
