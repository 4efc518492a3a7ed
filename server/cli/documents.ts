import { basename } from 'node:path'
import type { Difference } from '../api/upkeep.ts'
import { ArchiveError } from '../archive/documents.ts'
import { createUpkeep } from '../documents/upkeep.ts'
import type { Upkeep } from '../documents/upkeep.ts'
import { readDocuments, readNamed } from '../graph/reads.ts'
import type { Holdings } from '../archive/holdings.ts'
import { ApiError } from '../http/errors.ts'
import { CommandError } from './commandError.ts'
import { count } from './counts.ts'
import { createFileReader } from './fileReader.ts'
import type { Places } from './openHoldings.ts'
import { openHoldings } from './openHoldings.ts'
import type { Terminal } from './terminal.ts'
import { faultOf } from './unexpected.ts'

/** Documents that are asked for at a time. */
const PAGE = 2_000

/** `dragoman documents`: what is loaded, newest first; or what is in the bin, the last one first. */
export async function runDocuments(
  { bin = false }: { bin?: boolean },
  places: Places,
  terminal: Terminal,
): Promise<void> {
  await withUpkeep(places, terminal, async (upkeep, holdings) => {
    if (bin) {
      const { documents } = await upkeep.bin()
      for (const { id, file, removed } of documents)
        terminal.result(`${id}  ${file}: put there on ${removed.slice(0, 10)}`)
      terminal.result(`${count(documents.length, 'document')} in the bin.`)
      return
    }
    let total = 0
    for (let last = PAGE; last === PAGE; total += last) {
      const rows = await readDocuments(holdings, total, PAGE)
      for (const { id, file, from, to, items, events } of rows)
        terminal.result(
          `${id}  ${file}: ${[from, to].filter((day) => day !== undefined).join(' to ')}${from === undefined ? '' : ', '}` +
            `${count(items, 'item')}, ${count(events, 'event')}`,
        )
      last = rows.length
    }
    terminal.result(`${count(total, 'document')}.`)
  })
}

/**
 * `dragoman reread`: reads documents that are kept again by the present rules; without names all. Tells what that changes; `preview`:
 * and no more. One that cannot be read does not stop the others. Gives whether all could be read.
 */
export async function runReread(
  names: readonly string[],
  { preview = false }: { preview?: boolean },
  places: Places,
  terminal: Terminal,
): Promise<boolean> {
  const faults: string[] = []
  await withUpkeep(places, terminal, async (upkeep, holdings) => {
    const documents = names.length === 0 ? await readKept(holdings) : await findAll(holdings, names)
    const progress = terminal.progress('Reading', documents.length)
    const told: string[] = []
    try {
      for (const { id, file } of documents) {
        try {
          const difference = preview ? await upkeep.previewReread(id) : (await upkeep.reread(id)).difference
          told.push(
            `${file}: ${toText(difference)}`,
            ...difference.lost.map(
              (one) => `  finds nothing more: ${one.what}: ${one.about.map(({ en }) => en).join(' | ')}`,
            ),
          )
        } catch (error) {
          const isTold = error instanceof ApiError || error instanceof ArchiveError
          faults.push((isTold ? error : faultOf(file, error)).message)
        }
        progress.step()
      }
    } finally {
      progress.done()
    }
    for (const line of told) terminal.result(line)
    for (const fault of faults) terminal.note(`dragoman: ${fault}`)
  })
  return faults.length === 0
}

/** `dragoman unremove`: puts documents of the bin back. @throws CommandError where one of the names is not there */
export async function runUnremove(
  names: readonly string[],
  places: Places,
  terminal: Terminal,
): Promise<void> {
  await withUpkeep(places, terminal, async (upkeep) => {
    const { documents } = await upkeep.bin()
    // of several editions the one that was put there last
    const found = names.map((name) =>
      documents.find(({ id, file }) => id === name || file === basename(name)),
    )
    for (const [at, one] of found.entries())
      if (one === undefined)
        throw new CommandError(
          `${names[at] ?? ''}: is not in the bin; "dragoman documents --bin" lists what is.`,
        )
    for (const one of found) {
      if (one === undefined) continue
      const { file, change } = await upkeep.restore(one.id)
      terminal.result(`${file}: put back (${change})`)
    }
  })
}

async function withUpkeep(
  places: Places,
  terminal: Terminal,
  work: (upkeep: Upkeep, holdings: Holdings) => Promise<void>,
): Promise<void> {
  const holdings = await openHoldings(places, terminal)
  const reader = createFileReader()
  try {
    await work(createUpkeep(holdings, reader.read), holdings)
  } finally {
    await reader.close()
    await holdings.store.close()
  }
}

const readKept = async ({ archive }: Holdings): Promise<{ id: string; file: string }[]> =>
  (await archive.documents.list()).map(({ id, document }) => ({ id, file: document }))

async function findAll(
  holdings: Holdings,
  names: readonly string[],
): Promise<{ id: string; file: string }[]> {
  const found = new Map<string, string>()
  for (const name of names) {
    const documents = await readNamed(holdings, basename(name))
    if (documents.length === 0)
      throw new CommandError(
        `${name}: no such document is loaded; "dragoman documents" lists those that are.`,
      )
    for (const { id, file } of documents) found.set(id, file)
  }
  return [...found].map(([id, file]) => ({ id, file }))
}

function toText({ same, people, offices, events }: Difference): string {
  if (same) return 'the same'
  const parts = (
    [
      ['events', events.added.total, events.gone.total, events.changed.total],
      ['people', people.added.total, people.gone.total, 0],
      ['offices', offices.added.total, offices.gone.total, 0],
    ] as const
  ).flatMap(([what, added, gone, changed]) => {
    const signs = [[added, '+'] as const, [gone, '-'] as const, [changed, '~'] as const]
    const told = signs.flatMap(([n, sign]) => (n === 0 ? [] : [`${sign}${String(n)}`]))
    return told.length === 0 ? [] : [`${what} ${told.join(' ')}`]
  })
  return parts.length === 0 ? 'only marks or weights differ' : parts.join(', ')
}
