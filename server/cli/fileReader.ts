import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { BEING_READ } from '../jobs/reader.ts'
import type { FileRead, ReadFile, ReadTask } from '../jobs/reader.ts'
import { createCarefully, LIMITS } from './carefully.ts'
import { createPool } from './pool.ts'

/** Threads that have nothing to read for so long end. */
const IDLE_MS = 30_000

/** Reads whole files for a server, in threads; one processor is left to those who ask. */
export function createFileReader(limits = LIMITS): { read: ReadFile; close(): Promise<void> } {
  const threads = Math.max(1, availableParallelism() - 1)
  const pool = createPool<ReadTask, FileRead>('importWorker', threads, { idleMs: IDLE_MS, mb: limits.mb })
  const run: typeof pool.run = async (task, options) => {
    try {
      return await pool.run(task, options)
    } finally {
      // A thread that was ended leaves its mark behind, but nobody reads there now: should the process end, that is not why.
      await rm(join(task.to, BEING_READ), { force: true }).catch(() => undefined)
    }
  }
  const carefully = createCarefully({ ...pool, run }, limits)
  return {
    read: (task, signal) => carefully(task, task.name, signal, task.alone),
    close: () => pool.destroy(),
  }
}
