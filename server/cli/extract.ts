import { toParts, type Part } from '../../ingest/parts.ts'
import type { Extraction } from '../../ingest/types.ts'
import { CommandError } from './commandError.ts'
import { isNews, noNews } from './news.ts'
import { createReaders, type Readers } from './readers.ts'
import { toFilePath } from './named.ts'
import type { FilePath, Named } from './named.ts'
import { findFiles, lookUp, readAgain } from './readFile.ts'
import type { Terminal } from './terminal.ts'
import { faultOf } from './unexpected.ts'

/** A document as it was read, and the file, or the part of one, that it was read from. */
export interface Read {
  path: string
  extraction: Extraction
  /** Line of the file with which a part begins, from 1. */
  line: number
  /** What was read. @throws CommandError where the file has changed since */
  bytes(): Promise<Uint8Array>
}

/** What the named files say, as `readEach`. */
export async function* extractEach(paths: readonly string[], terminal: Terminal): AsyncGenerator<Extraction> {
  for await (const { extraction } of readEach(paths, terminal)) yield extraction
}

/** What is done with a file that cannot be used. */
type Refuse = (fault: CommandError, path: string) => void

/** How files are read. */
export interface ReadOptions {
  /** Gives who reads so many files. */
  toReaders?: typeof createReaders
  /** What a person named, and may be a link; all that is to be read, unless told otherwise. */
  named?: Named
  /** Ends the reading where it is aborted. */
  signal?: AbortSignal
}

const stop: Refuse = (fault) => {
  throw fault
}

/**
 * What the named files say, document by document in the order of the files; only those being read are held.
 * @param refuse is told of each file that cannot be read, at which the program fails, or that has no news item in it; unless it
 * throws, the others go on
 * @throws CommandError where there is no such file; the reason of the signal where it is aborted
 */
async function* readEach(
  paths: readonly string[],
  terminal: Terminal,
  refuse: Refuse = stop,
  { toReaders = createReaders, named: given, signal }: ReadOptions = {},
): AsyncGenerator<Read> {
  const named = given ?? (await lookUp(paths))
  const files = (await findFiles(paths, named)).map((path) => toFilePath(path, named))
  const progress = terminal.progress('Reading', files.length)
  const readers = toReaders(files.length)
  // Parts of a file in which there was no news so far.
  let held: Read[] = []
  let hasNews = false
  /** The last file that failed; whatever comes of its other parts. */
  let failed: string | undefined
  try {
    for await (const step of readAhead(files, readers, signal)) {
      signal?.throwIfAborted()
      if (step.path === failed) continue
      if ('fault' in step) {
        failed = step.path
        held = []
        hasNews = false
        refuse(step.fault, step.path)
      } else {
        const { path, place, digest, part, isWhole, isLast, extraction } = step
        const bytes = isWhole
          ? () => readAgain({ path, place }, digest)
          : () => Promise.resolve(Buffer.from(part.text))
        held.push({ path, extraction, line: part.line, bytes })
        hasNews ||= extraction.items.some(isNews)
        if (hasNews) yield* held
        else if (isLast) refuse(new CommandError(noNews(path)), path)
        if (hasNews || isLast) held = []
        if (!isLast) continue
        hasNews = false
      }
      progress.step()
    }
  } finally {
    progress.done()
    await readers.close()
  }
}

interface Step extends FilePath {
  digest: string
  part: Part
  /** Is the part all of the file? */
  isWhole: boolean
  isLast: boolean
}

interface Fault {
  path: string
  fault: CommandError
}

/** Keeps as many parts being read as the readers can take, and gives them in order. */
async function* readAhead(
  files: readonly FilePath[],
  readers: Readers,
  signal?: AbortSignal,
): AsyncGenerator<(Step & { extraction: Extraction }) | Fault> {
  const ahead: ((Step & { extraction: Promise<Extraction> }) | Fault)[] = []
  const settle = async (one: (typeof ahead)[number]) => {
    if ('fault' in one) return one
    try {
      return { ...one, extraction: await one.extraction }
    } catch (error) {
      signal?.throwIfAborted()
      return { path: one.path, fault: faultOf(one.path, error) }
    }
  }
  for await (const step of partsOf(files, readers, signal)) {
    if ('fault' in step) ahead.push(step)
    else {
      const extraction = readers.read(step.part, signal)
      // a failure is told when its turn comes
      extraction.catch(() => undefined)
      ahead.push({ ...step, extraction })
    }
    const first = ahead.length < readers.width ? undefined : ahead.shift()
    if (first !== undefined) yield settle(first)
  }
  for (const one of ahead) yield settle(one)
}

async function* partsOf(
  files: readonly FilePath[],
  readers: Readers,
  signal?: AbortSignal,
): AsyncGenerator<Step | Fault> {
  for (const file of files) {
    const { path } = file
    try {
      const text = await readers.text(file, signal)
      const parts = [...toParts(text)]
      for (const [index, part] of parts.entries())
        yield {
          ...{ ...file, digest: text.digest, part },
          ...{ isWhole: parts.length === 1, isLast: index === parts.length - 1 },
        }
    } catch (error) {
      signal?.throwIfAborted()
      yield { path, fault: faultOf(path, error) }
    }
  }
}

/** Reads every file that was named, each as a whole or not at all; without `refuse` all or none. @throws as `readEach` */
export async function readFiles(
  paths: readonly string[],
  terminal: Terminal,
  refuse: Refuse = stop,
  options?: ReadOptions,
): Promise<Read[]> {
  const all: Read[] = []
  const failed = new Set<string>()
  const note: Refuse = (fault, path) => {
    failed.add(path)
    refuse(fault, path)
  }
  for await (const one of readEach(paths, terminal, note, options)) all.push(one)
  return all.filter(({ path }) => !failed.has(path))
}

/** `dragoman extract`: one JSON object per document, each on a line of its own, as soon as it is read. */
export async function runExtract(paths: readonly string[], terminal: Terminal): Promise<void> {
  for await (const extraction of extractEach(paths, terminal)) terminal.result(JSON.stringify(extraction))
}
