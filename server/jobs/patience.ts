import { setTimeout as pause } from 'node:timers/promises'
import type { PassingFault } from '../faults.ts'
import { passingFault } from '../faults.ts'

/**
 * Does work, again and again while a fault stops it that passes.
 * @param wait is told of the fault before each pause
 * @throws what does not pass; the reason of the signal where it is aborted in a pause
 */
export async function patiently<T>(
  work: () => Promise<T>,
  wait: (fault: PassingFault) => void,
  pauseMs: number,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const fault = passingFault(error)
      if (fault === undefined) throw error
      wait(fault)
      await pause(pauseMs, undefined, { signal })
    }
  }
}
