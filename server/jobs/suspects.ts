/** Which files may be what ends the server: those that were being read when it did. */
import type { ImportFile } from '../api/imports.ts'
import type { JobFolder } from './folder.ts'

/** A file at which the server has ended so often is not read again. */
const MOST_ENDS = 2

/**
 * Counts for each file whether the process before ended while it was read. Gives those at which that happened too often: as a
 * suspect is read alone, it is no other file that ends the server a second time.
 * @param files that have not been read
 */
export async function whoEnded(files: readonly ImportFile[], folder: JobFolder): Promise<ImportFile[]> {
  const suspects: ImportFile[] = []
  for (const file of files) if (await folder.takeMark(file.id)) suspects.push(file)
  for (const file of suspects) file.starts = (file.starts ?? 0) + 1
  return suspects.filter(({ starts = 0 }) => starts >= MOST_ENDS)
}
