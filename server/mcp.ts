/** The questions as tools for assistants, by the Model Context Protocol: who met whom, with the sentence that says so. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { Endpoint, Given } from './http/endpoint.ts'
import { ApiError } from './http/errors.ts'
import { toJson } from './http/jsonSchema.ts'
import type { Ask } from './mcpEvidence.ts'
import { readSentences } from './mcpEvidence.ts'

/** An assistant reads all of an answer, so lists are shorter than on a page unless more is asked for. */
const SHORTER: Record<string, Record<string, number>> = {
  network: { top: 30, events: 50 },
  meetings: { limit: 20 },
  entity: { limit: 20 },
  relation: { limit: 20 },
  actors: { top: 25 },
  documents: { limit: 50 },
  document: { limit: 50 },
}

const INSTRUCTIONS =
  'An archive of political news as a graph of people, states, bodies and events. Names become ids by `search`; all other ' +
  'tools take ids. Windows of days are half-open: `from` is in, `to` is not. An answer is followed by the ' +
  'sentences behind it, newest events first; `evidence` and `meetings` give more of them. Quote them.'

const shapeOf = ({ at, params }: Endpoint): Record<string, z.ZodType> =>
  ({ ...at, ...params }) as Record<string, z.ZodType>

function toTool(one: Endpoint) {
  const shape = shapeOf(one)
  const properties = Object.entries(shape).map(([name, schema]) => {
    const { type, usual, ...json } = toJson(schema)
    const least = SHORTER[one.name]?.[name] ?? usual
    delete json['explode']
    return [name, { type, ...json, ...(least === undefined ? {} : { default: least }) }] as const
  })
  return {
    name: one.name,
    description: one.summary,
    annotations: { readOnlyHint: true, openWorldHint: false },
    inputSchema: {
      type: 'object' as const,
      properties: Object.fromEntries(properties),
      required: Object.keys(shape).filter((name) => shape[name]?.safeParse(undefined).success === false),
      additionalProperties: false,
    },
  }
}

/** Arguments as the text that a request has. */
const toText = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform(String),
  z.array(z.union([z.string(), z.number().transform(String)])),
])

/** @throws ApiError where an argument is no text, number, switch or list of these */
function toGiven(one: Endpoint, given: Record<string, unknown>): Given {
  const shape = new Map(Object.entries(shapeOf(one)))
  const texts = Object.entries({ ...SHORTER[one.name], ...given }).map(([name, value]) => {
    const text = toText.safeParse(value)
    if (!text.success) throw new ApiError(400, 'wrong_parameter', `"${name}" cannot be read.`, name)
    const schema = shape.get(name)
    const isRepeated = schema !== undefined && toJson(schema)['explode'] === true
    return [name, Array.isArray(text.data) && !isRepeated ? text.data.join(',') : text.data] as const
  })
  const pick = (isAt: boolean) =>
    Object.fromEntries(texts.filter(([name]) => Object.hasOwn(one.at, name) === isAt))
  return { at: pick(true), query: pick(false) }
}

/** A server of tools, one for each question. Connecting it to somebody is the caller's part. */
export function createMcpServer(endpoints: readonly Endpoint[], ask: Ask, version: string): Server {
  const server = new Server(
    { name: 'dragoman', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: endpoints.map(toTool) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const answer = (isError: boolean, ...texts: string[]) => ({
      content: texts.map((text) => ({ type: 'text' as const, text })),
      isError,
    })
    const one = endpoints.find((endpoint) => endpoint.name === params.name)
    if (one === undefined) return answer(true, `There is no tool "${params.name}".`)
    try {
      const given = toGiven(one, params.arguments ?? {})
      const found = await ask(one, given)
      const sentences = await readSentences(ask, one, given, found)
      const behind = sentences.length === 0 ? [] : [`Sentences behind it: ${JSON.stringify(sentences)}`]
      return answer(false, JSON.stringify(found), ...behind)
    } catch (error) {
      if (error instanceof ApiError)
        return answer(true, error.message, ...(error.choices ? [JSON.stringify(error.choices)] : []))
      throw error
    }
  })
  return server
}
