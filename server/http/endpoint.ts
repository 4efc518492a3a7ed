/** A question that programs can ask: where it is asked, with which parameters, and what is answered. */
import type { RequestHandler } from 'express'
import type { z } from 'zod'
import { readParams } from './params.ts'
import type { Graph } from '../graph/reads.ts'
import type { Search } from '../search/index.ts'

/** What questions are answered from. */
export interface Context {
  graph: Graph
  /** The index of names, as of the last writing. */
  search(): Promise<Search>
}

/** Parts of a path (`/entities/:id`) and of a query, as they were sent. */
export interface Given {
  at: unknown
  query: unknown
}

export interface Endpoint {
  /** One word for the question: the operation's id in OpenAPI, and the tool's name. */
  name: string
  /** Below `/api`, in the manner of Express: `/entities/:id`. */
  path: string
  /** What is answered, in a line. */
  summary: string
  at: z.ZodRawShape
  params: z.ZodRawShape
  answer: z.ZodType
  /** @throws ApiError where a parameter is wrong, or what it names is not there */
  ask(context: Context, given: Given): Promise<unknown>
}

type Shape = z.ZodRawShape
type Question<At extends Shape, Params extends Shape> = z.infer<z.ZodObject<At & Params>>

/** One row of `endpoints.ts`. The type of the answer holds the code to the schema that is published. */
export function endpoint<
  Params extends Shape,
  Answer extends z.ZodType,
  At extends Shape = Record<never, never>,
>(row: {
  name: string
  path: string
  summary: string
  at?: At
  params: Params
  answer: Answer
  ask(context: Context, question: Question<At, Params>): Promise<z.infer<Answer>>
}): Endpoint {
  const { ask, at = {} } = row
  return {
    ...row,
    at,
    ask: (context, given) =>
      ask(context, {
        ...readParams(row.params, given.query),
        ...readParams(at, given.at),
      } as Question<At, Params>),
  }
}

/** Answers GET requests with what the endpoint says. */
export const answer =
  (one: Endpoint, context: Context): RequestHandler =>
  async (request, response) => {
    response.json(await one.ask(context, { at: request.params, query: request.query }))
  }
