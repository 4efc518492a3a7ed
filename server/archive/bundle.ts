/** A whole archive as lines of JSON: every document with its file and what was read in it, then the ledger. */
import { z } from 'zod'
import { keepDocument } from './holdings.ts'
import type { Holdings } from './holdings.ts'
import { bringInLine } from './align.ts'
import type { Archive } from './archive.ts'
import { ArchiveError, record } from './documents.ts'
import type { DocumentRecord } from './documents.ts'
import { extraction } from './extraction.ts'
import { step } from './ledger.ts'
import type { Step } from './ledger.ts'

/** The form of the lines; another number is another form. */
const FORM = 1

const line = z.union([
  z.strictObject({ dragoman: z.literal(FORM) }),
  /** `file`: its bytes in base64. */
  z.strictObject({ record, extraction, file: z.base64() }),
  z.strictObject({ step }),
])

/** All that is in an archive, a line each. */
export async function* toLines({ documents, ledger }: Archive): AsyncGenerator<string> {
  yield JSON.stringify({ dragoman: FORM })
  for (const { id } of await documents.list()) {
    const [source, read] = [await documents.source(id), await documents.read(id)]
    if (source === undefined || read === undefined) continue
    const file = Buffer.from(source.bytes).toString('base64')
    yield JSON.stringify({ record: source.record, extraction: read, file })
  }
  for (const one of (await ledger.read()).steps) yield JSON.stringify({ step: one })
}

/** What came in, by name; `older`: what gave way to a newer edition that was there. */
export interface TakenIn {
  documents: string[]
  older: string[]
  steps: number
}

/**
 * Takes another archive into this one. A document that is there already stays as it is; of two editions of a file the one that was
 * kept last; a step of the ledger is there once. @throws ArchiveError that names the line
 */
export async function takeIn(holdings: Holdings, lines: AsyncIterable<string>): Promise<TakenIn> {
  const { archive } = holdings
  const taken: TakenIn = { documents: [], older: [], steps: 0 }
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
    const { former } = await keepDocument({ ...holdings, now: () => new Date(added) }, source, one.extraction)
    there = [...there.filter((other) => !former.includes(other.id)), { id, document, added }]
    taken.documents.push(document)
  }
  taken.steps = await archive.ledger.takeIn(steps)
  await bringInLine(holdings)
  return taken
}

function readLine(text: string, number: number): z.infer<typeof line> {
  try {
    const one = line.parse(JSON.parse(text))
    if (number === 1 && !('dragoman' in one)) throw new Error('no beginning')
    return one
  } catch {
    throw new ArchiveError(`Line ${String(number)} is not of an archive that this program exports.`)
  }
}
