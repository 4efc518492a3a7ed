/** The code that Node gives a failed system call, e.g. ENOENT; undefined for other errors. Told by its shape, as an error of another realm is no `Error` here. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

/** What is wanted of the disk; undefined where it is not there. */
export async function unlessMissing<T>(wanted: Promise<T>): Promise<T | undefined> {
  try {
    return await wanted
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}
