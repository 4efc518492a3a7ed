import type { Extraction, Issue } from '../../ingest/types.ts'
import { loadDocument, removeDocument } from '../load/load.ts'
import type { Loaded } from '../load/load.ts'
import { Memory } from '../load/memory.ts'
import { readQueries } from '../queries.ts'
import type { Queries } from '../queries.ts'
import { readNamed } from '../reads.ts'
import type { Graph } from '../reads.ts'
import type { StoreSettings } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { CommandError } from './commandError.ts'
import { count, tellStore } from './counts.ts'
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
  const memory = new Memory()
  try {
    for (const extraction of extractions) {
      loaded.push(await loadDocument(store, queries, extraction, memory))
      progress.step()
    }
  } finally {
    progress.done()
  }
  const outdated = await removeOutdatedParts({ store, queries }, extractions)
  for (const [i, extraction] of extractions.entries()) {
    const outcome = loaded[i]
    if (outcome !== undefined) terminal.result(summarize(extraction, outcome))
  }
  for (const file of outdated) terminal.result(`${file}: removed, as the file has no such part any more`)
  terminal.result(summarizeAll(extractions, loaded))
  await tellStore({ store, queries }, terminal)
}

/** `news.jsonl (501-1000)` is a part of `news.jsonl`. */
const toFile = (document: string): string => document.replace(/ \(\d+-\d+\)$/, '')

/** A long file is as many documents as it has parts: those that it had only in an older edition go. */
async function removeOutdatedParts(graph: Graph, extractions: readonly Extraction[]): Promise<string[]> {
  const present = new Set(extractions.map(({ document }) => document))
  const outdated: string[] = []
  for (const file of new Set([...present].map(toFile)))
    for (const document of await readNamed(graph, file)) {
      if (present.has(document.file) || toFile(document.file) !== file) continue
      await removeDocument(graph.store, graph.queries, document.id)
      outdated.push(document.file)
    }
  return outdated
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
    ...all.map((issue) => `  ${toFile(document)}${toPlace(issue)}: ${issue.message}`),
  ].join('\n')
}

/** `:12` for a line, so that an editor can go there. */
function toPlace({ line, item }: Issue): string {
  if (line !== undefined) return `:${String(line)}`
  return item === undefined ? '' : `, item ${String(item)}`
}

/** What all documents of a run came to. */
function summarizeAll(extractions: readonly Extraction[], loaded: readonly Loaded[]): string {
  const changes = (['new', 'replaced', 'unchanged'] as const).map(
    (change) => `${String(loaded.filter((one) => one.change === change).length)} ${change}`,
  )
  const issues = [...extractions, ...loaded].reduce((sum, one) => sum + one.issues.length, 0)
  return `Read ${count(loaded.length, 'document')}: ${changes.join(', ')}; ${count(issues, 'issue')}.`
}
