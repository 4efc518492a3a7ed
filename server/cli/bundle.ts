import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { takeIn, toLines } from '../archive/bundle.ts'
import { CommandError } from './commandError.ts'
import { count, tellStore } from './counts.ts'
import type { Places } from './openHoldings.ts'
import { openHoldings } from './openHoldings.ts'
import { openingError } from './readFile.ts'
import type { Terminal } from './terminal.ts'

/** `dragoman export`: the whole archive as one file. */
export async function runExport(path: string, places: Places, terminal: Terminal): Promise<void> {
  const holdings = await openHoldings(places, terminal)
  try {
    let lines = -1
    async function* told(): AsyncGenerator<string> {
      for await (const one of toLines(holdings.archive)) {
        lines += 1
        yield `${one}\n`
      }
    }
    const file = createWriteStream(path, { flags: 'wx' })
    await once(file, 'open').catch((error: unknown) => {
      throw new CommandError(
        `${path}: cannot be made; choose a name that is free, in a folder that is there. (${String(error)})`,
      )
    })
    await pipeline(Readable.from(told()), createGzip(), file)
    terminal.result(`${path}: ${count(lines, 'document and step', 'documents and steps')} of the archive.`)
  } finally {
    await holdings.store.close()
  }
}

/** `dragoman import`: takes archives that were exported into this one. */
export async function runImport(paths: readonly string[], places: Places, terminal: Terminal): Promise<void> {
  const holdings = await openHoldings(places, terminal)
  try {
    for (const path of paths) {
      const { documents, older, steps } = await takeIn(holdings, linesOf(path))
      terminal.result(
        `${path}: ${count(documents.length, 'new document')}, ${count(steps, 'new correction or undo', 'new corrections and undos')}`,
      )
      for (const name of older) terminal.result(`  ${name}: left out, as a newer edition is here`)
    }
    await tellStore(holdings, terminal)
  } finally {
    await holdings.store.close()
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
    for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) yield line
  } catch {
    throw new CommandError(`${path}: is no archive that was exported, or is damaged.`)
  }
}
