/** The archive and the graph that follows from it, changed together. */
import type { Extraction } from '../../ingest/types.ts'
import { correctExtraction } from '../corrections/correct.ts'
import type { InForce } from '../corrections/correction.ts'
import { toInForce } from '../corrections/inForce.ts'
import { loadDocument, removeDocument } from '../load/load.ts'
import type { Around, Loaded, Reread } from '../load/load.ts'
import { passingFault } from '../faults.ts'
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
 * Editions that it takes the place of go last, into the bin. What can never be loaded does not stay: each later start would fail at it.
 * @param added when it was put there, where that was in another archive
 */
export async function keepDocument(
  { store, queries, archive, known, now }: Holdings,
  source: Source,
  extraction: Extraction,
  added: Date = now(),
): Promise<Loaded> {
  const isNew = await archive.documents.put(source, extraction, added)
  const load = async (): Promise<Loaded> => {
    const corrections = await readInForce(archive)
    const corrected = correctExtraction(extraction, corrections)
    return loadDocument(store, queries, corrected, known, toReread(archive, corrections))
  }
  const loaded = await load().catch(async (error: unknown) => {
    if (isNew && passingFault(error) === undefined) await archive.documents.remove(extraction.id)
    throw error
  })
  for (const id of loaded.former) await archive.documents.moveTo(archive.bin, id, now())
  return loaded
}

/** Takes a document out of the graph, then out of the archive into the bin. `around`: see `removeDocument`. */
export async function dropDocument(
  { store, queries, archive, known, now }: Holdings,
  id: string,
  around?: Around<void>,
): Promise<void> {
  const reread = toReread(archive, await readInForce(archive))
  await removeDocument(store, queries, id, known, reread, around)
  await archive.documents.moveTo(archive.bin, id, now())
}

/** Puts a document of the bin back, in the place of an edition of its name; undefined where there is none. */
export async function restoreDocument(
  holdings: Holdings,
  id: string,
): Promise<(Pick<Loaded, 'change'> & { file: string }) | undefined> {
  const { bin } = holdings.archive
  const [source, extraction] = [await bin.source(id), await bin.read(id)]
  if (source === undefined || extraction === undefined) return undefined
  const { change } = await keepDocument(holdings, source, extraction)
  await bin.remove(id)
  return { change, file: extraction.document }
}
