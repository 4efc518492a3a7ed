/** Files from disk, as text; everything that can be wrong with one is told in a line. */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readdir, readlink, realpath, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ENDINGS, expectSize, FormatError, toText } from '../../ingest/formats/index.ts'
import { EXTRACTION } from '../archive/documents.ts'
import { maybeNameFault } from '../archive/parts.ts'
import { passingFault } from '../faults.ts'
import { systemCode, unlessMissing } from '../systemCode.ts'
import { CommandError } from './commandError.ts'
import type { FilePath, Named } from './named.ts'

export interface TextFile {
  path: string
  /** Without folders. */
  name: string
  text: string
  /** Of its bytes. */
  digest: string
}

/** Looks up where everything is that was named. @throws CommandError where something is not there */
export async function lookUp(paths: readonly string[]): Promise<Named> {
  const named = new Map<string, string>()
  for (const path of paths)
    named.set(
      path,
      await realpath(path).catch((error: unknown) => {
        throw openingError(path, error)
      }),
    )
  return named
}

/** What was found in a folder as a file may be something else by now: neither a link is followed nor a pipe waited for. Windows has neither. */
const AS_FOUND = constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Files of a folder that are no documents: what it is about, and what Word and the system leave behind. */
const PASSED_BY = /^(?:readme\b|~\$|\.)/i

/** Is a file of a folder one to be read, by its name? */
export function isDocument(path: string): boolean {
  const name = basename(path)
  return !PASSED_BY.test(name) && ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
}

/** Why a file cannot be opened, by the code of the system call. */
const FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; check the path',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ELOOP: 'is a link by now; name it where it is to be followed',
}

/** The line for a path that cannot be opened; the error itself where it is no fault of the path or its disk. */
export function openingError(path: string, error: unknown): unknown {
  const code = systemCode(error)
  if (code === undefined || passingFault(error) !== undefined) return error
  return new CommandError(
    `${path}: ${FAULTS[code] ?? `cannot be read (${code}); check the path and its disk`}.`,
  )
}

/** The line for a file that cannot be read in its format; any other error as it is. */
export const formatError = (error: unknown): unknown =>
  error instanceof FormatError ? new CommandError(error.message) : error

/** Where an open file is, without links. Linux tells that of the file itself, whatever its name leads to by now. */
const placeOf = async (file: FileHandle, path: string): Promise<string> =>
  (process.platform === 'linux'
    ? await unlessMissing(readlink(`/proc/self/fd/${String(file.fd)}`))
    : undefined) ?? realpath(path)

/** The bytes of a file; of one that is too large none is read. @throws CommandError */
export async function readBytes({ path, place }: FilePath): Promise<Uint8Array> {
  try {
    const file = await open(path, constants.O_RDONLY | (place === undefined ? 0 : AS_FOUND))
    try {
      if (place !== undefined && (await placeOf(file, path)) !== place)
        throw new CommandError(
          `${path}: is behind a link by now, or was moved; name it where it is to be followed.`,
        )
      expectSize((await file.stat()).size, path)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw openingError(path, formatError(error))
  }
}

/** The bytes of a file of which a text was read. @throws CommandError where they are others by now */
export async function readAgain(file: FilePath, digest: string): Promise<Uint8Array> {
  const bytes = await readBytes(file)
  if (toDigest(bytes) === digest) return bytes
  throw new CommandError(`${file.path}: was changed while it was read; ingest it again.`)
}

const toDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads one file. @param place as of `FilePath`. @throws CommandError */
export async function readTextFile(path: string, place?: string): Promise<TextFile> {
  const nameFault = maybeNameFault(path)
  if (nameFault !== undefined) throw new CommandError(nameFault)
  const bytes = await readBytes({ path, place })
  try {
    const { text } = await toText({ bytes, name: path })
    return { path, name: basename(path), text, digest: toDigest(bytes) }
  } catch (error) {
    throw formatError(error)
  }
}

/**
 * The files behind some paths: a file is itself, a folder all documents below it, in order of their names.
 * @param named what may be a folder, or a link to one; the others are files, whatever stands in their place by now
 */
export async function findFiles(
  paths: readonly string[],
  named: Pick<Named, 'has'> = new Set(paths),
): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (!named.has(path)) {
      found.push(path)
      continue
    }
    try {
      found.push(...((await stat(path)).isDirectory() ? await findInFolder(path) : [path]))
    } catch (error) {
      throw openingError(path, error)
    }
  }
  return [...new Set(found)]
}

async function findInFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // what is kept already is not read as if it were new
  const kept = new Set(entries.filter(({ name }) => name === EXTRACTION).map(({ parentPath }) => parentPath))
  const files = entries
    .filter((entry) => entry.isFile() && isDocument(entry.name) && !kept.has(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0)
    throw new CommandError(`${folder}: has no bulletin; put documents (*${ENDINGS.join(', *')}) into it.`)
  return files.sort()
}
