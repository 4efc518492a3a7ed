import type { Extraction, Issue } from '../../ingest/types.ts'
import { loadDocument } from '../load/load.ts'
import type { Loaded } from '../load/load.ts'
import { readQueries } from '../queries.ts'
import type { Queries } from '../queries.ts'
import { readStamp } from '../reads.ts'
import type { StoreSettings } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { CommandError } from './commandError.ts'
import { extractFiles } from './extract.ts'
import { openOrRefuse } from './openOrRefuse.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman ingest`: reads files and folders, and loads what they say. Nothing is written unless all can be read. */
export async function runIngest(
  paths: readonly string[],
  settings: StoreSettings,
  terminal: Terminal,
): Promise<void> {
  const extractions = await extractFiles(paths, terminal)
  refuseTwins(extractions)
  const store = await openOrRefuse(settings)
  try {
    await loadAll(extractions, store, readQueries(), terminal)
  } finally {
    await store.close()
  }
}

/** Loads documents one by one, each as a whole, and tells exactly what was said and what is there now. */
export async function loadAll(
  extractions: readonly Extraction[],
  store: Store,
  queries: Queries,
  terminal: Terminal,
): Promise<void> {
  const progress = terminal.progress('Loading', extractions.length)
  const loaded: Loaded[] = []
  try {
    for (const extraction of extractions) {
      loaded.push(await loadDocument(store, queries, extraction))
      progress.step()
    }
  } finally {
    progress.done()
  }
  for (const [i, extraction] of extractions.entries()) {
    const outcome = loaded[i]
    if (outcome !== undefined) terminal.result(summarize(extraction, outcome))
  }
  const { documents, items, events, people } = await readStamp({ store, queries })
  terminal.result(
    `The store now has ${count(documents, 'document')}, ${count(items, 'item')}, ` +
      `${count(people, 'person', 'people')} and ${count(events, 'event')}.`,
  )
}

/** A document gives way to another of its name, so two of one name in one run would lose one without a word. */
function refuseTwins(extractions: readonly Extraction[]): void {
  const names = new Set<string>()
  for (const { document } of extractions) {
    if (names.has(document))
      throw new CommandError(
        `Two files are called ${document}; rename one, because a name stands for one document.`,
      )
    names.add(document)
  }
}

/** One line of counts, and a line for everything in the document that a reader should know. */
function summarize({ document, issues }: Extraction, { counts, change, issues: more }: Loaded): string {
  const { Item = 0, Person = 0, Event = 0 } = counts.nodes
  const all = [...issues, ...more]
  return [
    `${document}: ${count(Item, 'item')}, ${count(Person, 'person', 'people')}, ${count(Event, 'event')}, ` +
      `${count(all.length, 'issue')} (${change})`,
    ...all.map((issue) => `  ${toPlace(issue)}${issue.message}`),
  ].join('\n')
}

function toPlace({ line, item }: Issue): string {
  if (line !== undefined) return `line ${String(line)}: `
  return item === undefined ? '' : `item ${String(item)}: `
}

const count = (n: number, one: string, many = `${one}s`): string => `${String(n)} ${n === 1 ? one : many}`
