/** The files of an import that was accepted, on their way into the archive: one after the other, document by document. */
import type { ImportFile, ImportJob } from '../api/imports.ts'
import type { Holdings } from '../archive/holdings.ts'
import { keepDocument } from '../archive/holdings.ts'
import { removeOutdatedParts } from '../archive/parts.ts'
import { acquit, giveUp } from './blame.ts'
import type { Underway } from './keeping.ts'

/** The import is over, one way or the other. */
export function close(job: ImportJob, phase: 'done' | 'cancelled', { now }: Pick<Holdings, 'now'>): void {
  Object.assign(job, { phase, ended: now().toISOString() })
}

/** Stores what was read and is not stored yet; ends behind the document at which it is told to stop. */
export async function storeAll(underway: Underway): Promise<void> {
  const { job, folder, holdings, keeping, stop, bug } = underway
  for (const file of job.files.filter(({ phase }) => phase === 'read')) {
    try {
      await storeOne(file, underway)
      if (stop.aborted) return
      file.phase = 'stored'
    } catch (error) {
      if (stop.aborted) return
      bug(error)
      giveUp(file)
    }
    await keeping.insist(() => keeping.save())
  }
  await folder.empty()
  close(job, 'done', holdings)
  await keeping.insist(() => keeping.save())
}

async function storeOne(file: ImportFile, { folder, holdings, keeping, stop }: Underway): Promise<void> {
  const { id, documents } = file
  for (const [position, document] of documents.entries()) {
    if (stop.aborted) return
    if (document.change !== undefined) continue
    const { source, extraction } = await folder.document(id, position)
    const keep = () => holdings.inTurn(() => keepDocument(holdings, source, extraction))
    const loaded = await keeping.insist(keep, file)
    document.change = loaded.change
    acquit(file)
    await keeping.insist(() => keeping.save())
  }
  const names = documents.map(({ document }) => document)
  await keeping.insist(() => holdings.inTurn(() => removeOutdatedParts(holdings, names)), file)
  acquit(file)
}
