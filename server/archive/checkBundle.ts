/** Whether a bundle can be taken in, before anything of it is. */
import { createHash } from 'node:crypto'
import { toRows } from '../load/rows.ts'
import type { DocumentLine, Line, Seal } from './bundleLines.ts'
import { readLine, Untrue } from './bundleLines.ts'
import { ArchiveError, isId } from './documents.ts'
import type { Step } from './ledger.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * How far ahead the clock of where a bundle was made may have been. One's own archive is told what is wrong with it, and still kept safe;
 * a step after all time would let no other one follow.
 */
const LATEST = {
  own: () => new Date('9000-01-01'),
  other: (now: Date) => new Date(now.getTime() + 366 * DAY_MS),
} as const

/** What a bundle holds, by the ids of documents and steps, and what of it is of a time to come. */
export interface Checked extends Seal {
  ids: ReadonlySet<string>
  toCome: { what: string; at: string; remedy: string }[]
}

/** The id of the document that a file is; undefined where that depends on who reads it. @throws where it is of no format that is read */
export type IdOf = (file: { bytes: Uint8Array; name: string }) => string | undefined

/** One's own archive, or that of somebody else, who may say of its files what is not so. */
export type Whose = 'own' | { idOf: IdOf }

/**
 * Reads a bundle to its end, and gives what it holds.
 * @param whose the archive is that it was made of
 * @throws ArchiveError where a line is no line of a bundle or of a time too far to come, its document cannot be loaded, its step is in
 * no ledger, or number or digest of its lines are others
 */
export async function checkLines(lines: AsyncIterable<string>, now: Date, whose: Whose): Promise<Checked> {
  const digest = createHash('sha256')
  const latest = LATEST[whose === 'own' ? 'own' : 'other'](now).toISOString()
  const soon = new Date(now.getTime() + DAY_MS).toISOString()
  const toCome: Checked['toCome'] = []
  const steps = new Set<string>()
  const ids = new Set<string>()
  const told = { documents: 0, steps: 0 }
  let number = 0
  let end: Seal | undefined
  for await (const text of lines) {
    number += 1
    const one = readLine(text, number, (checked) => {
      if ('record' in checked) {
        expectLoadable(checked)
        if (whose !== 'own') expectHonest(checked, whose.idOf)
      }
      if ('step' in checked) expectNext(steps, checked.step)
    })
    const made = madeOf(one)
    if (made !== undefined) ids.add(made.id)
    if (made !== undefined && made.at > latest)
      throw new ArchiveError(
        `Line ${String(number)}, ${made.what}, is of a time to come, ${made.at}; is the clock here right? If so, where this file was made, ${made.remedy}; then export again.`,
      )
    if (made !== undefined && made.at > soon) toCome.push(made)
    if (end !== undefined) throw new ArchiveError(`Line ${String(number)} comes after the last one.`)
    if ('record' in one) told.documents += 1
    if ('step' in one) told.steps += 1
    if ('end' in one) end = one.end
    else digest.update(`${text}\n`)
  }
  if (end === undefined) throw new ArchiveError('It is torn: the line with its digest is not there.')
  const isWhole = end.documents === told.documents && end.steps === told.steps
  if (!isWhole || end.sha256 !== digest.digest('hex'))
    throw new ArchiveError('It was changed: what its last line says of it is not so.')
  return { ...end, ids, toCome }
}

/** What puts a time right. No command changes the ledger, and those steps that follow one of a time to come are later still. */
const REMEDY = {
  document: 'remove such a document and ingest it again',
  step: 'stop the server and put "at" right in the line of that correction in corrections.jsonl, and in those behind it',
}

/** What a line is about, when that was made, and what is to be done where that cannot be. */
function madeOf(one: Line): (Checked['toCome'][number] & { id: string }) | undefined {
  if ('record' in one) {
    const { id, document, added } = one.record
    return { id, what: document, at: added, remedy: REMEDY.document }
  }
  if (!('step' in one)) return undefined
  const { id, at } = one.step
  return { id, what: `correction ${id}`, at, remedy: REMEDY.step }
}

/**
 * A document that is kept and cannot be loaded would keep every later start from succeeding, so it is refused here.
 * @throws where its two names are not the same, or what it says makes no rows
 */
function expectLoadable({ record, extraction }: DocumentLine): void {
  const isOne = record.id === extraction.id && record.document === extraction.document
  if (!isOne || !isId(record.id)) throw new Error('another document')
  toRows(extraction)
}

/** What people, and events, a document of somebody else may tell of: three times what 500 pages do. Loading takes a minute or two for as many. */
const MOST_TOLD = 20_000

/**
 * Under the id of another document it would stand in that one's way later; and nobody has read a file that tells of people without end.
 * @throws Untrue
 */
function expectHonest({ record: { document }, extraction, file }: DocumentLine, idOf: IdOf): void {
  const { items } = extraction
  const told = {
    people: items.reduce((sum, { people }) => sum + people.length, 0),
    events: items.reduce((sum, { events, background }) => sum + events.length + background.length, 0),
  }
  for (const [what, count] of Object.entries(told))
    if (count > MOST_TOLD)
      throw new Untrue(
        `${document} tells of ${String(count)} ${what}, and may of ${String(MOST_TOLD)}; where it was made, split the file`,
      )
  const id = idOf({ bytes: Buffer.from(file, 'base64'), name: document })
  if (id !== undefined && id !== extraction.id)
    throw new Untrue(`the text of ${document} is that of another document than it says`)
}

/** @param before ids of the steps before it, and of those that they take back. @throws where it has one of these, or takes itself back */
function expectNext(before: Set<string>, one: Step): void {
  const undone = 'undo' in one ? one.undo : undefined
  if (before.has(one.id) || undone === one.id)
    throw new Error('a step twice, or taken back before it is made')
  before.add(one.id)
  if (undone !== undefined) before.add(undone)
}
