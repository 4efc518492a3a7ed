import { holdFolder } from '../archive/hold.ts'
import type { Held } from '../archive/hold.ts'
import { CommandError } from './commandError.ts'
import type { Terminal } from './terminal.ts'

/** Holds a data folder; undefined where that cannot be done, which is told. @throws CommandError where another process has it */
export async function holdOrRefuse(data: string, terminal: Terminal): Promise<Held | undefined> {
  const hold = await holdFolder(data)
  if (hold.state === 'taken')
    throw new CommandError(
      `Another process (a server, an import, a restore) has the data folder ${data}; stop it or wait for its end, or choose another folder with --data or DRAGOMAN_DATA.`,
    )
  if (hold.state === 'held') return hold
  terminal.note(
    `The data folder ${data} cannot be kept for this process alone (${hold.reason}); see that no server, import or restore is started on it meanwhile.`,
  )
  return undefined
}
