import type { RequestHandler, Router } from 'express'
import type { Endpoint } from '../http/endpoint.ts'
import { toOpenApi } from '../http/openapi.ts'
import { toOpenApiPage } from '../http/openApiPage.ts'
import { VERSION } from '../version.ts'

/** GET /api/openapi.json: the description of the API for programs. GET /api: the same for people. Made when somebody asks. */
export function describe(api: Router, endpoints: readonly Endpoint[]): void {
  const json: RequestHandler = (_request, response) => void response.json(toOpenApi(endpoints, VERSION))
  const html: RequestHandler = (_request, response) =>
    void response.type('html').send(toOpenApiPage(endpoints, VERSION))
  api.get('/openapi.json', json)
  api.get('/', html)
}
