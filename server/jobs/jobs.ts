/**
 * All imports of a server. They survive a restart: what was being read is read again, what was being stored goes on. Of those that are
 * over the last ones are kept, to be looked at.
 */
import { join } from 'node:path'
import type { ImportJob } from '../api/imports.ts'
import { byText } from '../byText.ts'
import { readJobs, toJobFolder } from './folder.ts'
import type { Job, JobSettings } from './job.ts'
import { toJob } from './job.ts'
import type { Amount, ImportLimits } from './limits.ts'
import { expectRoom, sum, USUAL_LIMITS } from './limits.ts'

export interface Jobs {
  limits: ImportLimits
  /** The oldest first. */
  list(): Job[]
  find(id: string): Job | undefined
  /** @throws NoRoom where as many wait as may */
  make(): Promise<Job>
  /** Stops one that is being stored, and keeps its account; lets go of any other. */
  cancel(id: string): Promise<void>
  /** Stops all after what they are doing; the next start goes on. */
  close(): Promise<void>
}

/** So many that are over: those that ended last. */
const MOST_OVER = 100

const endOf = (job: Job): string => job.state().ended ?? job.state().made

const isOver = (job: Job): boolean => ['done', 'cancelled'].includes(job.state().phase)

/** Opens the imports that a data folder has. @throws ArchiveError where one is damaged */
export async function openJobs(data: string, settings: JobSettings): Promise<Jobs> {
  const folder = join(data, 'jobs')
  const jobs = new Map<string, Job>()
  const { limits = USUAL_LIMITS } = settings
  const held = (): Amount => sum([...jobs.values()].map((job) => job.held()))
  const add = (state: ImportJob): Job => {
    const job = toJob(state, toJobFolder(join(folder, state.id)), settings, held)
    jobs.set(state.id, job)
    return job
  }
  const letGo = async (id: string, job: Job): Promise<void> => {
    // told to nobody from now on: who asked for its events later would find none
    jobs.delete(id)
    // of one that is over there is nothing to write, for which a full disk has no room
    if (!isOver(job)) await job.cancel()
    await toJobFolder(join(folder, id)).remove()
  }
  const letGoOfOld = async (): Promise<void> => {
    const over = [...jobs].filter(([, job]) => isOver(job)).sort(([, a], [, b]) => byText(endOf(a), endOf(b)))
    for (const [id, job] of over.slice(0, -MOST_OVER)) await letGo(id, job)
  }
  for (const state of await readJobs(folder)) add(state).resume()
  await letGoOfOld()

  return {
    limits,
    list: () => [...jobs.values()],
    find: (id) => jobs.get(id),

    async make() {
      // an open one takes room even without files
      const open = [...jobs.values()].filter((job) => job.state().phase === 'open').length
      const all = { files: Math.max(open, held().files), bytes: 0 }
      expectRoom(limits, { one: sum([]), all }, { files: 1, bytes: 0 })
      const made = settings.holdings.now().toISOString()
      const state: ImportJob = { id: settings.newId(), made, phase: 'open', files: [] }
      await toJobFolder(join(folder, state.id)).save(state)
      await letGoOfOld()
      return add(state)
    },

    async cancel(id) {
      const job = jobs.get(id)
      if (job === undefined) return
      if (job.state().phase === 'storing') await job.cancel()
      else await letGo(id, job)
    },

    async close() {
      await Promise.all([...jobs.values()].map((job) => job.pause()))
    },
  }
}
