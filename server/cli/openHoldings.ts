import { openArchive } from '../archive/archive.ts'
import { bringInLine } from '../archive/align.ts'
import type { Holdings } from '../archive/holdings.ts'
import { createTurns } from '../archive/turns.ts'
import type { Config } from '../config.ts'
import { Memory } from '../load/memory.ts'
import { readQueries } from '../queries.ts'
import { count } from './counts.ts'
import { openOrRefuse } from './openOrRefuse.ts'
import type { Terminal } from './terminal.ts'

/** What a command needs to know of the settings: which store, and which data folder. */
export type Places = Pick<Config, 'store' | 'data'>

/** Opens archive and graph, and brings the graph in line. @throws CommandError, StoreError, ArchiveError; the reason of the signal where it is aborted */
export async function openHoldings(
  { store: settings, data }: Places,
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<Holdings> {
  const store = await openOrRefuse(settings, data)
  try {
    const holdings: Holdings = {
      store,
      queries: readQueries(),
      archive: openArchive(data),
      known: new Memory(),
      now: () => new Date(),
      inTurn: createTurns(),
    }
    const loaded = await bringInLine(holdings, signal)
    if (loaded.length > 0) terminal.note(`Loaded from the archive: ${count(loaded.length, 'document')}.`)
    return holdings
  } catch (error) {
    await store.close()
    throw error
  }
}
