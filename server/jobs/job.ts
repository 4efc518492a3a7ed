/** One import: files come in and are read side by side, are looked at, and are stored one after the other. */
import { setMaxListeners } from 'node:events'
import type { Readable } from 'node:stream'
import type { ImportFile, ImportJob, ImportState } from '../api/imports.ts'
import { keepDocument } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { removeOutdatedParts } from '../archive/parts.ts'
import type { JobFolder } from './folder.ts'
import { tellPeople } from './people.ts'
import type { ReadFile } from './reader.ts'

/** An import that cannot do what is asked of it as it is now. */
export class WrongPhase extends Error {}

export interface Job {
  state(): ImportState
  /** Takes in a file, in the place of one of the same name, and begins to read it. @throws WrongPhase, TooLarge */
  receive(name: string, body: Readable, most: number): Promise<void>
  /** Begins to store what was read. @throws WrongPhase while files are being read, or when it was accepted before */
  accept(): Promise<void>
  /** Stops reading and storing for good. What is stored stays. */
  cancel(): Promise<void>
  /** Tells of every change, until the returned function is called. */
  watch(tell: (state: ImportState) => void): () => void
  /** Goes on where a process stopped. */
  resume(): void
  /** Stops after the document that is being stored; it can be resumed. */
  pause(): Promise<void>
}

export interface JobSettings {
  holdings: Holdings
  read: ReadFile
  /** Gives an id that was never given. */
  newId(): string
  /** Takes note of a fault that only who maintains the program can put right. */
  bug(error: unknown): void
}

/** Brings a state to life. */
export function toJob(job: ImportJob, folder: JobFolder, { holdings, read, newId, bug }: JobSettings): Job {
  const watchers = new Set<(state: ImportState) => void>()
  const stop = new AbortController()
  // Every file that is read listens.
  setMaxListeners(0, stop.signal)
  let saving: Promise<void> = Promise.resolve()
  let storing: Promise<void> = Promise.resolve()

  /** Tells what has changed when it is on disk. Changes that come while one is written are written together. */
  let next: Promise<void> | undefined
  const save = async (): Promise<void> => {
    next ??= saving.then(() => {
      next = undefined
      return folder.save(job)
    })
    saving = next
    await saving
    for (const tell of watchers) tell(job)
  }

  const fail = (file: ImportFile, error: unknown): void => {
    bug(error)
    Object.assign(file, {
      phase: 'failed',
      fault: `${file.name}: an unexpected error; the server's log says more.`,
    })
  }

  const readOne = async (file: ImportFile): Promise<void> => {
    try {
      const found = await read({ ...folder.at(file.id), name: file.name }, stop.signal)
      if ('fault' in found) Object.assign(file, { phase: 'failed', fault: found.fault })
      else {
        file.documents = await Promise.all(found.documents.map((one) => tellPeople(holdings, one)))
        file.phase = 'read'
      }
    } catch (error) {
      if (!stop.signal.aborted) fail(file, error)
    }
    if (!stop.signal.aborted) await save()
  }

  const storeOne = async ({ id, documents }: ImportFile): Promise<void> => {
    for (const [position, document] of documents.entries()) {
      if (stop.signal.aborted) return
      if (document.change !== undefined) continue
      const { source, extraction } = await folder.document(id, position)
      const loaded = await holdings.inTurn(() => keepDocument(holdings, source, extraction))
      document.change = loaded.change
      await save()
    }
    const names = documents.map(({ document }) => document)
    await holdings.inTurn(() => removeOutdatedParts(holdings, names))
  }

  const storeAll = async (): Promise<void> => {
    for (const file of job.files.filter(({ phase }) => phase === 'read')) {
      try {
        await storeOne(file)
        if (stop.signal.aborted) return
        file.phase = 'stored'
      } catch (error) {
        fail(file, error)
      }
      await save()
    }
    await folder.empty()
    job.phase = 'done'
    await save()
  }

  const expectOpen = (): void => {
    if (job.phase !== 'open') throw new WrongPhase('This import was accepted or cancelled before.')
  }

  return {
    state: () => job,

    async receive(name, body, most) {
      expectOpen()
      const id = newId()
      const bytes = await folder.receive(id, body, most)
      expectOpen()
      const file: ImportFile = { id, name, bytes, phase: 'reading', documents: [] }
      job.files = [...job.files.filter((one) => one.name !== name), file]
      await save()
      void readOne(file)
    },

    async accept() {
      expectOpen()
      if (job.files.some(({ phase }) => phase === 'reading'))
        throw new WrongPhase('Files are still being read; accept the import when all are read.')
      job.phase = 'storing'
      await save()
      storing = storeAll()
    },

    async cancel() {
      stop.abort()
      await storing
      if (job.phase !== 'done') job.phase = 'cancelled'
      await save()
      await folder.empty()
    },

    watch(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },

    resume() {
      if (job.phase === 'open')
        for (const file of job.files.filter(({ phase }) => phase === 'reading')) void readOne(file)
      if (job.phase === 'storing') storing = storeAll()
    },

    async pause() {
      stop.abort()
      await storing
      await saving
    },
  }
}
