/** The code that Node gives a failed system call, e.g. ENOENT; undefined for other errors. Told by its shape, as an error of another realm is no `Error` here. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
