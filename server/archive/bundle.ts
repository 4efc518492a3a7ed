/**
 * A whole archive as lines of JSON: every document with its file and what was read in it, then the ledger, then the digest of
 * all that. A file without its last line is torn.
 */
import { createHash } from 'node:crypto'
import { unlessMissing } from '../systemCode.ts'
import { bringInLine } from './align.ts'
import type { Archive } from './archive.ts'
import type { Line } from './bundleLines.ts'
import { FORM, readLine } from './bundleLines.ts'
import type { DocumentRecord } from './documents.ts'
import type { Holdings } from './holdings.ts'
import { keepDocument } from './holdings.ts'
import type { Step } from './ledger.ts'

/** All that is in an archive, a line each. Somebody else may write meanwhile: what was there at the beginning is told. */
export async function* toLines(archive: Archive): AsyncGenerator<string> {
  const digest = createHash('sha256')
  const told = { documents: 0, steps: 0 }
  for await (const one of readAll(archive)) {
    if ('record' in one) told.documents += 1
    if ('step' in one) told.steps += 1
    const text = JSON.stringify(one)
    digest.update(`${text}\n`)
    yield text
  }
  yield JSON.stringify({ end: { ...told, sha256: digest.digest('hex') } })
}

async function* readAll({ documents, ledger }: Archive): AsyncGenerator<Line> {
  yield { dragoman: FORM }
  const seen = new Set<string>()
  // Looked at again: an edition that went while others were told has left another one in its place.
  for (let isMore = true; isMore;) {
    isMore = false
    for (const { id } of await documents.list()) {
      if (seen.has(id)) continue
      seen.add(id)
      isMore = true
      const [source, read] = [await unlessMissing(documents.source(id)), await documents.read(id)]
      if (source === undefined || read === undefined) continue
      yield {
        record: source.record,
        extraction: read,
        file: Buffer.from(source.bytes).toString('base64'),
      }
    }
  }
  for (const one of (await ledger.read()).steps) yield { step: one }
}

/** What came in, by name; `replaced`: those of them to which an edition that was there gave way; `older`: what gave way to one. */
export interface TakenIn {
  documents: string[]
  replaced: string[]
  older: string[]
  steps: number
}

/**
 * Takes another archive, whose lines `checkLines` found right, into this one. A document that is there already stays as it is; of two
 * editions of a file the one that was kept last; a step of the ledger is there once. @throws ArchiveError that names the line
 */
export async function takeIn(holdings: Holdings, lines: AsyncIterable<string>): Promise<TakenIn> {
  const { archive } = holdings
  const taken: TakenIn = { documents: [], replaced: [], older: [], steps: 0 }
  const steps: Step[] = []
  let there: Pick<DocumentRecord, 'id' | 'document' | 'added'>[] = await archive.documents.list()
  let number = 0
  for await (const text of lines) {
    number += 1
    const one = readLine(text, number)
    if ('step' in one) steps.push(one.step)
    if (!('record' in one)) continue
    const { id, document, added, line: from } = one.record
    if (there.some((other) => other.id === id)) continue
    if (there.some((other) => other.document === document && other.added >= added)) {
      taken.older.push(document)
      continue
    }
    const source = { bytes: Buffer.from(one.file, 'base64'), line: from }
    const { former, change } = await keepDocument(holdings, source, one.extraction, new Date(added))
    if (change === 'replaced') taken.replaced.push(document)
    there = [...there.filter((other) => !former.includes(other.id)), { id, document, added }]
    taken.documents.push(document)
  }
  taken.steps = await archive.ledger.takeIn(steps)
  await bringInLine(holdings)
  return taken
}
