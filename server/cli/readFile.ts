/** Files of bulletins from disk, as text; everything that can be wrong with one is told in a line. */
import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CommandError, systemCode } from './commandError.ts'

export interface TextFile {
  path: string
  /** Without folders. */
  name: string
  text: string
}

/** How the names of files end that are looked for in a folder: bulletins and articles, and news items as JSON Lines. */
const ENDINGS = ['.txt', '.jsonl']

/** Why a file cannot be opened, by the code of the system call. */
const FAULTS: Record<string, string> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; check the path',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
}

/** First bytes of files that people take for text. */
const BINARY: { starts: number[]; is: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46], is: 'a PDF' },
  { starts: [0x50, 0x4b, 0x03, 0x04], is: 'a Word or zip file' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Word file' },
  { starts: [0xff, 0xfe], is: 'UTF-16 text' },
  { starts: [0xfe, 0xff], is: 'UTF-16 text' },
]

const REMEDY = 'save it as plain text in UTF-8'

function openingError(path: string, error: unknown): unknown {
  const fault = FAULTS[systemCode(error) ?? '']
  return fault === undefined ? error : new CommandError(`${path}: ${fault}.`)
}

/** Bytes as text. @throws CommandError for an empty or binary file, or another encoding than UTF-8 */
export function decode(path: string, bytes: Uint8Array): string {
  const kind = BINARY.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte))
  if (kind !== undefined) throw new CommandError(`${path}: is ${kind.is}; ${REMEDY}.`)
  if (bytes.includes(0)) throw new CommandError(`${path}: is a binary file, not text; ${REMEDY}.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(`${path}: is not in UTF-8; ${REMEDY}.`)
  }
  if (text.trim() === '') throw new CommandError(`${path}: is empty; give a file with a bulletin in it.`)
  return text
}

/** Reads one text file. @throws CommandError */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    return { path, name: basename(path), text: decode(path, await readFile(path)) }
  } catch (error) {
    throw openingError(path, error)
  }
}

/** The files behind what was named: a file is itself, a folder all text files below it, in order of their names. */
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
  const files = entries
    .filter((entry) => entry.isFile() && ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0)
    throw new CommandError(`${folder}: has no bulletin; put text files (*${ENDINGS.join(', *')}) into it.`)
  return files.sort()
}
