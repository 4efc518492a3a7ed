import type { CorrectionEntry, CorrectionState } from '../api/corrections.ts'
import { MOST_WHY } from '../archive/ledger.ts'
import { createDesk } from '../corrections/desk.ts'
import type { Desk } from '../corrections/desk.ts'
import { ApiError } from '../http/errors.ts'
import { CommandError } from './commandError.ts'
import { toUserName } from './userName.ts'
import { count } from './counts.ts'
import type { Places } from './openHoldings.ts'
import { openHoldings } from './openHoldings.ts'
import type { Terminal } from './terminal.ts'

export interface CorrectionFlags {
  undo?: string
  why?: string
}

/** Of the ledger as much as anybody reads. */
const MOST = 100_000

/** `dragoman corrections`: lists what was corrected, newest first, with what holds and what has gone; or undoes one. */
export async function runCorrections(
  { undo, why = '' }: CorrectionFlags,
  places: Places,
  terminal: Terminal,
): Promise<void> {
  if (why.length > MOST_WHY) throw new CommandError(`--why: give ${String(MOST_WHY)} letters at most.`)
  const holdings = await openHoldings(places, terminal)
  try {
    const desk = createDesk(holdings)
    if (undo !== undefined) return terminal.result(await takeBack(desk, undo, why))
    const { corrections, torn } = await desk.list(0, MOST)
    for (const one of corrections) terminal.result(toText(one))
    if (torn !== undefined) terminal.note(`A process that died left this of a line: ${torn}`)
    const of = (wanted: CorrectionState): string =>
      String(corrections.filter(({ state }) => state === wanted).length)
    terminal.result(
      `${count(corrections.length, 'step')}; ${of('gone')} of them speak of what is gone, ${of('unclear')} of what there are several of now.`,
    )
  } finally {
    await holdings.store.close()
  }
}

async function takeBack(desk: Desk, id: string, why: string): Promise<string> {
  try {
    const made = await desk.undo(id, { by: toUserName(), why })
    return `${made.id}: undid ${id}; ${count(made.effect.documents, 'document')} loaded again.`
  } catch (error) {
    throw error instanceof ApiError ? new CommandError(error.message) : error
  }
}

const toText = ({ id, at, by, why, what, of, about, state }: CorrectionEntry): string =>
  [
    `${id}  ${at.slice(0, 16).replace('T', ' ')}  ${[what, ...(of === undefined ? [] : [of])].join(' ')}: ${about.map(({ en }) => en).join(' | ')}${state === 'in force' ? '' : `  (${state})`}`,
    `      by ${by}${why === '' ? '' : `: ${why}`}`,
  ].join('\n')
