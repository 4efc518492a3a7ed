import type { RequestHandler, Router } from 'express'
import { toOpenApi } from '../http/openapi.ts'
import { toOpenApiPage } from '../http/openApiPage.ts'
import type { Operation } from '../http/operation.ts'
import { VERSION } from '../version.ts'

/** Where programs find the description of the API. */
export const DESCRIPTION = { path: '/openapi.json' }

/** GET /api/openapi.json: the description of the API for programs. GET /api: the same for people. Made when somebody asks. */
export function describe(api: Router, operations: readonly Operation[]): void {
  const json: RequestHandler = (_request, response) => void response.json(toOpenApi(operations, VERSION))
  const html: RequestHandler = (_request, response) =>
    void response.type('html').send(toOpenApiPage(operations, VERSION))
  api.get(DESCRIPTION.path, json)
  api.get('/', html)
}
