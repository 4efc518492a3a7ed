import { passingFault } from '../faults.ts'
import { ArchiveError } from '../archive/documents.ts'
import { StoreError } from '../store/store.ts'
import { CommandError } from './commandError.ts'

/**
 * A fault of this program at one file, as a line for that file: what happened, and where, for whoever puts it right.
 * @throws the error itself where it is about no single file: the store, the archive, a full disk
 */
export function faultOf(name: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error
  if (passingFault(error) !== undefined || error instanceof StoreError || error instanceof ArchiveError)
    throw error
  return new CommandError(
    `${name}: this program fails at it (${whereOf(error)}); leave it out, and report it to the maintainers.`,
    { cause: error },
  )
}

/** The error and the place in the code where it was thrown, in one line. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  return `${String(error)}${place}`.replace(/\s+/g, ' ').trim()
}
