import type { Extraction, Issue } from '../../ingest/types.ts'
import { keepDocument } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { removeOutdatedParts, toFile } from '../archive/parts.ts'
import type { PassingFault } from '../faults.ts'
import { PASSING_WORDS } from '../faults.ts'
import { patiently } from '../jobs/patience.ts'
import type { Loaded } from '../load/load.ts'
import { StoreError } from '../store/store.ts'
import { CommandError } from './commandError.ts'
import { count, tellStore } from './counts.ts'
import type { Read, ReadOptions } from './extract.ts'
import { readFiles } from './extract.ts'
import type { Places } from './openHoldings.ts'
import { openHoldings } from './openHoldings.ts'
import { findFiles, lookUp } from './readFile.ts'
import type { Terminal } from './terminal.ts'
import { faultOf } from './unexpected.ts'
import { watchFiles } from './watch.ts'

/**
 * `dragoman ingest`: reads files and folders, keeps them, and loads what they say. A file that cannot be used says why, and the
 * others go on. Gives whether all could be used; not where the signal has it stop, of which the reader is told.
 */
export async function runIngest(
  paths: readonly string[],
  places: Places,
  terminal: Terminal,
  options: ReadOptions = {},
): Promise<boolean> {
  const { signal } = options
  try {
    return await readAndLoad(paths, places, terminal, options)
  } catch (error) {
    if (signal?.aborted !== true || error !== signal.reason) throw error
    terminal.note('dragoman: stopped; what was told as done stays, the rest can be ingested again.')
    return false
  }
}

async function readAndLoad(
  paths: readonly string[],
  places: Places,
  terminal: Terminal,
  options: ReadOptions,
): Promise<boolean> {
  const faults: string[] = []
  const refuse = ({ message }: CommandError): void => void faults.push(message)
  const read = withoutTwins(await readFiles(paths, terminal, refuse, options), faults)
  for (const fault of faults) terminal.note(`dragoman: ${fault}`)
  if (read.length === 0) return false
  const holdings = await openHoldings(places, terminal, options.signal)
  try {
    return (await loadAll(read, holdings, terminal, { failed: faults.length, signal: options.signal })) === 0
  } finally {
    await holdings.store.close()
  }
}

/** How long to wait for a store that is away, or for room on the disk, before trying again; milliseconds. */
const PAUSE_MS = 30_000

/**
 * `dragoman ingest --watch`: reads what is there, and goes on with files that come or change, until the signal is aborted. What
 * fails is told, and no more.
 * @throws CommandError where a path is not there
 */
export async function keepIngesting(
  paths: readonly string[],
  places: Places,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  terminal.note('Waiting for files that come or change - stop with Ctrl+C.')
  const named = await lookUp(paths)
  const note = (message: string): void => {
    terminal.note(`dragoman: ${message}`)
  }
  const wait = (fault: PassingFault): void => {
    note(`${PASSING_WORDS[fault]}; trying again.`)
  }
  const ingest = async (some: string[]): Promise<void> => {
    try {
      await patiently(() => runIngest(some, places, terminal, { named, signal }), wait, PAUSE_MS, signal)
    } catch (error) {
      if (signal.aborted) return
      // An empty folder, a file that is gone again, or a store that a server holds: the next file may find it otherwise.
      if (!(error instanceof CommandError || error instanceof StoreError)) throw error
      note(error.message)
    }
  }
  const eachAlone = async (some: string[]): Promise<void> => {
    // one that is empty or gone keeps no other from being read
    const files: string[] = []
    for (const path of some)
      files.push(
        ...(await findFiles([path], named).catch((error: unknown) => {
          if (!(error instanceof CommandError)) throw error
          note(error.message)
          return []
        })),
      )
    if (files.length > 0) await ingest(files)
  }
  // The archive is not read into itself.
  await watchFiles(named, places.data, eachAlone, note, signal)
}

/**
 * Keeps and loads documents one by one, each as a whole, and tells exactly what was said and what is there now. One at which the
 * program fails is told, and the others go on.
 * @param failed how many files failed before. Gives how many did in all
 * @throws the reason of the signal where it is aborted, after the document that is being loaded
 */
export async function loadAll(
  read: readonly Read[],
  holdings: Holdings,
  terminal: Terminal,
  { failed = 0, signal }: { failed?: number; signal?: AbortSignal | undefined } = {},
): Promise<number> {
  const progress = terminal.progress('Loading', read.length)
  const loaded: { extraction: Extraction; outcome: Loaded }[] = []
  const faults: CommandError[] = []
  try {
    for (const { extraction, line, bytes } of read) {
      if (signal?.aborted === true) break
      try {
        const outcome = await keepDocument(holdings, { line, bytes: await bytes() }, extraction)
        loaded.push({ extraction, outcome })
      } catch (error) {
        faults.push(faultOf(extraction.document, error))
      }
      progress.step()
    }
  } finally {
    progress.done()
  }
  for (const { message } of faults) terminal.note(`dragoman: ${message}`)
  for (const { extraction, outcome } of loaded) terminal.result(summarize(extraction, outcome))
  // Of a file that is loaded by half, former parts stay.
  signal?.throwIfAborted()
  const outdated = await removeOutdatedParts(
    holdings,
    read.map(({ extraction: { document } }) => document),
  )
  for (const file of outdated) terminal.result(`${file}: removed, as the file has no such part any more`)
  terminal.result(summarizeAll(loaded, failed + faults.length))
  await tellStore(holdings, terminal)
  return failed + faults.length
}

/** A document gives way to another of its name: two of one name in one run would lose one, so the later one is refused. */
function withoutTwins(read: readonly Read[], faults: string[]): Read[] {
  const names = new Set<string>()
  return read.filter(({ extraction: { document } }) => {
    const isTwin = names.has(document)
    if (isTwin)
      faults.push(`Two files are called ${document}; rename one, because a name stands for one document.`)
    names.add(document)
    return !isTwin
  })
}

/** One line of counts, and a line for everything in the document that a reader should know. */
function summarize({ document, issues }: Extraction, { counts, change, issues: more }: Loaded): string {
  const { Item = 0, Person = 0, Event = 0 } = counts.nodes
  const all = [...issues, ...more]
  return [
    `${document}: ${count(Item, 'item')}, ${count(Person, 'person', 'people')}, ${count(Event, 'event')}, ` +
      `${count(all.length, 'issue')} (${change})`,
    ...all.map((issue) => `  ${toFile(document)}${toPlace(issue)}: ${issue.message}`),
  ].join('\n')
}

/** `:12` for a line, so that an editor can go there. */
function toPlace({ line, item }: Issue): string {
  if (line !== undefined) return `:${String(line)}`
  return item === undefined ? '' : `, item ${String(item)}`
}

/** What all documents of a run came to. */
function summarizeAll(
  loaded: readonly { extraction: Extraction; outcome: Loaded }[],
  failed: number,
): string {
  const changes = (['new', 'replaced', 'unchanged'] as const).map(
    (change) => `${String(loaded.filter(({ outcome }) => outcome.change === change).length)} ${change}`,
  )
  const issues = loaded.reduce(
    (sum, one) => sum + one.extraction.issues.length + one.outcome.issues.length,
    0,
  )
  return `Read ${count(loaded.length, 'document')}: ${changes.join(', ')}; ${count(issues, 'issue')}${
    failed === 0 ? '' : `; ${count(failed, 'file')} failed`
  }.`
}
