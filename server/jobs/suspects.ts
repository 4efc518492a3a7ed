/** Which files may be what ends the server: those that were being read when it did. */
import type { ImportFile } from '../api/imports.ts'
import type { JobFolder } from './folder.ts'

/** A file at which the server has ended so often is not read again. */
const MOST_ENDS = 2

/**
 * Counts for each file whether the process before ended while it was read. Gives those at which that happened too often: as a
 * suspect is read alone, it is no other file that ends the server a second time.
 * @param files that have not been read
 * @param bug takes note of a mark that cannot be taken away, which does not count
 */
export async function whoEnded(
  files: readonly ImportFile[],
  folder: JobFolder,
  bug: (error: unknown) => void,
): Promise<ImportFile[]> {
  const suspects: ImportFile[] = []
  const isMarked = ({ id }: ImportFile): Promise<boolean> =>
    folder.takeMark(id).catch((error: unknown) => {
      bug(error)
      return false
    })
  for (const file of files) if (await isMarked(file)) suspects.push(file)
  for (const file of suspects) file.starts = (file.starts ?? 0) + 1
  return suspects.filter(({ starts = 0 }) => starts >= MOST_ENDS)
}
