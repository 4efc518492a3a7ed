/** Files are brought in: sent, looked at, stored, with word of how far they are. */
import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { ImportList, ImportState } from '../api/imports.ts'
import { ApiError } from '../http/errors.ts'
import { TooLarge } from '../jobs/folder.ts'
import type { Job } from '../jobs/job.ts'
import { WrongPhase } from '../jobs/job.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { readParams } from '../http/params.ts'

/** What an import can take. */
export interface ImportLimits {
  /** Of one file. */
  bytes: number
  files: number
}

const named = {
  name: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^/\\\p{Cc}]+$/u, { error: 'must be the name of a file, without folders' }),
}

/** Word is sent at most so often, in milliseconds. */
const PACE_MS = 200

export function imports(jobs: Jobs, limits: ImportLimits): Router {
  const router = Router()

  const find = ({ params }: Request): Job => {
    const id = String(params['id'])
    const job = jobs.find(id)
    if (job === undefined) throw new ApiError(404, 'unknown_import', `There is no import ${id}.`)
    return job
  }

  /** GET /api/imports: all that are not let go of. */
  router.get('/', (_request, response) => {
    const answer: ImportList = { imports: jobs.list().map((job) => job.state()) }
    response.json(answer)
  })

  /** POST /api/imports: a new one, open for files. */
  router.post('/', async (_request, response) => {
    response.status(201).json((await jobs.make()).state())
  })

  router.get('/:id', (request, response) => {
    response.json(find(request).state())
  })

  /** PUT /api/imports/:id/files/:name: the bytes of a file, as they are. */
  router.put('/:id/files/:name', async (request, response) => {
    const job = find(request)
    const { name } = readParams(named, { name: request.params.name })
    const isNew = job.state().files.every((file) => file.name !== name)
    if (isNew && job.state().files.length >= limits.files)
      throw new ApiError(409, 'too_many_files', `An import takes ${String(limits.files)} files.`)
    await refused(() => job.receive(name, request, limits.bytes), limits)
    response.status(201).json(job.state())
  })

  /** POST /api/imports/:id/accept: stores what was read. */
  router.post('/:id/accept', async (request, response) => {
    const job = find(request)
    await refused(() => job.accept(), limits)
    response.status(202).json(job.state())
  })

  /** DELETE /api/imports/:id: cancels it, or lets go of one that is done. */
  router.delete('/:id', async (request, response) => {
    find(request)
    await jobs.cancel(String(request.params.id))
    response.status(204).end()
  })

  /** GET /api/imports/:id/events: its state now, and whenever it has changed, as server-sent events. */
  router.get('/:id/events', (request, response) => {
    sendStates(find(request), request, response)
  })

  return router
}

/** What the import refuses, in the form of an answer. */
async function refused(work: () => Promise<void>, { bytes }: ImportLimits): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof WrongPhase) throw new ApiError(409, 'wrong_phase', error.message)
    if (error instanceof TooLarge)
      throw new ApiError(413, 'too_large', `A file may have ${String(bytes / 1024 / 1024)} MB.`)
    throw error
  }
}

function sendStates(job: Job, request: Request, response: Response): void {
  // Compression would hold back what is not much yet.
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' })
  let last: ImportState | undefined
  let timer: NodeJS.Timeout | undefined
  const send = (): void => {
    timer = undefined
    response.write(`data: ${JSON.stringify(last)}\n\n`)
  }
  const tell = (state: ImportState): void => {
    last = state
    timer ??= setTimeout(send, PACE_MS)
  }
  last = job.state()
  send()
  const leave = job.watch(tell)
  request.on('close', () => {
    leave()
    clearTimeout(timer)
  })
}
