/**
 * One import: files come in and are read side by side, are looked at, and are stored one after the other. Here is what may be asked
 * of it, and when; its state is kept by `keeping.ts`, its files are read by `reading.ts` and stored by `storing.ts`.
 */
import { setMaxListeners } from 'node:events'
import type { Readable } from 'node:stream'
import type { ImportFile, ImportJob, ImportState } from '../api/imports.ts'
import type { Holdings } from '../archive/holdings.ts'
import type { JobFolder } from './folder.ts'
import { TooLarge } from './folder.ts'
import { toKeeping } from './keeping.ts'
import type { Underway } from './keeping.ts'
import type { ReadFile } from './reader.ts'
import { toReading } from './reading.ts'
import { close, storeAll } from './storing.ts'
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

/** Brings a state to life. @param heldByAll what waits in all imports together */
export function toJob(
  job: ImportJob,
  folder: JobFolder,
  { holdings, read, newId, bug, pauseMs = PAUSE_MS, limits = USUAL_LIMITS }: JobSettings,
  heldByAll: () => Amount,
): Job {
  const stopping = new AbortController()
  const stop = stopping.signal
  // Every file that is read listens.
  setMaxListeners(0, stop)
  const keeping = toKeeping({ job, folder, stop, bug }, pauseMs)
  const underway: Underway = { job, folder, holdings, keeping, stop, bug }
  const reading = toReading(underway, read)
  const arriving = new Set<Amount>()
  let storing: Promise<void> = Promise.resolve()

  const held = (): Amount =>
    ['open', 'storing'].includes(job.phase)
      ? sum([...job.files.map(({ bytes }) => ({ files: 1, bytes })), ...arriving])
      : { files: 0, bytes: 0 }

  /** Puts a file in the place of those of its name, which go, and begins to read it. */
  const replace = async (file: ImportFile): Promise<void> => {
    const former = job.files.filter(({ name }) => name === file.name)
    job.files = [...job.files.filter(({ name }) => name !== file.name), file]
    await keeping.saveOr(() => {
      job.files = job.files.flatMap((one) => (one === file ? former : [one]))
    })
    for (const one of former) {
      reading.end(one)
      await folder.discard(one.id)
    }
    reading.begin(file)
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
      await keeping.saveOr(() => {
        job.phase = 'open'
      })
      storing = keeping.unlessStopped(storeAll(underway))
    },

    async cancel() {
      stopping.abort()
      await storing
      if (job.phase !== 'done') close(job, 'cancelled', holdings)
      // makes room for the state
      await folder.empty()
      await keeping.save()
    },

    watch: (tell) => keeping.watch(tell),

    resume() {
      if (job.phase === 'open') void keeping.unlessStopped(reading.again())
      if (job.phase === 'storing') storing = keeping.unlessStopped(storeAll(underway))
    },

    async pause() {
      stopping.abort()
      await storing
      await reading.over()
      // it was told to stop: no file is why
      for (const { id, phase } of job.files)
        if (phase === 'reading') await folder.takeMark(id).catch(() => undefined)
      await keeping.quiet()
    },
  }
}
