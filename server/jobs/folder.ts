/**
 * Where an import lies until it is stored: `jobs/<id>/` has `state.json`, `files/<id>` (the files as they came) and
 * `read/<id>/` (what was read in each). The state is written as a whole or not at all, and names no file before all of it is there.
 */
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, readdir, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { importJob } from '../api/imports.ts'
import type { ImportJob } from '../api/imports.ts'
import { writeDurably } from '../archive/durable.ts'
import { extraction } from '../archive/extraction.ts'
import { unpack } from '../archive/packed.ts'
import { ArchiveError } from '../archive/documents.ts'
import type { Source } from '../archive/documents.ts'
import type { Extraction } from '../../ingest/types.ts'
import { systemCode, unlessMissing } from '../systemCode.ts'
import { toMegabytes } from './limits.ts'
import { BEING_READ } from './reader.ts'

const STATE = 'state.json'

/** A document as a reader leaves it. `text`: the part of a long file that it was read from; absent where that is the whole file. */
export const keptDocument = z.object({ line: z.int().min(1), text: z.string().optional(), extraction })
export type KeptDocument = z.infer<typeof keptDocument>

/** A file has more bytes than are taken. */
export class TooLarge extends Error {
  constructor(most: number) {
    super(`A file may have ${toMegabytes(most)}.`)
  }
}

/** One import on disk; a file goes by its id. */
export interface JobFolder {
  save(job: ImportJob): Promise<void>
  /** Takes in a file; gives its length. @throws TooLarge */
  receive(id: string, body: Readable, most: number): Promise<number>
  /** Where a file is, and where what is read in it goes. */
  at(id: string): { path: string; to: string }
  /** A document of a file, with what it was read from. */
  document(id: string, position: number): Promise<{ source: Source; extraction: Extraction }>
  /** Was a file being read when a process ended? It no longer counts as such. */
  takeMark(id: string): Promise<boolean>
  /** Lets go of a file and of what was read in it. */
  discard(id: string): Promise<void>
  /** Lets go of all files: they are in the archive now, or not wanted. */
  empty(): Promise<void>
  remove(): Promise<void>
}

export function toJobFolder(folder: string): JobFolder {
  const at = (id: string) => ({ path: join(folder, 'files', id), to: join(folder, 'read', id) })
  const empty = async (): Promise<void> => {
    for (const name of ['files', 'read']) await rm(join(folder, name), { recursive: true, force: true })
  }
  return {
    at,
    empty,

    async takeMark(id) {
      return (await unlessMissing(unlink(join(at(id).to, BEING_READ)).then(() => true))) ?? false
    },

    async discard(id) {
      const { path, to } = at(id)
      for (const one of [path, to]) await rm(one, { recursive: true, force: true })
    },

    async save(job) {
      await mkdir(folder, { recursive: true })
      await writeDurably(join(folder, STATE), JSON.stringify(job))
    },

    async receive(id, body, most) {
      const { path } = at(id)
      await mkdir(join(folder, 'files'), { recursive: true })
      let bytes = 0
      const counted = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          bytes += chunk.length
          if (bytes > most) next(new TooLarge(most))
          else next(null, chunk)
        },
      })
      try {
        await pipeline(body, counted, createWriteStream(path, { flush: true }))
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return bytes
    },

    async document(id, position) {
      const { path, to } = at(id)
      const packed = await readFile(join(to, `${String(position)}.json.gz`))
      const { line, text, extraction } = keptDocument.parse(await unpack(packed))
      return {
        extraction,
        source: { line, bytes: text === undefined ? await readFile(path) : Buffer.from(text) },
      }
    },

    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The imports in a folder, the oldest first. What died before it had a state is cleared away. */
export async function readJobs(folder: string): Promise<ImportJob[]> {
  const jobs: ImportJob[] = []
  for (const one of (await unlessMissing(readdir(folder, { withFileTypes: true }))) ?? []) {
    // what a system or a person left there is no import
    if (!one.isDirectory()) continue
    const id = one.name
    const state = await readState(join(folder, id, STATE))
    if (state === undefined) await rm(join(folder, id), { recursive: true, force: true })
    else jobs.push(state)
  }
  return jobs.sort((a, b) => (a.made < b.made ? -1 : 1))
}

async function readState(path: string): Promise<ImportJob | undefined> {
  try {
    return importJob.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw new ArchiveError(`${path} is damaged; remove its folder and import the files again.`)
  }
}
