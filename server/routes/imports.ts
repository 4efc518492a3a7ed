/** Files are brought in: sent, looked at, stored, with word of how far they are. */
import type { Request, Response } from 'express'
import { z } from 'zod'
import { importJob, importList } from '../api/imports.ts'
import { ApiError } from '../http/errors.ts'
import type { Served } from '../http/operation.ts'
import { operation } from '../http/operation.ts'
import { hasHiddenInName } from '../hidden.ts'
import { sendLatest } from '../http/sendLatest.ts'
import { TooLarge } from '../jobs/folder.ts'
import type { Job } from '../jobs/job.ts'
import { WrongPhase } from '../jobs/job.ts'
import { NoRoom, toMegabytes } from '../jobs/limits.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { nodeId, readParams } from '../http/params.ts'

const at = { id: nodeId }
const named = {
  ...at,
  name: z
    .string()
    .min(1)
    .max(255, { error: 'must have at most 255 characters' })
    .regex(/^(?!\.{1,2}$)[^/\\]+$/u, { error: 'must be the name of a file, without folders' })
    .refine((name) => name.trim() === name, { error: 'must neither begin nor end with a space' })
    .refine((name) => !hasHiddenInName(name), { error: 'must be without signs that nobody sees' }),
}

/** Word is sent at most so often, in milliseconds. */
const PACE_MS = 200

export function imports(jobs: Jobs): Served[] {
  const most = toMegabytes(jobs.limits.file)
  const find = (id: string): Job => {
    const job = jobs.find(id)
    if (job === undefined) throw new ApiError(404, 'unknown_import', `There is no import ${id}.`)
    return job
  }

  async function receive(request: Request, response: Response): Promise<void> {
    const { id, name } = readParams(named, request.params)
    const job = find(id)
    const length = request.headers['content-length']
    await refused(() => job.receive(name, request, length === undefined ? undefined : Number(length)))
    response.status(201).json(job.state())
  }

  async function drop(request: Request, response: Response): Promise<void> {
    const { id } = readParams(at, request.params)
    find(id)
    await jobs.cancel(id)
    response.status(204).end()
  }

  return [
    operation({
      name: 'imports',
      method: 'get',
      path: '/imports',
      summary: 'All imports that are not let go of',
      answer: importList,
      respond: () => ({ imports: jobs.list().map((job) => job.state()) }),
    }),
    operation({
      name: 'makeImport',
      method: 'post',
      path: '/imports',
      summary: 'A new import, open for files',
      status: 201,
      answer: importJob,
      respond: async () => (await refused(() => jobs.make())).state(),
    }),
    operation({
      name: 'import',
      method: 'get',
      path: '/imports/:id',
      summary: 'An import: what was read in each file, and how far it is',
      at,
      answer: importJob,
      respond: ({ id }) => find(id).state(),
    }),
    {
      name: 'sendFile',
      method: 'put',
      path: '/imports/:id/files/:name',
      summary: `Takes in a file, as it is, of ${most} at most, and begins to read it`,
      at: named,
      params: {},
      body: 'file',
      status: 201,
      answer: importJob,
      handle: [receive],
    },
    operation({
      name: 'acceptImport',
      method: 'post',
      path: '/imports/:id/accept',
      summary: 'Stores what was read',
      at,
      status: 202,
      answer: importJob,
      async respond({ id }) {
        const job = find(id)
        await refused(() => job.accept())
        return job.state()
      },
    }),
    {
      name: 'dropImport',
      method: 'delete',
      path: '/imports/:id',
      summary: 'Cancels an import (what is stored stays), or lets go of one that is done',
      ...{ at, params: {}, status: 204 },
      handle: [drop],
    },
    {
      name: 'importEvents',
      method: 'get',
      path: '/imports/:id/events',
      summary: 'An import now and whenever it has changed, as server-sent events',
      ...{ at, params: {}, status: 200, answer: 'text/event-stream' },
      handle: [
        (request, response) => {
          sendStates(find(readParams(at, request.params).id), request, response)
        },
      ],
    },
  ]
}

/** Codes and statuses of what is too much: of the request, or of the server's room. */
const TOO_MUCH = {
  one: { status: 413, code: 'import_full' },
  all: { status: 507, code: 'imports_full' },
} as const

/** What the import refuses, in the form of an answer. */
async function refused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof WrongPhase) throw new ApiError(409, 'wrong_phase', error.message)
    if (error instanceof TooLarge) throw new ApiError(413, 'too_large', error.message)
    if (error instanceof NoRoom) {
      const { status, code } = TOO_MUCH[error.of]
      throw new ApiError(status, code, error.message)
    }
    throw error
  }
}

/** A stream on which nothing is said for longer may be cut by the server, or by a proxy before it. */
const BREATH_MS = 30_000

function sendStates(job: Job, request: Request, response: Response): void {
  // Compression would hold back what is not much yet.
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' })
  const latest = sendLatest(response, () => `data: ${JSON.stringify(job.state())}\n\n`, PACE_MS)
  const leave = job.watch(latest.changed)
  const breath = setInterval(() => response.write(':\n\n'), BREATH_MS)
  request.on('close', () => {
    leave()
    clearInterval(breath)
    latest.stop()
  })
}
