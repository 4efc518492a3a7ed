/** Brings the graph in line with the archive: after a process that died halfway, or where the graph is new. */

import { findCorrected, readLedgerDigest, toLedgerDigest } from '../corrections/concerned.ts'
import { loadDocument } from '../load/load.ts'
import { readDocumentIds } from '../graph/reads.ts'
import type { Archive } from './archive.ts'
import type { DocumentRecord } from './documents.ts'
import type { Holdings } from './holdings.ts'
import { readInForce, toReread } from './holdings.ts'

/** A process that was half done with something so long ago is dead. */
const DEAD_MS = 60 * 60 * 1000

/** What is in the bin can be put back for so long. */
const BIN_MS = 30 * 24 * 60 * 60 * 1000

/**
 * Loads what is kept and not in the graph, what follows other corrections than those that hold, and what a migration wants loaded again.
 * Gives the documents that were loaded; none where all is as it should be, which takes three short questions.
 * @throws the reason of the signal where it is aborted, after the document that is being loaded; the next time the others are
 */
export async function bringInLine(holdings: Holdings, signal?: AbortSignal): Promise<string[]> {
  const { store, queries, archive, known, now } = holdings
  await archive.documents.tidy(new Date(now().getTime() - DEAD_MS))
  await emptyBin(archive, new Date(now().getTime() - BIN_MS))
  const corrections = await readInForce(archive)
  const digest = toLedgerDigest(corrections)
  const isCorrected = (await readLedgerDigest(holdings)) === digest
  const present = new Set(await readDocumentIds(holdings))
  const outdated = new Set([
    ...(isCorrected ? [] : await findCorrected(holdings, corrections)),
    ...(await readDocumentIds(holdings, 'outdated')),
  ])
  const reread = toReread(archive, corrections)
  const loaded: string[] = []
  for (const { id, document } of await removeFormer(archive, now())) {
    if (present.has(id) && !outdated.has(id)) continue
    signal?.throwIfAborted()
    const corrected = await reread(id)
    if (corrected === undefined) continue
    const { change } = await loadDocument(store, queries, corrected, known, reread)
    if (change !== 'unchanged') loaded.push(document)
  }
  if (!isCorrected) await store.write([queries.statement('write/ledger', { ledger: digest })])
  return loaded
}

/** A name stands for one document, the one that was put there last. Gives those that stay. */
async function removeFormer({ documents, bin }: Archive, now: Date): Promise<DocumentRecord[]> {
  const last = new Map<string, DocumentRecord>()
  const records = await documents.list()
  for (const record of records) last.set(record.document, record)
  for (const record of records)
    if (last.get(record.document) !== record) await documents.moveTo(bin, record.id, now)
  return [...last.values()]
}

/** Lets go of what was put into the bin before that time. */
async function emptyBin({ bin }: Archive, before: Date): Promise<void> {
  for (const { id, added } of await bin.list()) if (new Date(added) < before) await bin.remove(id)
}
