/** What is taken down of a file of an import: why it does not go on, until it does. */
import type { ImportFile } from '../api/imports.ts'

/** Takes down why a file does not go on. */
export function blame(file: ImportFile, code: string, why: string): void {
  Object.assign(file, { code, fault: `${file.name}: ${why}` })
}

/** It goes on. */
export function acquit(file: ImportFile): void {
  delete file.starts
  delete file.fault
  delete file.code
}

/** It goes no further, for a fault of the program. */
export function giveUp(file: ImportFile): void {
  file.phase = 'failed'
  blame(file, 'unexpected', "an unexpected error; the server's log says more.")
}
