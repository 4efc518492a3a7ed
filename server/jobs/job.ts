/** One import: files come in and are read side by side, are looked at, and are stored one after the other. */
import { setMaxListeners } from 'node:events'
import type { Readable } from 'node:stream'
import type { ImportFile, ImportJob, ImportState } from '../api/imports.ts'
import { keepDocument } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { removeOutdatedParts } from '../archive/parts.ts'
import type { PassingFault } from '../faults.ts'
import { PASSING_WORDS } from '../faults.ts'
import type { JobFolder } from './folder.ts'
import { TooLarge } from './folder.ts'
import { patiently } from './patience.ts'
import { tellPeople } from './people.ts'
import type { ReadFile } from './reader.ts'
import { whoEnded } from './suspects.ts'
import type { Amount, ImportLimits } from './limits.ts'
import { expectRoom, sum, USUAL_LIMITS } from './limits.ts'

/** An import that cannot do what is asked of it as it is now. */
export class WrongPhase extends Error {}

export interface Job {
  state(): ImportState
  /** What waits in it to be stored, and what is on its way into it. */
  held(): Amount
  /**
   * Takes in a file, in the place of one of the same name, and begins to read it.
   * @param bytes as many as it is said to have; undefined where that is not said
   * @throws WrongPhase, TooLarge, NoRoom
   */
  receive(name: string, body: Readable, bytes?: number): Promise<void>
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
  /** How long to wait for a store that is away, or for room on the disk, before trying again; milliseconds. */
  pauseMs?: number
  limits?: ImportLimits
}

const PAUSE_MS = 5_000

/** Takes down why a file does not go on. */
function blame(file: ImportFile, code: string, why: string): void {
  Object.assign(file, { code, fault: `${file.name}: ${why}` })
}

/** It goes on. */
function acquit(file: ImportFile): void {
  delete file.starts
  delete file.fault
  delete file.code
}

