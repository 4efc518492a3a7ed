/** The description of the API in OpenAPI 3.1, made of the rows that it is served from and their schemas. */
import type { z } from 'zod'
import { errorBody } from '../api/health.ts'
import { isReading } from './access.ts'
import { toAnswerJson, toJson } from './jsonSchema.ts'
import type { Operation } from './operation.ts'

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

const isEmpty = (shape: z.ZodRawShape): boolean => Object.keys(shape).length === 0
const writes = ({ method }: Operation): boolean => !isReading({ method: method.toUpperCase() })

/** A page of another site cannot send the Origin of this one. */
const ORIGIN = {
  name: 'Origin',
  in: 'header',
  required: true,
  description: "The server's own address, `http://127.0.0.1:4747` unless said otherwise.",
  schema: { type: 'string' },
}

const toContent = (answer: NonNullable<Operation['answer']>): Json =>
  typeof answer === 'string' ? { [answer]: {} } : { 'application/json': { schema: toAnswerJson(answer) } }

/** With which status a request is refused, for whatever may be wrong with one of its sort. */
function toProblems(one: Operation): Json {
  const isNamed = !isEmpty(one.at) || one.body !== undefined
  const isAsked = isNamed || !isEmpty(one.params)
  const problems: [boolean, number, string][] = [
    [isAsked, 400, 'A parameter or field is wrong or unknown; the answer names it and what is allowed.'],
    [writes(one), 403, 'The request does not come from the page of this server, or may not write.'],
    [isAsked, 404, 'What a parameter or field names is not in the store.'],
    [isAsked && !writes(one), 409, 'An id may mean several: the answer has those to choose from.'],
    [isNamed && writes(one), 409, 'It cannot be done now, or was done before; or an id may mean several.'],
    [one.body !== undefined, 413, 'What is sent is too large.'],
    [one.body !== undefined && one.body !== 'file', 415, 'What is sent is not said to be JSON.'],
  ]
  return Object.fromEntries(
    problems
      .filter(([isSo]) => isSo)
      .map(([, status, description]) => [status, { description, content: toContent(errorBody) }]),
  )
}

const toBody = (body: NonNullable<Operation['body']>): Json => ({
  required: true,
  content:
    body === 'file' ? { 'application/octet-stream': {} } : { 'application/json': { schema: toJson(body) } },
})

function toOperation(one: Operation): Json {
  const { name, summary, at, params, body, status, answer } = one
  return {
    operationId: name,
    summary,
    parameters: [
      ...toParameters('path', at),
      ...toParameters('query', params),
      ...(writes(one) ? [ORIGIN] : []),
    ],
    ...(body === undefined ? {} : { requestBody: toBody(body) }),
    responses: {
      [status]: { description: summary, ...(answer === undefined ? {} : { content: toContent(answer) }) },
      ...toProblems(one),
    },
  }
}

/** The operations of each path. */
function toPaths(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {}
  for (const one of operations) {
    const path = (paths[toPath(one.path)] ??= {})
    path[one.method] = toOperation(one)
  }
  return paths
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
export function toOpenApi(operations: readonly Operation[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dragoman',
      version,
      description:
        'Who met whom, where, when, in what office, and which sentence says so. Windows of days are half-open: ' +
        '`from` is in, `to` is not. An event known by month or year is in every window that touches it. Whoever writes ' +
        'sends the Origin of the server; on a network a token is needed, as the password of Basic authentication or as Bearer.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    ...share(toPaths(operations)),
  }
}
