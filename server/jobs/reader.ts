/** The seam to whatever reads files: who imports need not know how a document is read. */
import type { ImportDocument } from '../api/imports.ts'

/** A document that was read, before it is known who of its people is new. What it says is in a file of its own (`JobFolder`). */
export interface ReadDocument extends Omit<ImportDocument, 'people' | 'change'> {
  people: { id: string; name: string }[]
}

/** What came of a file: its documents, or why there are none. */
export type FileRead = { documents: ReadDocument[] } | { fault: string; code: string }

export interface ReadTask {
  /** Where the file is, and what it is called. */
  path: string
  name: string
  /** Of a document that is kept: its first line in the file, of which it may be a part; absent for a file that comes in. */
  line?: number
  /** Folder for what is read: a `KeptDocument` for each document, in order `0.json.gz`, `1.json.gz` ..., and meanwhile `BEING_READ`. */
  to: string
  /** Read when no other file is: it may be what ended the server. */
  alone?: boolean
}

/** Lies in the folder as long as the file is being read, and stays where the process ends meanwhile. */
export const BEING_READ = 'being-read'

/** Reads a file, elsewhere. Rejects with the signal's reason where it is aborted. */
export type ReadFile = (task: ReadTask, signal: AbortSignal) => Promise<FileRead>
