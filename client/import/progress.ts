/** How far an import is, in numbers. Pure. */
import type { ImportFile, ImportJob } from '../../server/api.ts'

/** What was read in a file, over all its documents. */
export interface Sums {
  items: number
  events: number
  known: number
  new: number
  issues: number
}

export function sumsOf({ documents }: ImportFile): Sums {
  const sum = (of: (one: ImportFile['documents'][number]) => number): number =>
    documents.reduce((all, one) => all + of(one), 0)
  return {
    items: sum(({ items }) => items),
    events: sum(({ events }) => events),
    known: sum(({ people }) => people.known),
    new: sum(({ people }) => people.new),
    issues: sum(({ issues }) => issues.total),
  }
}

export interface Progress {
  done: number
  of: number
}

/** Of an open import the files that are read, of any other the documents that are stored. */
export function progressOf({ phase, files }: ImportJob): Progress {
  if (phase === 'open')
    return { done: files.filter((file) => file.phase !== 'reading').length, of: files.length }
  const documents = files.flatMap((file) => file.documents)
  return { done: documents.filter(({ change }) => change !== undefined).length, of: documents.length }
}

/** Is there nothing more to come of it? */
export const isOver = ({ phase }: Pick<ImportJob, 'phase'>): boolean =>
  phase === 'done' || phase === 'cancelled'

/** Can it be accepted: is all read, and is there anything to store? */
export const isReady = ({ phase, files }: ImportJob): boolean =>
  phase === 'open' &&
  files.every((file) => file.phase !== 'reading') &&
  files.some((file) => file.phase === 'read')

/** What storing has come to, and how many files failed. */
export function outcomeOf({ files }: ImportJob) {
  const changes = files.flatMap(({ documents }) => documents.map(({ change }) => change))
  const count = (wanted: (typeof changes)[number]): number => changes.filter((one) => one === wanted).length
  return {
    new: count('new'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
    failed: files.filter(({ phase }) => phase === 'failed').length,
  }
}
