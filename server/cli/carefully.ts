import { systemCode } from '../systemCode.ts'
import type { Pool } from './pool.ts'

/** A file that needs more is given up: its thread is ended, and the program goes on. */
export const LIMITS = { ms: 300_000, mb: 2048 }

/** What can be done about a file that ends its thread. */
const REMEDY = 'split it, or save it as plain text'

/**
 * Reads a file in a thread that may hang, fill its memory or break.
 * @param name what the file is called in the fault
 * @throws the reason of the signal where it is aborted
 */
export async function runCarefully<Task, Found>(
  pool: Pool<Task, Found>,
  task: Task,
  name: string,
  ms: number,
  signal?: AbortSignal,
): Promise<Found | { fault: string }> {
  const runOnce = async (): Promise<Found | { fault: string } | 'broken'> => {
    const patience = AbortSignal.timeout(ms)
    try {
      return await pool.run(task, { signal: AbortSignal.any(signal ? [signal, patience] : [patience]) })
    } catch (error) {
      if (patience.aborted && signal?.aborted !== true)
        return { fault: `${name}: takes too long to read; ${REMEDY}.` }
      const code = systemCode(error)
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { fault: `${name}: needs too much memory; ${REMEDY}.` }
      if (code === 'ERR_UNHANDLED_REJECTION') return 'broken'
      throw error
    }
  }
  // A library may leave behind what ends its thread later, when the thread reads the next file: that one is read again.
  const first = await runOnce()
  const found = first === 'broken' ? await runOnce() : first
  return found === 'broken' ? { fault: `${name}: is damaged; ${REMEDY}.` } : found
}
