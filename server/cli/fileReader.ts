import { availableParallelism } from 'node:os'
import type { FileRead, ReadFile, ReadTask } from '../jobs/reader.ts'
import { systemCode } from '../systemCode.ts'
import { createPool } from './pool.ts'

/** Threads that have nothing to read for so long end. */
const IDLE_MS = 30_000

/** A file that needs more is given up: its thread is ended, and the server goes on. */
const LIMITS = { ms: 300_000, mb: 2048 }

/** Why a thread was ended that read a file, as it is told to whoever sent the file. */
const REMEDY = 'split it, or save it as plain text'

/** Reads whole files for a server, in threads; one processor is left to those who ask. */
export function createFileReader(limits = LIMITS): { read: ReadFile; close(): Promise<void> } {
  const threads = Math.max(1, availableParallelism() - 1)
  const pool = createPool<ReadTask, FileRead>('importWorker.ts', threads, { idleMs: IDLE_MS, mb: limits.mb })
  const readOnce = async (task: ReadTask, signal: AbortSignal): Promise<FileRead | 'broken'> => {
    const patience = AbortSignal.timeout(limits.ms)
    try {
      return await pool.run(task, { signal: AbortSignal.any([signal, patience]) })
    } catch (error) {
      if (patience.aborted && !signal.aborted)
        return { fault: `${task.name}: takes too long to read; ${REMEDY}.` }
      const code = systemCode(error)
      if (code === 'ERR_WORKER_OUT_OF_MEMORY')
        return { fault: `${task.name}: needs too much memory; ${REMEDY}.` }
      if (code === 'ERR_UNHANDLED_REJECTION') return 'broken'
      throw error
    }
  }
  // A library may leave behind what ends its thread later, when the thread reads the next file: that one is read again.
  const read: ReadFile = async (task, signal) => {
    const first = await readOnce(task, signal)
    const found = first === 'broken' ? await readOnce(task, signal) : first
    return found === 'broken' ? { fault: `${task.name}: is damaged; ${REMEDY}.` } : found
  }
  return { read, close: () => pool.destroy() }
}
