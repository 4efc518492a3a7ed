/** The archive: the documents, and what people corrected. The graph follows from it. */
import { join } from 'node:path'
import type { Documents } from './documents.ts'
import { openDocuments } from './documents.ts'
import type { Ledger } from './ledger.ts'
import { openLedger } from './ledger.ts'

export interface Archive {
  documents: Documents
  ledger: Ledger
  /** Documents that were taken out or gave way to another edition: they can be put back for a while. */
  bin: Documents
}

/** The archive in a data folder; nothing is made before something is kept. */
export function openArchive(folder: string): Archive {
  return {
    documents: openDocuments(join(folder, 'documents')),
    ledger: openLedger(join(folder, 'corrections.jsonl')),
    bin: openDocuments(join(folder, 'bin')),
  }
}
