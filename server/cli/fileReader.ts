import { availableParallelism } from 'node:os'
import type { FileRead, ReadFile, ReadTask } from '../jobs/reader.ts'
import { createCarefully, LIMITS } from './carefully.ts'
import { createPool } from './pool.ts'

/** Threads that have nothing to read for so long end. */
const IDLE_MS = 30_000

/** Reads whole files for a server, in threads; one processor is left to those who ask. */
export function createFileReader(limits = LIMITS): { read: ReadFile; close(): Promise<void> } {
  const threads = Math.max(1, availableParallelism() - 1)
  const pool = createPool<ReadTask, FileRead>('importWorker', threads, { idleMs: IDLE_MS, mb: limits.mb })
  const carefully = createCarefully(pool, limits)
  return {
    read: (task, signal) => carefully(task, task.name, signal, task.alone),
    close: () => pool.destroy(),
  }
}
