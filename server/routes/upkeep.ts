/** Documents that are kept are looked after: read again, taken out, put back; the effect can be asked for first. */
import { Router } from 'express'
import type { Request } from 'express'
import type { Upkeep } from '../documents/upkeep.ts'
import { nodeId, readParams } from '../http/params.ts'

const idOf = ({ params }: Request): string => readParams({ id: nodeId }, params).id

/** Below `/api/documents`. */
export function upkeep(desk: Upkeep): Router {
  const router = Router()

  /** POST /api/documents/:id/reread/preview: what the present rules read otherwise; nothing is written. */
  router.post('/:id/reread/preview', async (request, response) => {
    response.json(await desk.previewReread(idOf(request)))
  })

  /** POST /api/documents/:id/reread: answered when it is in archive and graph. */
  router.post('/:id/reread', async (request, response) => {
    response.json(await desk.reread(idOf(request)))
  })

  /** POST /api/documents/:id/remove/preview: what would go with it; nothing is written. */
  router.post('/:id/remove/preview', async (request, response) => {
    response.json(await desk.previewRemoval(idOf(request)))
  })

  /** DELETE /api/documents/:id: takes it out, into the bin. */
  router.delete('/:id', async (request, response) => {
    response.json(await desk.remove(idOf(request)))
  })

  return router
}

/** Below `/api/bin`. */
export function bin(desk: Upkeep): Router {
  const router = Router()

  /** GET /api/bin: what can be put back, the last one first. */
  router.get('/', async (_request, response) => {
    response.json(await desk.bin())
  })

  /** POST /api/bin/:id/restore: puts a document back, in the place of an edition of its name. */
  router.post('/:id/restore', async (request, response) => {
    response.json(await desk.restore(idOf(request)))
  })

  return router
}
