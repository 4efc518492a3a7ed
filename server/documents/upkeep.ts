/** Where documents are looked after: read again, taken out, put back; the effect is shown first, and one thing is done at a time. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction } from '../../ingest/types.ts'
import type { Bin, Difference, Removal, RereadMade, Restored } from '../api/upkeep.ts'
import type { Source } from '../archive/documents.ts'
import { dropDocument, keepDocument, readInForce, restoreDocument } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { unpack } from '../archive/packed.ts'
import { correctExtraction } from '../corrections/correct.ts'
import { notKept } from '../corrections/reports.ts'
import { readDocument } from '../graph/reads.ts'
import { ApiError } from '../http/errors.ts'
import { keptDocument } from '../jobs/folder.ts'
import type { ReadFile } from '../jobs/reader.ts'
import { toDifference } from './difference.ts'
import { measureBefore, measureRemoval } from './removal.ts'
import type { Before } from './removal.ts'

export interface Upkeep {
  /** What the document would say otherwise; nothing is written. */
  previewReread(id: string): Promise<Difference>
  /** Keeps and loads what is read now. The file stays, and so do corrections. */
  reread(id: string): Promise<RereadMade>
  /** What would go with it; nothing is written. */
  previewRemoval(id: string): Promise<Removal>
  /** Takes it out of graph and archive, into the bin. */
  remove(id: string): Promise<Removal>
  bin(): Promise<Bin>
  /** Puts it back, in the place of an edition of its name. */
  restore(id: string): Promise<Restored>
}

/** All throw ApiError where there is no such document, or it cannot be read. */
export function createUpkeep(holdings: Holdings, read: ReadFile): Upkeep {
  const { archive, store, queries, inTurn } = holdings

  /** Throws where nobody has the document, or only the graph has it. */
  const find = async (
    id: string,
  ): Promise<Source & { path: string; extraction: Extraction; name: string }> => {
    const [source, extraction] = [await archive.documents.source(id), await archive.documents.read(id)]
    if (source !== undefined && extraction !== undefined)
      return { ...source, extraction, name: source.record.document }
    const loaded = await expectLoaded(id)
    throw notKept(loaded)
  }

  const expectLoaded = async (id: string): Promise<string> => {
    const loaded = await readDocument(holdings, id)
    if (loaded === undefined)
      throw new ApiError(404, 'unknown_document', `There is no document "${id}" in the store.`, 'id')
    return loaded.file
  }

  const compare = async (before: Extraction, after: Extraction): Promise<Difference> => {
    const corrections = await readInForce(archive)
    return toDifference(
      correctExtraction(before, corrections),
      correctExtraction(after, corrections),
      corrections,
    )
  }

  /** Takes the document out, and undoes that where it is a rehearsal. */
  const takeOut = async (id: string, isRehearsal: boolean): Promise<Removal> => {
    await expectLoaded(id)
    const extraction = await archive.documents.read(id)
    let found: Removal | undefined
    let there: Before | undefined
    try {
      await dropDocument(holdings, id, {
        async before(run) {
          there = await measureBefore(run, queries, extraction)
        },
        async after(run) {
          found = there && (await measureRemoval(run, queries, there))
          if (isRehearsal) throw new Rehearsed()
        },
      })
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error
    }
    if (found === undefined) throw new Error(`upkeep: ${id} was not taken out of ${store.name}`)
    return found
  }

  return {
    async previewReread(id) {
      const document = await find(id)
      return compare(document.extraction, await readAgain(read, document))
    },

    async reread(id) {
      const document = await find(id)
      const extraction = await readAgain(read, document)
      return inTurn(async () => {
        // once more, as somebody else may have read or removed it meanwhile
        const { bytes, line, extraction: before } = await find(id)
        const difference = await compare(before, extraction)
        await keepDocument(holdings, { bytes, line }, extraction)
        return { id: extraction.id, difference }
      })
    },

    previewRemoval: (id) => inTurn(() => takeOut(id, true)),
    remove: (id) => inTurn(() => takeOut(id, false)),

    async bin() {
      const records = await archive.bin.list()
      return {
        documents: records
          .toReversed()
          .map(({ id, document, added }) => ({ id, file: document, removed: added })),
      }
    },

    restore: (id) =>
      inTurn(async () => {
        const restored = await restoreDocument(holdings, id)
        if (restored === undefined)
          throw new ApiError(404, 'unknown_document', `There is no document "${id}" in the bin.`, 'id')
        return { id, ...restored }
      }),
  }
}

/** Carries nothing out of a transaction that is taken back. */
class Rehearsed extends Error {}

/** What the present rules read in a document's file. @throws ApiError where they cannot read it, or not as one document */
async function readAgain(
  read: ReadFile,
  { path, name, line }: { path: string; name: string; line: number },
): Promise<Extraction> {
  const to = await mkdtemp(join(tmpdir(), 'dragoman-reread-'))
  try {
    const found = await read({ path, name, line, to }, new AbortController().signal)
    if ('fault' in found) throw new ApiError(409, 'unreadable', found.fault)
    if (found.documents.length !== 1)
      throw new ApiError(409, 'in_parts', `${name} is read in parts now; import the whole file again.`)
    return keptDocument.parse(await unpack(await readFile(join(to, '0.json.gz')))).extraction
  } finally {
    await rm(to, { recursive: true, force: true })
  }
}
