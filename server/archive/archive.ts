/** The archive: what is kept of the documents. The graph follows from it. */
import { join } from 'node:path'
import type { Documents } from './documents.ts'
import { openDocuments } from './documents.ts'

export interface Archive {
  documents: Documents
}

/** The archive in a data folder; nothing is made before something is kept. */
export function openArchive(folder: string): Archive {
  return { documents: openDocuments(join(folder, 'documents')) }
}
