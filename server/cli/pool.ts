/** Worker threads: the only file that knows piscina. */
import { join } from 'node:path'
import { Piscina } from 'piscina'

export interface Pool<Task, Result> {
  /** Rejects where the signal is aborted. */
  run(task: Task, options?: { signal?: AbortSignal }): Promise<Result>
  destroy(): Promise<void>
}

/**
 * At most so many threads, which start with the first tasks. What they hold in memory goes when they have had nothing to do
 * for `idleMs`.
 * @param mb memory that a thread may have; one that needs more is ended
 * @param worker file of this folder; its default export does the tasks
 */
export function createPool<Task, Result>(
  worker: string,
  threads: number,
  { idleMs = Infinity, mb }: { idleMs?: number; mb?: number } = {},
): Pool<Task, Result> {
  // The program runs from its TypeScript sources, and so do its threads. By `--import tsx` alone a thread would understand what
  // is loaded with it, and not what is imported later.
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const pool = new Piscina<Task, Result>({
    filename: join(import.meta.dirname, worker),
    execArgv: ['--import', `data:text/javascript,import{register}from${tsx};register()`],
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    ...(mb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: mb } }),
  })
  // A thread that dies: its tasks tell.
  pool.on('error', () => undefined)
  return pool
}
