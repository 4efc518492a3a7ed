/** The archive and the graph that follows from it, changed together. */
import type { Extraction } from '../../ingest/types.ts'
import { correctExtraction } from '../corrections/correct.ts'
import type { InForce } from '../corrections/correction.ts'
import { toInForce } from '../corrections/inForce.ts'
import { loadDocument, removeDocument } from '../load/load.ts'
import type { Loaded, Reread } from '../load/load.ts'
import type { Memory } from '../load/memory.ts'
import type { Graph } from '../graph/reads.ts'
import type { Archive } from './archive.ts'
import type { Source } from './documents.ts'
import type { InTurn } from './turns.ts'

export interface Holdings extends Pick<Graph, 'store' | 'queries'> {
  archive: Archive
  /** What loads of this process found out. */
  known: Memory
  now(): Date
  /** For whatever changes archive or graph. */
  inTurn: InTurn
}

/** The corrections that hold. */
export async function readInForce({ ledger }: Archive): Promise<InForce[]> {
  return toInForce((await ledger.read()).steps)
}

/** Gives documents that are kept, corrected. */
export const toReread =
  ({ documents }: Archive, corrections: readonly InForce[]): Reread =>
  async (id) => {
    const extraction = await documents.read(id)
    return extraction === undefined ? undefined : correctExtraction(extraction, corrections)
  }

/**
 * Keeps a document and loads what it says, corrected. It is kept first: where the process dies in between, `bringInLine` loads it.
 * Editions that it takes the place of go last.
 */
export async function keepDocument(
  { store, queries, archive, known, now }: Holdings,
  source: Source,
  extraction: Extraction,
): Promise<Loaded> {
  await archive.documents.put(source, extraction, now())
  const corrections = await readInForce(archive)
  const corrected = correctExtraction(extraction, corrections)
  const loaded = await loadDocument(store, queries, corrected, known, toReread(archive, corrections))
  for (const id of loaded.former) await archive.documents.remove(id)
  return loaded
}

/** Takes a document out of the graph, then out of the archive. */
export async function dropDocument({ store, queries, archive, known }: Holdings, id: string): Promise<void> {
  const reread = toReread(archive, await readInForce(archive))
  await removeDocument(store, queries, id, known, reread)
  await archive.documents.remove(id)
}
