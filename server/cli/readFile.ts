/** Files from disk, as text; everything that can be wrong with one is told in a line. */
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ENDINGS, FormatError, toText } from '../../ingest/formats/index.ts'
import { EXTRACTION } from '../archive/documents.ts'
import { maybePartFault } from '../archive/parts.ts'
import { systemCode } from '../systemCode.ts'
import { CommandError } from './commandError.ts'

export interface TextFile {
  path: string
  /** Without folders. */
  name: string
  text: string
}

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
}

/** The line for a path that cannot be opened; the error itself where it is no fault of the path. */
export function openingError(path: string, error: unknown): unknown {
  const fault = FAULTS[systemCode(error) ?? '']
  return fault === undefined ? error : new CommandError(`${path}: ${fault}.`)
}

/** Reads one file. @throws CommandError */
export async function readTextFile(path: string): Promise<TextFile> {
  const partFault = maybePartFault(path)
  if (partFault !== undefined) throw new CommandError(partFault)
  try {
    const { text } = await toText({ bytes: await readFile(path), name: path })
    return { path, name: basename(path), text }
  } catch (error) {
    throw error instanceof FormatError ? new CommandError(error.message) : openingError(path, error)
  }
}

/** The files behind what was named: a file is itself, a folder all documents below it, in order of their names. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
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
