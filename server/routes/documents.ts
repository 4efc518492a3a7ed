import type { RequestHandler } from 'express'
import { nodeId, readParams } from '../params.ts'
import { readDocumentAnswer, readDocumentList, readItemAnswer } from '../questions/documents.ts'
import type { Graph } from '../reads.ts'
import { page } from './filter.ts'

/** GET /api/documents: what has been loaded. */
export function documents(graph: Graph): RequestHandler {
  return async (request, response) => {
    response.json(await readDocumentList(graph, readParams(page(2_000, 500), request.query)))
  }
}

/** GET /api/documents/:id: one document with its items. */
export function document(graph: Graph): RequestHandler {
  return async (request, response) => {
    const { id } = readParams({ id: nodeId }, request.params)
    response.json(await readDocumentAnswer(graph, id, readParams(page(500, 100), request.query)))
  }
}

/** GET /api/items/:id: one item with its text and all that was read in it. */
export function item(graph: Graph): RequestHandler {
  return async (request, response) => {
    readParams({}, request.query)
    const { id } = readParams({ id: nodeId }, request.params)
    response.json(await readItemAnswer(graph, id))
  }
}
