/** Corrections by hand: shown, made, undone, listed. */
import { Router } from 'express'
import { correctionBody, undoBody } from '../api/corrections.ts'
import type { Desk } from '../corrections/desk.ts'
import { jsonBody, readBody } from '../http/jsonBody.ts'
import { nodeId, readParams } from '../http/params.ts'
import { page } from './filter.ts'

/** A split may name thousands of documents. */
const MOST_BYTES = 1024 * 1024

const params = page(500, 100)

export function corrections(desk: Desk): Router {
  const router = Router()
  const json = jsonBody(MOST_BYTES)

  /** GET /api/corrections: the ledger, newest first. */
  router.get('/', async (request, response) => {
    const { offset, limit } = readParams(params, request.query)
    response.json(await desk.list(offset, limit))
  })

  /** POST /api/corrections/preview: what a correction would change; nothing is written. */
  router.post('/preview', json, async (request, response) => {
    response.json(await desk.preview(readBody(correctionBody, request.body).do))
  })

  /** POST /api/corrections: answered when it is in the ledger and in the graph. */
  router.post('/', json, async (request, response) => {
    const { do: one, ...author } = readBody(correctionBody, request.body)
    response.status(201).json(await desk.make(one, author))
  })

  /** POST /api/corrections/:id/undo: takes a step back; of an undo, does it again. */
  router.post('/:id/undo', json, async (request, response) => {
    const { id } = readParams({ id: nodeId }, request.params)
    response.status(201).json(await desk.undo(id, readBody(undoBody, request.body)))
  })

  return router
}
