/** The files of an import while they are read, side by side. */
import type { ImportFile } from '../api/imports.ts'
import { acquit, blame, giveUp } from './blame.ts'
import type { Underway } from './keeping.ts'
import { tellPeople } from './people.ts'
import type { ReadFile } from './reader.ts'
import { whoEnded } from './suspects.ts'

export interface Reading {
  begin(file: ImportFile): void
  /** Ends the reading of a file that is not wanted any more. */
  end(file: ImportFile): void
  /** Begins anew what a process that ended left unread; a file that may have ended it too often fails. */
  again(): Promise<void>
  /** When all that are being read have come to an end. */
  over(): Promise<void>
}

export function toReading({ job, folder, holdings, keeping, stop, bug }: Underway, read: ReadFile): Reading {
  /** What ends the reading of each file that is being read, and when that is over. */
  const readings = new Map<ImportFile, { own: AbortController; over: Promise<void> }>()

  const readOne = async (file: ImportFile, signal: AbortSignal): Promise<void> => {
    try {
      const task = { ...folder.at(file.id), name: file.name, alone: file.starts !== undefined }
      const found = await read(task, signal)
      if ('fault' in found) Object.assign(file, { phase: 'failed', fault: found.fault, code: found.code })
      else {
        const tell = () => Promise.all(found.documents.map((one) => tellPeople(holdings, one)))
        file.documents = await keeping.insist(tell, file)
        acquit(file)
        file.phase = 'read'
      }
    } catch (error) {
      if (!signal.aborted) {
        bug(error)
        giveUp(file)
      }
    }
    readings.delete(file)
    if (!signal.aborted) await keeping.unlessStopped(keeping.insist(() => keeping.save()))
  }

  const begin = (file: ImportFile): void => {
    const own = new AbortController()
    readings.set(file, { own, over: readOne(file, AbortSignal.any([stop, own.signal])) })
  }

  return {
    begin,

    end(file) {
      readings.get(file)?.own.abort()
    },

    async again() {
      const begun = job.files.filter(({ phase }) => phase === 'reading')
      for (const file of await whoEnded(begun, folder, bug)) {
        file.phase = 'failed'
        blame(
          file,
          'too-heavy',
          'the server ended each time it was read; split it, or save it as plain text.',
        )
      }
      if (begun.length > 0) await keeping.unlessStopped(keeping.insist(() => keeping.save()))
      // one may have been replaced meanwhile
      const waiting = begun.filter((file) => file.phase === 'reading' && job.files.includes(file))
      for (const file of waiting) begin(file)
    },

    async over() {
      for (const { over } of readings.values()) await over
    },
  }
}
