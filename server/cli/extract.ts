import { readFile, stat } from 'node:fs/promises'
import { toParts, type Part } from '../../ingest/parts.ts'
import type { Extraction } from '../../ingest/types.ts'
import { CommandError } from './commandError.ts'
import { isNews, noNews } from './news.ts'
import { createReaders, type Readers } from './readers.ts'
import { findFiles, readTextFile } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/** A document as it was read, and the file, or the part of one, that it was read from. */
export interface Read {
  extraction: Extraction
  /** Line of the file with which a part begins, from 1. */
  line: number
  bytes(): Promise<Uint8Array>
}

/** What the named files say, as `readEach`. */
export async function* extractEach(paths: readonly string[], terminal: Terminal): AsyncGenerator<Extraction> {
  for await (const { extraction } of readEach(paths, terminal)) yield extraction
}

/**
 * What the named files say, document by document in the order of the files; only those being read are held.
 * @throws CommandError at the first file that cannot be read or has no news item in it
 */
async function* readEach(paths: readonly string[], terminal: Terminal): AsyncGenerator<Read> {
  const files = await findFiles(paths)
  const progress = terminal.progress('Reading', files.length)
  const readers = createReaders(files.length, await bytesOf(files))
  let hasNews = false
  try {
    for await (const { path, part, isWhole, isLast, extraction } of readAhead(files, readers)) {
      hasNews ||= extraction.items.some(isNews)
      if (isLast && !hasNews) throw new CommandError(noNews(path))
      const bytes = isWhole ? () => readFile(path) : () => Promise.resolve(Buffer.from(part.text))
      yield { extraction, line: part.line, bytes }
      if (!isLast) continue
      hasNews = false
      progress.step()
    }
  } finally {
    progress.done()
    await readers.close()
  }
}

/** Of a file that is not there nothing; reading it will tell. */
async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

interface Step {
  path: string
  part: Part
  /** Is the part all of the file? */
  isWhole: boolean
  isLast: boolean
}

/** Keeps as many parts being read as the readers can take, and gives them in order. */
async function* readAhead(
  files: readonly string[],
  readers: Readers,
): AsyncGenerator<Step & { extraction: Extraction }> {
  const ahead: (Step & { extraction: Promise<Extraction> })[] = []
  for await (const step of partsOf(files)) {
    const extraction = readers.read(step.part)
    // a failure is told when its turn comes
    extraction.catch(() => undefined)
    ahead.push({ ...step, extraction })
    const first = ahead.length < readers.width ? undefined : ahead.shift()
    if (first !== undefined) yield { ...first, extraction: await first.extraction }
  }
  for (const one of ahead) yield { ...one, extraction: await one.extraction }
}

async function* partsOf(files: readonly string[]): AsyncGenerator<Step> {
  for (const path of files) {
    const parts = [...toParts(await readTextFile(path))]
    for (const [index, part] of parts.entries())
      yield { path, part, isWhole: parts.length === 1, isLast: index === parts.length - 1 }
  }
}

/** Reads every file that was named, or none. @throws CommandError as `readEach` */
export async function readFiles(paths: readonly string[], terminal: Terminal): Promise<Read[]> {
  const all: Read[] = []
  for await (const one of readEach(paths, terminal)) all.push(one)
  return all
}

/** `dragoman extract`: one JSON object per document, each on a line of its own, as soon as it is read. */
export async function runExtract(paths: readonly string[], terminal: Terminal): Promise<void> {
  for await (const extraction of extractEach(paths, terminal)) terminal.result(JSON.stringify(extraction))
}
