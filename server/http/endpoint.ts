/** A question that programs can ask: where it is asked, with which parameters, and what is answered. */
import type { z } from 'zod'
import type { Operation, Question, Served } from './operation.ts'
import { readQuestion } from './operation.ts'
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

/** Its name is the tool's name too. */
export interface Endpoint extends Operation {
  answer: z.ZodType
  /** @throws ApiError where a parameter is wrong, or what it names is not there */
  ask(context: Context, given: Given): Promise<unknown>
}

type Shape = z.ZodRawShape

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
  const { ask, params, at = {} as At } = row
  return {
    ...row,
    at,
    method: 'get',
    status: 200,
    ask: (context, given) => ask(context, readQuestion({ at, params }, given)),
  }
}

/** The endpoint over what it is answered from. */
export const toServed = (one: Endpoint, context: Context): Served => ({
  ...one,
  handle: [
    async (request, response) => {
      response.json(await one.ask(context, { at: request.params, query: request.query }))
    },
  ],
})
