/** Who reads the files of a command: this thread, or several. */
import { availableParallelism } from 'node:os'
import { extractPart, type Part } from '../../ingest/parts.ts'
import type { Extraction } from '../../ingest/types.ts'
import { createPool } from './pool.ts'

/** Reads parts; those that are asked for together are read side by side. */
export interface Readers {
  read(part: Part): Promise<Extraction>
  /** How many are worth asking for at a time. */
  width: number
  close(): Promise<void>
}

/** A thread gives its first document after about two seconds: fewer files or bytes than these are read sooner without. */
const FEW_FILES = 16
const FEW_BYTES = 1_000_000

/** Readers for so many files: this thread for a few, a worker for each processor for more. */
export function createReaders(files: number, bytes: number): Readers {
  const threads = availableParallelism()
  return threads < 2 || (files < FEW_FILES && bytes < FEW_BYTES)
    ? { read: readHere, width: 1, close: () => Promise.resolve() }
    : createThreads(threads)
}

/** So many worker threads. */
export function createThreads(threads: number): Readers {
  const pool = createPool<Part, Extraction>('extractWorker', threads)
  return { read: (part) => pool.run(part), width: 2 * threads, close: () => pool.destroy() }
}

/** Reading is pure computation: signals and the progress bar have their turn after each. */
async function readHere(part: Part): Promise<Extraction> {
  await new Promise(setImmediate)
  return extractPart(part)
}
