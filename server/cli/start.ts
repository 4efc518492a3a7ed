import type { Holdings } from '../archive/holdings.ts'
import type { Config } from '../config.ts'
import { readStamp } from '../graph/reads.ts'
import { buildPage } from './build.ts'
import { openHoldings } from './openHoldings.ts'
import { SAMPLES, serveUntilStopped } from './serve.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman start`: builds the page where needed, fills an empty store with the samples, and serves. */
export async function runStart(config: Config, terminal: Terminal): Promise<void> {
  await buildPage(terminal)
  const holdings = await openHoldings(config, terminal)
  try {
    await loadSamples(holdings, terminal)
  } catch (error) {
    await holdings.store.close()
    throw error
  }
  await serveUntilStopped(config, holdings, terminal, (address) =>
    [
      `Open ${address} in a browser.`,
      'To add your own bulletins, choose Import on the page. Stop with Ctrl+C.',
    ].join('\n'),
  )
}

async function loadSamples(holdings: Holdings, terminal: Terminal): Promise<void> {
  const { documents } = await readStamp(holdings)
  if (documents > 0) return
  terminal.note('The store is empty; loading the samples.')
  // A server over what was loaded before need not hold the tables of reading.
  const [{ readFiles }, { loadAll }] = await Promise.all([import('./extract.ts'), import('./ingest.ts')])
  await loadAll(await readFiles([SAMPLES], terminal), holdings, terminal)
}
