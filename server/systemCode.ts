/** The code that Node gives a failed system call, e.g. ENOENT; undefined for other errors. Told by its shape, as an error of another realm is no `Error` here. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

/** No such name, or no folder that could hold it. */
const MISSING = new Set(['ENOENT', 'ENOTDIR'])

/** What is wanted of the disk; undefined where it is not there. */
export async function unlessMissing<T>(wanted: Promise<T>): Promise<T | undefined> {
  try {
    return await wanted
  } catch (error) {
    if (MISSING.has(systemCode(error) ?? '')) return undefined
    throw error
  }
}
