/** The state of an import: on disk before anybody is told of it. What it promises is done, however long that takes. */
import type { ImportFile, ImportJob, ImportState } from '../api/imports.ts'
import type { Holdings } from '../archive/holdings.ts'
import type { PassingFault } from '../faults.ts'
import { PASSING_WORDS } from '../faults.ts'
import { blame } from './blame.ts'
import type { JobFolder } from './folder.ts'
import { patiently } from './patience.ts'

export interface Keeping {
  /** Tells what has changed when it is on disk. Changes that come while one is written are written together. */
  save(): Promise<void>
  /** Writes a change of the state; where it cannot be written it is taken back. */
  saveOr(takeBack: () => void): Promise<void>
  /** Does what was promised for a file, or for none, however long the store is away or the disk is full. */
  insist<T>(work: () => Promise<T>, file?: ImportFile): Promise<T>
  /** What is stopped goes on at the next start; any other fault is a bug. */
  unlessStopped(work: Promise<unknown>): Promise<void>
  /** Tells of every change, until the returned function is called. */
  watch(tell: (state: ImportState) => void): () => void
  /** When nothing is being written. */
  quiet(): Promise<void>
}

/** An import under way, as those have it who read and store its files. */
export interface Underway {
  job: ImportJob
  folder: JobFolder
  holdings: Holdings
  keeping: Keeping
  /** Aborted when the import is to stop. */
  stop: AbortSignal
  /** Takes note of a fault that only who maintains the program can put right. */
  bug(error: unknown): void
}

/** @param pauseMs how long to wait for a store that is away, or for room on the disk, before trying again */
export function toKeeping(
  { job, folder, stop, bug }: Pick<Underway, 'job' | 'folder' | 'stop' | 'bug'>,
  pauseMs: number,
): Keeping {
  const watchers = new Set<(state: ImportState) => void>()
  const tellAll = (): void => {
    for (const tell of watchers) tell(job)
  }

  let saving: Promise<void> = Promise.resolve()
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

  return {
    save,

    async saveOr(takeBack) {
      try {
        await save()
      } catch (error) {
        takeBack()
        throw error
      }
    },

    insist(work, file) {
      const wait = (fault: PassingFault): void => {
        if (file !== undefined) blame(file, fault, `${PASSING_WORDS[fault]}; it goes on when that is over.`)
        tellAll()
      }
      return patiently(work, wait, pauseMs, stop)
    },

    async unlessStopped(work) {
      try {
        await work
      } catch (error) {
        if (!stop.aborted) bug(error)
      }
    },

    watch(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },

    quiet: () => saving.catch(() => undefined),
  }
}
