/**
 * The documents of an archive: `documents/<id>/` has the file as it came, `extraction.json.gz` (what was read in it), and
 * `record.json`. A folder gets its name when all is in it, so a document is there as a whole or not at all.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Extraction } from '../../ingest/types.ts'
import { toShownName } from '../hidden.ts'
import { systemCode, unlessMissing } from '../systemCode.ts'
import { syncFolder, writeDurably, writeThrough } from './durable.ts'
import { extraction as extractionForm } from './extraction.ts'
import { toFileName } from './fileName.ts'
import { pack, unpack } from './packed.ts'

const RECORD = 'record.json'
/** Lies beside every file that an archive keeps. */
export const EXTRACTION = 'extraction.json.gz'

export const record = z.object({
  id: z.string(),
  /** What the graph calls the document: the file's name, of a part of a long file with its lines. */
  document: z.string().transform(toShownName),
  /** Name of the file in the folder. */
  file: z.string(),
  /** Line of the whole file with which this part begins, from 1. */
  line: z.int().min(1),
  /** When it was put there, as an ISO instant. */
  added: z.iso.datetime(),
})
export type DocumentRecord = z.infer<typeof record>

/** What a document was read from. */
export interface Source {
  /** Of a part of a long file: the part. */
  bytes: Uint8Array
  line: number
}

/** The archive on disk has something in it that is not of its form. The message is one line: which file, and what to do. */
export class ArchiveError extends Error {}

export interface Documents {
  folder: string
  /** All that are there, the one that was put there first at the beginning. */
  list(): Promise<DocumentRecord[]>
  /** Keeps a document; one that is there under its id and name stays, with the file and what is read in it now. Gives whether none was. */
  put(source: Source, extraction: Extraction, added: Date): Promise<boolean>
  /** What was read in it; undefined where there is none of that id. @throws ArchiveError */
  read(id: string): Promise<Extraction | undefined>
  /** The file, and where it is; undefined where there is none of that id. */
  source(id: string): Promise<(Source & { record: DocumentRecord; path: string }) | undefined>
  remove(id: string): Promise<void>
  /** Moves a document to another folder of the kind, where it is added at that time. Does nothing where there is none of that id. */
  moveTo(other: Documents, id: string, added: Date): Promise<void>
  /** Clears away what processes that died left half done before that time. */
  tidy(before: Date): Promise<void>
}

/** What is renamed to a folder that is there fails so: each system has its word. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST'])

/** The documents in a folder, which is made with the first of them. */
export function openDocuments(folder: string): Documents {
  const at = (id: string, ...names: string[]): string => join(folder, toFolder(id), ...names)

  const recordOf = async (id: string): Promise<DocumentRecord | undefined> => {
    if (!isId(id)) return undefined
    const path = at(id, RECORD)
    const json = await unlessMissing(readFile(path, 'utf8'))
    return json === undefined ? undefined : check(path, record, () => JSON.parse(json))
  }

  /** Gives false where another process has kept the document meanwhile. */
  const keep = async (
    source: Source,
    { id, document }: Extraction,
    packed: Buffer,
    added: Date,
  ): Promise<boolean> => {
    const fresh = join(folder, `.${randomUUID()}`)
    const file = toFileName(document)
    const entry: DocumentRecord = { id, document, file, line: source.line, added: added.toISOString() }
    await mkdir(fresh, { recursive: true })
    try {
      await writeThrough(join(fresh, file), source.bytes)
      await writeThrough(join(fresh, EXTRACTION), packed)
      await writeThrough(join(fresh, RECORD), toText(entry))
      await syncFolder(fresh)
      await rename(fresh, at(id))
      await syncFolder(folder)
      return true
    } catch (error) {
      if (!TAKEN.has(systemCode(error) ?? '')) throw error
      return false
    } finally {
      await rm(fresh, { recursive: true, force: true })
    }
  }

  const remove = async (id: string): Promise<void> => {
    // out of the way in one step first: half a document is none
    const gone = join(folder, `.${randomUUID()}`)
    if ((await unlessMissing(rename(at(id), gone).then(() => true))) === undefined) return
    await rm(gone, { recursive: true, force: true })
  }

  return {
    folder,

    async list() {
      const names = (await unlessMissing(readdir(folder))) ?? []
      const records = await Promise.all(names.filter((name) => !name.startsWith('.')).map(recordOf))
      return records
        .filter((one) => one !== undefined)
        .sort((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1))
    },

    async put(source, extraction, added) {
      const { id } = extraction
      const packed = await pack(extraction)
      let entry = await recordOf(id)
      while (entry?.document !== extraction.document) {
        await remove(id)
        if (await keep(source, extraction, packed, added)) return true
        entry = await recordOf(id)
      }
      // An archive of somebody else may have brought another file under this id and name.
      const { line } = source
      for (const [name, bytes] of [
        [entry.file, source.bytes],
        [EXTRACTION, packed],
        [RECORD, Buffer.from(toText({ ...entry, line }))],
      ] as const) {
        const former = await unlessMissing(readFile(at(id, name)))
        if (former?.equals(bytes) !== true) await writeDurably(at(id, name), bytes)
      }
      return false
    },

    async read(id) {
      if (!isId(id)) return undefined
      const path = at(id, EXTRACTION)
      const packed = await unlessMissing(readFile(path))
      if (packed === undefined) return undefined
      const json = await unpack(packed).catch(() => undefined)
      return check(path, extractionForm, () => json)
    },

    async source(id) {
      const entry = await recordOf(id)
      if (entry === undefined) return undefined
      const path = at(id, entry.file)
      return { record: entry, line: entry.line, path, bytes: await readFile(path) }
    },

    remove,

    async moveTo(other, id, added) {
      const entry = await recordOf(id)
      if (entry === undefined) return
      await writeDurably(at(id, RECORD), toText({ ...entry, added: added.toISOString() }))
      await other.remove(id)
      await mkdir(other.folder, { recursive: true })
      await rename(at(id), join(other.folder, toFolder(id)))
      await Promise.all([syncFolder(folder), syncFolder(other.folder)])
    },

    async tidy(before) {
      const names = (await unlessMissing(readdir(folder))) ?? []
      for (const path of names.filter((name) => name.startsWith('.')).map((name) => join(folder, name))) {
        const { mtime } = (await unlessMissing(stat(path))) ?? { mtime: before }
        if (mtime < before) await rm(path, { recursive: true, force: true })
      }
    },
  }
}

const toText = (entry: DocumentRecord): string => `${JSON.stringify(entry, undefined, 2)}\n`

/** An id is a name of a folder that every system takes, and never a way to another. */
export const isId = (id: string): boolean => /^\w[\w.-]{0,199}$/.test(id)

function toFolder(id: string): string {
  if (!isId(id)) throw new ArchiveError(`"${id}" is no id of a document.`)
  return id
}

function check<T>(path: string, form: z.ZodType<T>, read: () => unknown): T {
  const refuse = (): never => {
    throw new ArchiveError(
      `${path} is damaged; put a copy there, or remove its folder and ingest the document again.`,
    )
  }
  try {
    return form.parse(read())
  } catch {
    return refuse()
  }
}
