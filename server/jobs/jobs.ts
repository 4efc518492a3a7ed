/** All imports of a server. They survive a restart: what was being read is read again, what was being stored goes on. */
import { join } from 'node:path'
import type { ImportJob } from '../api/imports.ts'
import { readJobs, toJobFolder } from './folder.ts'
import type { Job, JobSettings } from './job.ts'
import { toJob } from './job.ts'

export interface Jobs {
  /** The oldest first. */
  list(): Job[]
  find(id: string): Job | undefined
  make(): Promise<Job>
  /** Stops one that is being stored, and keeps its account; lets go of any other. */
  cancel(id: string): Promise<void>
  /** Stops all after what they are doing; the next start goes on. */
  close(): Promise<void>
}

/** Opens the imports that a data folder has. @throws ArchiveError where one is damaged */
export async function openJobs(data: string, settings: JobSettings): Promise<Jobs> {
  const folder = join(data, 'jobs')
  const jobs = new Map<string, Job>()
  const add = (state: ImportJob): Job => {
    const job = toJob(state, toJobFolder(join(folder, state.id)), settings)
    jobs.set(state.id, job)
    return job
  }
  for (const state of await readJobs(folder)) add(state).resume()

  return {
    list: () => [...jobs.values()],
    find: (id) => jobs.get(id),

    async make() {
      const made = settings.holdings.now().toISOString()
      const state: ImportJob = { id: settings.newId(), made, phase: 'open', files: [] }
      await toJobFolder(join(folder, state.id)).save(state)
      return add(state)
    },

    async cancel(id) {
      const job = jobs.get(id)
      if (job === undefined) return
      const isStoring = job.state().phase === 'storing'
      await job.cancel()
      if (isStoring) return
      jobs.delete(id)
      await toJobFolder(join(folder, id)).remove()
    },

    async close() {
      await Promise.all([...jobs.values()].map((job) => job.pause()))
    },
  }
}
