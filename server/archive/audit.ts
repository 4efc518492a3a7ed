/**
 * The audit log, `audit.jsonl` beside the archive: a line for whoever wrote, or tried to: when, from where, what, how it ended.
 * What a correction says is in the ledger; no token and no text is in either.
 */
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../makeFolder.ts'

export interface AuditEntry {
  /** An address, or a user of this machine. */
  by: string
  did: string
  /** A status of HTTP, or `cut` where there was no answer; of a command `done` or `failed`. */
  outcome: string
}

export interface Audit {
  /** Adds a line, soon. */
  note(entry: AuditEntry): void
  /** Resolves when all lines are written. */
  close(): Promise<void>
}

/** @param fault is told of a line that could not be written */
export function openAudit(data: string, now: () => Date, fault: (error: unknown) => void): Audit {
  const path = join(data, 'audit.jsonl')
  let last = Promise.resolve()
  return {
    note(entry) {
      const line = `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`
      last = last
        .then(() => {
          makeFolder(data)
          return appendFile(path, line)
        })
        .catch(fault)
    },
    close: () => last,
  }
}
