import type { Command } from 'commander'
import { openAudit } from '../archive/audit.ts'
import { ConfigError, readConfig } from '../config.ts'
import type { Flags } from '../config.ts'
import { toUserName } from './userName.ts'

/** Commands that change an archive. */
const WRITERS = new Set(['ingest', 'reread', 'remove', 'unremove', 'import', 'restore', 'corrections'])

/** Notes in the audit log that a command was run that writes, and how it ended. */
export async function auditCommand(command: Command, isDone: boolean): Promise<void> {
  const flags = command.opts<Flags & { undo?: string; preview?: boolean }>()
  const name = command.name()
  if (!WRITERS.has(name) || flags.preview === true || (name === 'corrections' && flags.undo === undefined))
    return
  const did = [name, ...(flags.undo === undefined ? [] : ['--undo', flags.undo]), ...command.args].join(' ')
  const ignore = (): void => undefined
  try {
    // A folder that cannot be written was told of by the command.
    const audit = openAudit(readConfig(process.env, flags).data, () => new Date(), ignore)
    audit.note({ by: toUserName(), did, outcome: isDone ? 'done' : 'failed' })
    await audit.close()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
  }
}
