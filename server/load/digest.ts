import { createHash } from 'node:crypto'
import type { DocumentRows } from './sheet.ts'

/** A fingerprint of all that a document says: the same rows, the same digest. */
export function toDigest(tables: DocumentRows['tables']): string {
  const digest = createHash('sha256')
  let before = '{'
  // Table by table: one Japanese headline would make all of the text take twice the room, and the time.
  for (const [name, rows] of Object.entries(tables)) {
    digest.update(`${before}"${name}":${JSON.stringify(rows)}`)
    before = ','
  }
  return digest.update('}').digest('hex')
}
