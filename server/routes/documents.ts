import type { RequestHandler } from 'express'
import type { DocumentList } from '../api.ts'
import { readParams } from '../params.ts'
import type { Graph } from '../reads.ts'
import { readDocuments } from '../reads.ts'

/** GET /api/documents: what has been loaded. */
export function documents(graph: Graph): RequestHandler {
  return async (request, response) => {
    readParams({}, request.query)
    const rows = await readDocuments(graph)
    const answer: DocumentList = {
      documents: rows.map(({ title, publisher, from, to, ...row }) => ({
        ...row,
        title: title ?? row.file,
        ...(publisher === undefined ? {} : { publisher }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      })),
    }
    response.json(answer)
  }
}
