/** Worker threads: the only file that knows piscina and p-limit. */
import { extname, join } from 'node:path'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'

export interface Pool<Task, Result> {
  /** How many there are at most. */
  threads: number
  /** Does the work when a thread is free for it: what is measured of a task is without its wait. Work that comes first is done first. */
  whenFree<T>(work: () => Promise<T>): Promise<T>
  /** Rejects where the signal is aborted. */
  run(task: Task, options?: { signal?: AbortSignal }): Promise<Result>
  destroy(): Promise<void>
}

/**
 * At most so many threads, which start with the first tasks. What they hold in memory goes when they have had nothing to do
 * for `idleMs`.
 * @param mb memory that a thread may have; one that needs more is ended
 * @param worker file of this folder, without ending; its default export does the tasks
 */
export function createPool<Task, Result>(
  worker: string,
  threads: number,
  { idleMs = Infinity, mb }: { idleMs?: number; mb?: number } = {},
): Pool<Task, Result> {
  const ending = extname(import.meta.filename)
  const pool = new Piscina<Task, Result>({
    filename: join(import.meta.dirname, worker + ending),
    execArgv: ending === '.ts' ? runSources() : [],
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    ...(mb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: mb } }),
  })
  // A thread that dies: its tasks tell.
  pool.on('error', () => undefined)
  return {
    threads,
    whenFree: pLimit(threads),
    run: (task, options) => pool.run(task, options),
    destroy: () => pool.destroy(),
  }
}

/**
 * Where the program runs from its TypeScript sources, so do its threads. By `--import tsx` alone a thread would understand what is
 * loaded with it, and not what is imported later.
 */
function runSources(): string[] {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  return ['--import', `data:text/javascript,import{register}from${tsx};register()`]
}
