import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { maybePlain } from '../../ingest/formats/index.ts'
import { idOf } from '../../ingest/read/document.ts'
import { openArchive } from '../archive/archive.ts'
import type { Archive } from '../archive/archive.ts'
import type { Held } from '../archive/hold.ts'
import type { Holdings } from '../archive/holdings.ts'
import { takeIn, toLines } from '../archive/bundle.ts'
import type { Seal } from '../archive/bundleLines.ts'
import type { Checked, IdOf, Whose } from '../archive/checkBundle.ts'
import { checkLines } from '../archive/checkBundle.ts'
import { ArchiveError } from '../archive/documents.ts'
import { syncFolder } from '../archive/durable.ts'
import { readDocumentIds } from '../graph/reads.ts'
import { CommandError } from './commandError.ts'
import { count, tellStore } from './counts.ts'
import { holdOrRefuse } from './holdOrRefuse.ts'
import type { Places } from './openHoldings.ts'
import { openHoldings } from './openHoldings.ts'
import { openingError } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/**
 * `dragoman backup` and `export`: the whole archive as one file, which is then read again. The folder is all that is needed, so a
 * server may go on. @param now names the file where `path` is a folder
 */
export async function runBackup(
  path: string,
  { data }: Pick<Places, 'data'>,
  now: Date,
  terminal: Terminal,
): Promise<void> {
  const archive = openArchive(data)
  if (await isEmpty(archive))
    throw new CommandError(`There is no archive in ${data}; name its folder with --data.`)
  const file = (await isFolder(path)) ? join(path, nameOf(now)) : path
  const written = createWriteStream(file, { flags: 'wx', flush: true })
  await once(written, 'open').catch((error: unknown) => {
    throw new CommandError(
      `${file}: cannot be made; choose a name that is free, in a folder that is there. (${String(error)})`,
    )
  })
  async function* ended(): AsyncGenerator<string> {
    for await (const one of toLines(archive)) yield `${one}\n`
  }
  try {
    await pipeline(Readable.from(ended()), createGzip(), written)
    await syncFolder(join(file, '..'))
    const checked = await check(file, now, 'own')
    terminal.result(`${file}: ${toText(checked)}`)
    tellToCome(file, checked, terminal)
  } catch (error) {
    // half a file is no backup
    await rm(file, { force: true })
    throw error
  }
}

/** `dragoman restore`: makes an archive of a backup, where there is none, or what a restore that was stopped has left of the same one. @param now what is later is told */
export async function runRestore(path: string, places: Places, now: Date, terminal: Terminal): Promise<void> {
  const checked = await check(path, now, 'own')
  if (!(await hasOnly(openArchive(places.data), checked.ids)))
    throw new CommandError(
      `There is an archive in ${places.data} already: give another folder with --data, or take the backup in beside it with import.`,
    )
  await withHoldings(places, terminal, async (holdings) => {
    await takeIn(holdings, linesOf(path))
    terminal.result(`${path}: restored, ${toText(checked)}`)
    tellToCome(path, checked, terminal)
    const kept = new Set((await holdings.archive.documents.list()).map(({ id }) => id))
    const strangers = (await readDocumentIds(holdings)).filter((id) => !kept.has(id))
    if (strangers.length > 0)
      terminal.note(
        `The graph also has ${count(strangers.length, 'document')} that the backup has not; ingest the files again, or take them out: remove ${strangers.join(' ')}`,
      )
    await tellStore(holdings, terminal)
  })
}

/** `dragoman import`: takes archives that were exported into this one; of a damaged file nothing. */
export async function runImport(
  paths: readonly string[],
  places: Places,
  now: Date,
  terminal: Terminal,
): Promise<void> {
  for (const path of paths) await check(path, now, { idOf: idOfText })
  await withHoldings(places, terminal, async (holdings) => {
    for (const path of paths) {
      const { documents, replaced, older, steps } = await takeIn(holdings, linesOf(path))
      terminal.result(
        `${path}: ${count(documents.length, 'new document')}, ${count(steps, 'new correction or undo', 'new corrections and undos')}`,
      )
      for (const name of replaced)
        terminal.result(`  ${name}: replaced, as this edition is newer; the one that was here is in the bin`)
      for (const name of older) terminal.result(`  ${name}: left out, as a newer edition is here`)
    }
    await tellStore(holdings, terminal)
  })
}

/** Steps that come in make a new file of the ledger: a server that adds one meanwhile would lose it, so none may have the folder. */
async function withHoldings(
  places: Places,
  terminal: Terminal,
  work: (holdings: Holdings) => Promise<void>,
): Promise<void> {
  const holdings = await openHoldings(places, terminal)
  let held: Held | undefined
  try {
    held = await holdOrRefuse(places.data, terminal)
    await work(holdings)
  } finally {
    await held?.release()
    await holdings.store.close()
  }
}

/** Has an archive no document and no step but these? */
async function hasOnly({ documents, ledger }: Archive, ids: ReadonlySet<string>): Promise<boolean> {
  const all = [...(await documents.list()), ...(await ledger.read()).steps]
  return all.every(({ id }) => ids.has(id))
}

const isEmpty = (archive: Archive): Promise<boolean> => hasOnly(archive, new Set())

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** `dragoman-20260424T063112Z.gz`: names in a folder are in the order of time. */
const nameOf = (now: Date): string => `dragoman-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.gz`

const toText = ({ documents, steps, sha256 }: Seal): string =>
  `${count(documents, 'document')} and ${count(steps, 'correction or undo', 'corrections and undos')}, sha256 ${sha256}`

/** A clock that was once wrong keeps nobody from a backup; it is told what may go by it. */
function tellToCome(path: string, { toCome }: Checked, terminal: Terminal): void {
  const [first] = toCome
  if (first === undefined) return
  terminal.note(
    `${path}: ${count(toCome.length, 'document or correction is', 'documents and corrections are')} of a time to come, first ${first.what}, ` +
      `${first.at}. The clock was wrong then: ${first.remedy}, or it counts as newer than what comes later.`,
  )
}

const idOfText: IdOf = (file) => {
  const text = maybePlain(file)
  return text === undefined ? undefined : idOf(text)
}

/** Reads a whole file. @throws ArchiveError that names it */
async function check(path: string, now: Date, whose: Whose): Promise<Checked> {
  try {
    return await checkLines(linesOf(path), now, whose)
  } catch (error) {
    throw error instanceof ArchiveError ? new ArchiveError(`${path}: ${error.message}`) : error
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  await once(file, 'open').catch((error: unknown) => {
    throw openingError(path, error)
  })
  const unpacked = file.pipe(createGunzip())
  file.on('error', (error) => unpacked.destroy(error))
  try {
    yield* splitLines(unpacked)
  } catch {
    throw new CommandError(`${path}: is no archive that was exported, or is damaged.`)
  }
}

/** A file of the largest size with what is read in it is far below; what a few bytes unpack to may be without end. */
const MOST_BYTES = 400 * 1024 * 1024

/** Lines of UTF-8, each ended by a line feed. @throws RangeError at one beyond all measure */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8')
      from = end + 1
      begun = []
      bytes = 0
    }
    begun.push(chunk.subarray(from))
    bytes += chunk.length - from
    if (bytes > MOST_BYTES) throw new RangeError('a line without end')
  }
  if (bytes > 0) yield Buffer.concat(begun).toString('utf8')
}
