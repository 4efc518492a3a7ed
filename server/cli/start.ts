import { join } from 'node:path'
import type { Config } from '../config.ts'
import { readQueries } from '../queries.ts'
import { readStamp } from '../reads.ts'
import type { Store } from '../store/store.ts'
import { buildPage } from './build.ts'
import { extractFiles } from './extract.ts'
import { loadAll } from './ingest.ts'
import { openOrRefuse } from './openOrRefuse.ts'
import { serveUntilStopped } from './serve.ts'
import type { Terminal } from './terminal.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples')

/** `dragoman start`: builds the page where needed, fills an empty store with the samples, and serves. */
export async function runStart(config: Config, terminal: Terminal): Promise<void> {
  await buildPage(terminal)
  const store = await openOrRefuse(config.store)
  try {
    await loadSamples(store, terminal)
  } catch (error) {
    await store.close()
    throw error
  }
  await serveUntilStopped(config, store, terminal, (address) =>
    [
      `Open ${address} in a browser.`,
      'To add your own bulletins, stop with Ctrl+C and run: npm run dragoman -- ingest FILE_OR_FOLDER',
    ].join('\n'),
  )
}

async function loadSamples(store: Store, terminal: Terminal): Promise<void> {
  const queries = readQueries()
  const { documents } = await readStamp({ store, queries })
  if (documents > 0) return
  terminal.note('The store is empty; loading the samples.')
  await loadAll(await extractFiles([SAMPLES], terminal), store, queries, terminal)
}