/** Brings a state to life. @param heldByAll what waits in all imports together */
export function toJob(
  job: ImportJob,
  folder: JobFolder,
  { holdings, read, newId, bug, pauseMs = PAUSE_MS, limits = USUAL_LIMITS }: JobSettings,
  heldByAll: () => Amount,
): Job {
  const watchers = new Set<(state: ImportState) => void>()
  const stop = new AbortController()
  // Every file that is read listens.
  setMaxListeners(0, stop.signal)
  /** What ends the reading of each file that is being read, and when that is over. */
  const readings = new Map<ImportFile, { own: AbortController; over: Promise<void> }>()
  const arriving = new Set<Amount>()
  let saving: Promise<void> = Promise.resolve()
  let storing: Promise<void> = Promise.resolve()

  /** Tells what has changed when it is on disk. Changes that come while one is written are written together. */
  let next: Promise<void> | undefined
  const save = async (): Promise<void> => {
    next ??= saving
      // one that failed was told where it was asked for
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return folder.save(job)
      })
    saving = next
    await next
    tellAll()
  }
  const tellAll = (): void => {
    for (const tell of watchers) tell(job)
  }

  /** Does what was promised for a file, or for none, however long the store is away or the disk is full. */
  const insist = <T>(work: () => Promise<T>, file?: ImportFile): Promise<T> => {
    const wait = (fault: PassingFault): void => {
      if (file !== undefined) blame(file, fault, `${PASSING_WORDS[fault]}; it goes on when that is over.`)
      tellAll()
    }
    return patiently(work, wait, pauseMs, stop.signal)
  }

  const fail = (file: ImportFile, error: unknown): void => {
    bug(error)
    file.phase = 'failed'
    blame(file, 'unexpected', "an unexpected error; the server's log says more.")
  }

  const end = (phase: 'done' | 'cancelled'): void => {
    Object.assign(job, { phase, ended: holdings.now().toISOString() })
  }

  const beginReading = (file: ImportFile): void => {
    const own = new AbortController()
    readings.set(file, { own, over: readOne(file, AbortSignal.any([stop.signal, own.signal])) })
  }
  const readOne = async (file: ImportFile, signal: AbortSignal): Promise<void> => {
    try {
      const task = { ...folder.at(file.id), name: file.name, alone: file.starts !== undefined }
      const found = await read(task, signal)
      if ('fault' in found) Object.assign(file, { phase: 'failed', fault: found.fault, code: found.code })
      else {
        const tell = () => Promise.all(found.documents.map((one) => tellPeople(holdings, one)))
        file.documents = await insist(tell, file)
        acquit(file)
        file.phase = 'read'
      }
    } catch (error) {
      if (!signal.aborted) fail(file, error)
    }
    readings.delete(file)
    if (!signal.aborted) await unlessStopped(insist(save))
  }

  const readAgain = async (): Promise<void> => {
    const begun = job.files.filter(({ phase }) => phase === 'reading')
    for (const file of await whoEnded(begun, folder, bug)) {
      file.phase = 'failed'
      blame(file, 'too-heavy', 'the server ended each time it was read; split it, or save it as plain text.')
    }
    if (begun.length > 0) await unlessStopped(insist(save))
    // one may have been replaced meanwhile
    const waiting = begun.filter((file) => file.phase === 'reading' && job.files.includes(file))
    for (const file of waiting) beginReading(file)
  }

  /** What is stopped goes on at the next start. */
  const unlessStopped = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work
    } catch (error) {
      if (!stop.signal.aborted) bug(error)
    }
  }

  const storeOne = async (file: ImportFile): Promise<void> => {
    const { id, documents } = file
    for (const [position, document] of documents.entries()) {
      if (stop.signal.aborted) return
      if (document.change !== undefined) continue
      const { source, extraction } = await folder.document(id, position)
      const keep = () => holdings.inTurn(() => keepDocument(holdings, source, extraction))
      const loaded = await insist(keep, file)
      document.change = loaded.change
      acquit(file)
      await insist(save)
    }
    const names = documents.map(({ document }) => document)
    await insist(() => holdings.inTurn(() => removeOutdatedParts(holdings, names)), file)
    acquit(file)
  }

  const storeAll = async (): Promise<void> => {
    for (const file of job.files.filter(({ phase }) => phase === 'read')) {
      try {
        await storeOne(file)
        if (stop.signal.aborted) return
        file.phase = 'stored'
      } catch (error) {
        if (stop.signal.aborted) return
        fail(file, error)
      }
      await insist(save)
    }
    await folder.empty()
    end('done')
    await insist(save)
  }

  /** Writes a change of the state; where it cannot be written it is taken back. */
  const saveOr = async (takeBack: () => void): Promise<void> => {
    try {
      await save()
    } catch (error) {
      takeBack()
      throw error
    }
  }

  const held = (): Amount =>
    ['open', 'storing'].includes(job.phase)
      ? sum([...job.files.map(({ bytes }) => ({ files: 1, bytes })), ...arriving])
      : { files: 0, bytes: 0 }

  /** Puts a file in the place of those of its name, which go, and begins to read it. */
  const replace = async (file: ImportFile): Promise<void> => {
    const former = job.files.filter(({ name }) => name === file.name)
    job.files = [...job.files.filter(({ name }) => name !== file.name), file]
    await saveOr(() => {
      job.files = job.files.flatMap((one) => (one === file ? former : [one]))
    })
    for (const one of former) {
      readings.get(one)?.own.abort()
      await folder.discard(one.id)
    }
    beginReading(file)
  }

  const expectOpen = (): void => {
    if (job.phase !== 'open') throw new WrongPhase('This import was accepted or cancelled before.')
  }

  return {
    state: () => job,

    held,

    async receive(name, body, bytes = limits.file) {
      expectOpen()
      if (bytes > limits.file) throw new TooLarge(limits.file)
      const coming = { files: 1, bytes }
      const isNew = job.files.every((one) => one.name !== name)
      expectRoom(limits, { one: held(), all: heldByAll() }, isNew ? coming : { files: 0, bytes })
      arriving.add(coming)
      const id = newId()
      try {
        const length = await folder.receive(id, body, limits.file)
        expectOpen()
        await replace({ id, name, bytes: length, phase: 'reading', documents: [] })
      } catch (error) {
        await folder.discard(id)
        throw error
      } finally {
        arriving.delete(coming)
      }
    },

    async accept() {
      expectOpen()
      if (job.files.some(({ phase }) => phase === 'reading'))
        throw new WrongPhase('Files are still being read; accept the import when all are read.')
      job.phase = 'storing'
      await saveOr(() => {
        job.phase = 'open'
      })
      storing = unlessStopped(storeAll())
    },

    async cancel() {
      stop.abort()
      await storing
      if (job.phase !== 'done') end('cancelled')
      // makes room for the state
      await folder.empty()
      await save()
    },

    watch(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },

    resume() {
      if (job.phase === 'open') void unlessStopped(readAgain())
      if (job.phase === 'storing') storing = unlessStopped(storeAll())
    },

    async pause() {
      stop.abort()
      await storing
      for (const { over } of readings.values()) await over
      // it was told to stop: no file is why
      for (const { id, phase } of job.files)
        if (phase === 'reading') await folder.takeMark(id).catch(() => undefined)
      await saving.catch(() => undefined)
    },
  }
}
