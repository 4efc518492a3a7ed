import { holdFolder } from '../archive/hold.ts'
import type { Held } from '../archive/hold.ts'
import { CommandError } from './commandError.ts'
import type { Terminal } from './terminal.ts'

/** Holds a data folder; undefined where that cannot be done, which is told. @throws CommandError where another process has it */
export async function holdOrRefuse(data: string, terminal: Terminal): Promise<Held | undefined> {
  const hold = await holdFolder(data)
  if (hold.state === 'taken')
    throw new CommandError(
      `Another server has the data folder ${data}; stop that, or choose another folder with --data or DRAGOMAN_DATA.`,
    )
  if (hold.state === 'held') return hold
  terminal.note(
    `The data folder ${data} cannot be held (${hold.reason}); see that no other server runs on it.`,
  )
  return undefined
}
