/** A request that the API answers: what is told of it to other programs, and what answers it. */
import type { RequestHandler, Router } from 'express'
import type { z } from 'zod'
import { jsonBody, readBody } from './jsonBody.ts'
import { readParams } from './params.ts'
import { asWork } from './work.ts'

/** What is told of a request. */
export interface Operation {
  /** One word for it: the operation's id in OpenAPI. */
  name: string
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api`, in the manner of Express: `/entities/:id`. */
  path: string
  /** What it does or answers, in a line. */
  summary: string
  at: z.ZodRawShape
  params: z.ZodRawShape
  /** What is sent: JSON of that form, or a file as it is. */
  body?: z.ZodType | 'file'
  status: number
  /** What is answered: JSON of that form, or something of that media type; absent where it is nothing. */
  answer?: z.ZodType | string
}

export interface Served extends Operation {
  handle: RequestHandler[]
}

type Shape = z.ZodRawShape
export type Question<At extends Shape, Params extends Shape> = z.infer<z.ZodObject<At & Params>>

/** The parts of a path and of a query, checked. @throws ApiError 400 with the first at fault */
export const readQuestion = <At extends Shape, Params extends Shape>(
  { at, params }: { at: At; params: Params },
  given: { at: unknown; query: unknown },
): Question<At, Params> =>
  ({ ...readParams(params, given.query), ...readParams(at, given.at) }) as Question<At, Params>

/** A split may name thousands of documents. */
const MOST_BYTES = 1024 * 1024

/** A request that is answered in JSON. The type of the answer holds the code to the schema that is published. */
export function operation<
  Answer extends z.ZodType,
  At extends Shape = Record<never, never>,
  Params extends Shape = Record<never, never>,
  Body extends z.ZodType = z.ZodUndefined,
>(row: {
  name: string
  method: Operation['method']
  path: string
  summary: string
  at?: At
  params?: Params
  body?: Body
  status?: number
  answer: Answer
  respond(question: Question<At, Params>, sent: z.infer<Body>): Promise<z.infer<Answer>> | z.infer<Answer>
}): Served {
  const { respond, body, at = {} as At, params = {} as Params, status = 200, ...told } = row
  const handle: RequestHandler = async (request, response) => {
    const question = readQuestion({ at, params }, { at: request.params, query: request.query })
    const sent = body === undefined ? undefined : readBody(body, request.body)
    response.status(status).json(await respond(question, sent as z.infer<Body>))
  }
  return {
    ...{ ...told, at, params, status },
    ...(body === undefined ? { handle: [handle] } : { body, handle: [jsonBody(MOST_BYTES), handle] }),
  }
}

/** Has the router answer what the rows say. */
export function serve(api: Router, rows: readonly Served[]): void {
  for (const { method, path, handle } of rows) api[method](path, ...handle.map(asWork))
}
