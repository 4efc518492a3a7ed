/** The description of the reading API in OpenAPI 3.1, made of the rows of `endpoints.ts` and their schemas. */
import type { z } from 'zod'
import { errorBody } from '../api/health.ts'
import type { Endpoint } from './endpoint.ts'
import { toAnswerJson, toJson } from './jsonSchema.ts'

type Json = Record<string, unknown>

/** `/entities/:id` as OpenAPI writes it: `/entities/{id}`. */
const toPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}')

function toParameters(place: 'path' | 'query', shape: z.ZodRawShape): Json[] {
  return Object.entries(shape).map(([name, schema]) => {
    const { explode, usual, ...json } = toJson(schema as z.ZodType)
    return {
      name,
      in: place,
      required: place === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
      ...(explode === undefined ? {} : { style: 'form', explode }),
      schema: { ...json, ...(usual === undefined ? {} : { default: usual }) },
    }
  })
}

const toContent = (schema: z.ZodType): Json => ({ 'application/json': { schema: toAnswerJson(schema) } })

function toOperations(one: Endpoint): Json {
  const problem = (description: string): Json => ({ description, content: toContent(errorBody) })
  return {
    get: {
      operationId: one.name,
      summary: one.summary,
      parameters: [...toParameters('path', one.at), ...toParameters('query', one.params)],
      responses: {
        200: { description: one.summary, content: toContent(one.answer) },
        400: problem('A parameter is wrong or unknown; the body names it and what is allowed.'),
        404: problem('What a parameter names is not in the store.'),
      },
    },
  }
}

/** Moves what schemas have in common (`$defs` of each) to where OpenAPI keeps it. */
function share(paths: Json): Json {
  const schemas: Json = {}
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value === 'string') return value.replace(/^#\/\$defs\//, '#/components/schemas/')
    if (typeof value !== 'object' || value === null) return value
    const { $defs = {}, ...rest } = value as Json
    for (const [name, schema] of Object.entries($defs as Json)) schemas[name] ??= walk(schema)
    return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, walk(one)]))
  }
  return { paths: walk(paths), components: { schemas } }
}

/** The whole description, as JSON. */
export function toOpenApi(endpoints: readonly Endpoint[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dragoman',
      version,
      description:
        'Who met whom, where, when, in what office, and which sentence says so. Reading only. Windows of days are half-open: ' +
        '`from` is in, `to` is not. An event known by month or year is in every window that touches it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    ...share(Object.fromEntries(endpoints.map((one) => [toPath(one.path), toOperations(one)]))),
  }
}
