/** The archive and the graph that follows from it, changed together. */
import { loadDocument, removeDocument } from '../load/load.ts'
import type { Loaded } from '../load/load.ts'
import type { Memory } from '../load/memory.ts'
import { readDocumentIds } from '../reads.ts'
import type { Graph } from '../reads.ts'
import type { Extraction } from '../../ingest/types.ts'
import type { Archive } from './archive.ts'
import type { DocumentRecord, Source } from './documents.ts'

export interface Holdings extends Pick<Graph, 'store' | 'queries'> {
  archive: Archive
  /** What loads of this process found out. */
  known: Memory
  now(): Date
}

/**
 * Keeps a document and loads what it says. It is kept first: where the process dies in between, `bringInLine` loads it. Editions
 * that it takes the place of go last.
 */
export async function keepDocument(
  { store, queries, archive, known, now }: Holdings,
  source: Source,
  extraction: Extraction,
): Promise<Loaded> {
  await archive.documents.put(source, extraction, now())
  const loaded = await loadDocument(store, queries, extraction, known)
  for (const id of loaded.former) await archive.documents.remove(id)
  return loaded
}

/** Takes a document out of the graph, then out of the archive. */
export async function dropDocument({ store, queries, archive, known }: Holdings, id: string): Promise<void> {
  await removeDocument(store, queries, id, known)
  await archive.documents.remove(id)
}

/** A process that was half done with something so long ago is dead. */
const DEAD_MS = 60 * 60 * 1000

/** Loads what is in the archive and not in the graph: a process died, or the graph is new. Gives the documents that were loaded. */
export async function bringInLine(holdings: Holdings): Promise<string[]> {
  const { store, queries, archive, known, now } = holdings
  await archive.documents.tidy(new Date(now().getTime() - DEAD_MS))
  const loaded: string[] = []
  const present = new Set(await readDocumentIds(holdings))
  for (const { id, document } of await removeFormer(archive)) {
    if (present.has(id)) continue
    const extraction = await archive.documents.read(id)
    if (extraction === undefined) continue
    await loadDocument(store, queries, extraction, known)
    loaded.push(document)
  }
  return loaded
}

/** A name stands for one document, the one that was put there last. Gives those that stay. */
async function removeFormer({ documents }: Archive): Promise<DocumentRecord[]> {
  const last = new Map<string, DocumentRecord>()
  const records = await documents.list()
  for (const record of records) last.set(record.document, record)
  for (const record of records) if (last.get(record.document) !== record) await documents.remove(record.id)
  return [...last.values()]
}
