import { basename } from 'node:path'
import { isBinary } from '../../ingest/formats/index.ts'
import { LIMITS, runCarefully } from './carefully.ts'
import { CommandError } from './commandError.ts'
import { createPool } from './pool.ts'
import type { Pool } from './pool.ts'
import type { TextFile } from './readFile.ts'
import { formatError, readBytes, readTextFile } from './readFile.ts'

/** What the thread finds: the text of a file, or why it has none. */
export type TextFound = { text: string } | { fault: string }

export interface TextReader {
  /** @throws CommandError as `readTextFile`, also for a file that ends its thread */
  read(path: string): Promise<TextFile>
  close(): Promise<void>
}

/**
 * Reads files one by one: text here, and what a library unpacks (PDF, Word) in a thread, which starts with the first of them. A
 * damaged one can end the thread, but not the command.
 */
export function createTextReader(): TextReader {
  let pool: Pool<string, TextFound> | undefined
  return {
    async read(path) {
      if (!(await isUnpacked(path))) return readTextFile(path)
      pool ??= createPool<string, TextFound>('textWorker', 1, { mb: LIMITS.mb })
      const found = await runCarefully(pool, path, path, LIMITS)
      if ('fault' in found) throw new CommandError(found.fault)
      return { path, name: basename(path), text: found.text }
    },

    async close() {
      await pool?.destroy()
    },
  }
}

/** Is a file of a format that a library unpacks? Of one that cannot be read at all, reading it tells. */
async function isUnpacked(path: string): Promise<boolean> {
  const bytes = await readBytes(path)
  try {
    return isBinary({ bytes, name: path })
  } catch (error) {
    throw formatError(error)
  }
}
