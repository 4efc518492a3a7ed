import { totalmem } from 'node:os'
import { systemCode } from '../systemCode.ts'
import type { Pool } from './pool.ts'

/** A file that needs more is given up: its thread is ended, and the program goes on. */
export const LIMITS = { ms: 300_000, mb: 2048 }

/** As much of the memory that the machine, or the container, has may the process take; beyond that the system ends it. */
const SHARE = 0.9

/** How often it is looked at how much memory the process has, in milliseconds. */
const LOOK_MS = 250

/** What can be done about a file that ends its thread. */
const REMEDY = 'split it, or save it as plain text'

/** Why nothing came of a file. */
interface Refused {
  code: 'too-heavy' | 'too-slow' | 'damaged'
  fault: string
}

/**
 * Reads a file in a thread that may hang, fill its memory or break.
 * @param name what the file is called in the fault
 * @throws the reason of the signal where it is aborted
 */
export async function runCarefully<Task, Found>(
  pool: Pool<Task, Found>,
  task: Task,
  name: string,
  { ms, mb }: typeof LIMITS,
  signal?: AbortSignal,
): Promise<Found | Refused> {
  const tooMuch = { code: 'too-heavy', fault: `${name}: needs too much memory; ${REMEDY}.` } as const
  const runOnce = async (): Promise<Found | Refused | 'broken'> => {
    signal?.throwIfAborted()
    const patience = AbortSignal.timeout(ms)
    const memory = new AbortController()
    const stop = watchMemory(mb * pool.threads, memory)
    try {
      const signals = [patience, memory.signal, ...(signal ? [signal] : [])]
      return await pool.run(task, { signal: AbortSignal.any(signals) })
    } catch (error) {
      if (memory.signal.aborted && signal?.aborted !== true) return tooMuch
      if (patience.aborted && signal?.aborted !== true)
        return { code: 'too-slow', fault: `${name}: takes too long to read; ${REMEDY}.` }
      const code = systemCode(error)
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuch
      if (code === 'ERR_UNHANDLED_REJECTION') return 'broken'
      throw error
    } finally {
      stop()
    }
  }
  // A library may leave behind what ends its thread later, when the thread reads the next file: that one is read again.
  const first = await pool.whenFree(runOnce)
  const found = first === 'broken' ? await pool.whenFree(runOnce) : first
  return found === 'broken' ? { code: 'damaged', fault: `${name}: is damaged; ${REMEDY}.` } : found
}

/** How much the process may have, in bytes, where it may grow by so much. */
export function mostMemory(mb: number, bytes = process.memoryUsage.rss(), machine = memoryHere()): number {
  return Math.min(bytes + mb * 1024 * 1024, SHARE * machine)
}

/** What there is here for processes: of the machine, or of the container that it is in. */
function memoryHere(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/**
 * Aborts when the process has grown by so much: what libraries unpack lies outside of the memory of their threads, which alone the
 * pool can limit. Gives what ends the watch.
 */
function watchMemory(mb: number, over: AbortController): () => void {
  const most = mostMemory(mb)
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > most) over.abort()
  }, LOOK_MS)
  return () => {
    clearInterval(timer)
  }
}
