import { basename } from 'node:path'
import { dropDocument } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { readNamed, readStamp } from '../graph/reads.ts'
import type { Graph } from '../graph/reads.ts'
import { CommandError } from './commandError.ts'
import { count, tellStore } from './counts.ts'
import type { Places } from './openHoldings.ts'
import { openHoldings } from './openHoldings.ts'
import type { Terminal } from './terminal.ts'

/**
 * `dragoman remove`: takes documents out of archive and store with all that only they say. Nothing is removed unless all names
 * stand for one. @throws CommandError at the first that does not
 */
export async function runRemove(names: readonly string[], places: Places, terminal: Terminal): Promise<void> {
  const holdings = await openHoldings(places, terminal)
  try {
    const documents = new Map<string, string>()
    for (const name of names)
      for (const { id, file } of await findDocuments(holdings, name)) documents.set(id, file)
    const progress = terminal.progress('Removing', documents.size)
    const told: string[] = []
    try {
      for (const [id, file] of documents) {
        told.push(await remove(holdings, id, file))
        progress.step()
      }
    } finally {
      progress.done()
    }
    for (const line of told) terminal.result(line)
    await tellStore(holdings, terminal)
  } finally {
    await holdings.store.close()
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
async function remove(holdings: Holdings, id: string, file: string): Promise<string> {
  const before = await readStamp(holdings)
  await dropDocument(holdings, id)
  const after = await readStamp(holdings)
  const gone = (what: keyof typeof before): number => before[what] - after[what]
  return (
    `${file}: removed with ${count(gone('items'), 'item')}, and ${count(gone('people'), 'person', 'people')} and ` +
    `${count(gone('events'), 'event')} that no other document names`
  )
}
