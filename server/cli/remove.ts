import { basename } from 'node:path'
import { removeDocument } from '../load/load.ts'
import { readQueries } from '../queries.ts'
import { readNamed, readStamp } from '../reads.ts'
import type { Graph } from '../reads.ts'
import type { StoreSettings } from '../store/open.ts'
import { CommandError } from './commandError.ts'
import { count, tellStore } from './counts.ts'
import { openOrRefuse } from './openOrRefuse.ts'
import type { Terminal } from './terminal.ts'

/**
 * `dragoman remove`: takes documents out of the store with all that only they say. Nothing is removed unless all names
 * stand for one. @throws CommandError at the first that does not
 */
export async function runRemove(
  names: readonly string[],
  settings: StoreSettings,
  terminal: Terminal,
): Promise<void> {
  const store = await openOrRefuse(settings)
  try {
    const graph = { store, queries: readQueries() }
    const documents = new Map<string, string>()
    for (const name of names)
      for (const { id, file } of await findDocuments(graph, name)) documents.set(id, file)
    const progress = terminal.progress('Removing', documents.size)
    const told: string[] = []
    try {
      for (const [id, file] of documents) {
        told.push(await remove(graph, id, file))
        progress.step()
      }
    } finally {
      progress.done()
    }
    for (const line of told) terminal.result(line)
    await tellStore(graph, terminal)
  } finally {
    await store.close()
  }
}

/** A path stands for the name of its file: that is what the store knows. */
async function findDocuments(graph: Graph, name: string): Promise<{ id: string; file: string }[]> {
  const found = await readNamed(graph, basename(name))
  if (found.length === 0)
    throw new CommandError(
      `${name}: no such document is loaded; give the name of its file or its id, which /api/documents lists.`,
    )
  return found
}

/** Removes one document, and tells what went with it. */
async function remove(graph: Graph, id: string, file: string): Promise<string> {
  const before = await readStamp(graph)
  await removeDocument(graph.store, graph.queries, id)
  const after = await readStamp(graph)
  const gone = (what: keyof typeof before): number => before[what] - after[what]
  return (
    `${file}: removed with ${count(gone('items'), 'item')}, and ${count(gone('people'), 'person', 'people')} and ` +
    `${count(gone('events'), 'event')} that no other document names`
  )
}
