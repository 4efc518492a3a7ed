/** Who reads the files of a command: this thread what is soon read, others all else, and those can be ended. */
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { isBinary } from '../../ingest/formats/index.ts'
import type { Part } from '../../ingest/parts.ts'
import type { Extraction } from '../../ingest/types.ts'
import { createCarefully, LIMITS } from './carefully.ts'
import { CommandError } from './commandError.ts'
import { createPool } from './pool.ts'
import type { FilePath } from './named.ts'
import type { TextFile } from './readFile.ts'
import { formatError, readBytes, readTextFile } from './readFile.ts'
import type { Found, Task } from './readWorker.ts'

/** Reads texts of files, and their parts; what is asked for together is read side by side. */
export interface Readers {
  /** @throws CommandError as `readTextFile`, also for a file that hangs, fills its memory or ends its thread */
  text(file: FilePath, signal?: AbortSignal): Promise<TextFile>
  /** @throws CommandError for a part at which a thread ends */
  read(part: Part, signal?: AbortSignal): Promise<Extraction>
  /** How many parts are worth asking for at a time. */
  width: number
  close(): Promise<void>
}

/** A thread gives its first document after about two seconds: fewer files than these are read sooner without, */
const FEW_FILES = 16
/** where they have fewer bytes, or letters, than this. Whatever stands in these, seconds are enough. */
const LITTLE = 5_000

/** Readers for so many files: threads for all that is long or many. */
export function createReaders(files: number, limits = LIMITS): Readers {
  const threads = createThreads(availableParallelism(), limits)
  return {
    ...threads,
    text: async (file, signal) =>
      (await isLittle(file)) ? readTextFile(file.path, file.place) : threads.text(file, signal),
    read: (part, signal) =>
      files < FEW_FILES && part.text.length < LITTLE ? readHere(part, signal) : threads.read(part, signal),
  }
}

/** So many worker threads, which start with the first that they are asked for. */
export function createThreads(threads: number, limits = LIMITS): Readers {
  const pool = createPool<Task, Found>('readWorker', threads, { mb: limits.mb })
  const carefully = createCarefully(pool, limits)
  const run = async (task: Task, name: string, signal?: AbortSignal): Promise<Found> => {
    const found = await carefully(task, name, signal)
    if ('fault' in found) throw new CommandError(found.fault)
    return found
  }
  return {
    async text(file, signal) {
      const found = await run({ file }, file.path, signal)
      if (!('text' in found)) throw new Error('a thread was asked for a text')
      return found.text
    },
    async read(part, signal) {
      const found = await run({ part }, part.name, signal)
      if (!('extraction' in found)) throw new Error('a thread was asked what a part says')
      return found.extraction
    },
    width: 2 * threads,
    close: () => pool.destroy(),
  }
}

/** Is a file short, and of no format that unpacks to more? One that cannot be opened is told as by reading it. */
async function isLittle(file: FilePath): Promise<boolean> {
  const size = await stat(file.path).then(
    (found) => found.size,
    () => 0,
  )
  if (size >= LITTLE) return false
  const bytes = await readBytes(file)
  try {
    return !isBinary({ bytes, name: file.path })
  } catch (error) {
    throw formatError(error)
  }
}

/** Reading is pure computation: signals and the progress bar have their turn before each. */
async function readHere(part: Part, signal?: AbortSignal): Promise<Extraction> {
  await new Promise(setImmediate)
  signal?.throwIfAborted()
  const { extractPart } = await import('../../ingest/extractPart.ts')
  return extractPart(part)
}
