import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { once } from 'node:events'
import { errorBody } from '../api/health.ts'
import type { Config } from '../config.ts'
import type { Endpoint, Given } from '../http/endpoint.ts'
import { ENDPOINTS } from '../http/endpoints.ts'
import { ApiError } from '../http/errors.ts'
import { createMcpServer } from '../mcp.ts'
import type { Ask } from '../mcpEvidence.ts'
import { createMemory } from '../graph/memory.ts'
import { readQueries } from '../queries.ts'
import { refresh } from '../graph/reads.ts'
import { createLiveSearch } from '../search/live.ts'
import type { Store } from '../store/store.ts'
import { VERSION } from '../version.ts'
import { CommandError } from './commandError.ts'
import { READING } from './reading.ts'
import { openOrRefuse } from './openOrRefuse.ts'

/** `dragoman mcp`: answers an assistant over standard input and output until it hangs up, from the store. */
export async function runMcp(config: Pick<Config, 'store'>): Promise<void> {
  const store = await openOrRefuse(config.store)
  try {
    await serve(askStore(store))
  } finally {
    await store.close()
  }
}

/** The same from a server that runs already: an embedded store can be open in one process only. @param token that it wants */
export const runMcpOf = (address: string, token: string | undefined): Promise<void> =>
  serve(askServer(toAddress(address), token))

async function serve(ask: Ask): Promise<void> {
  const transport = new StdioServerTransport()
  await createMcpServer(ENDPOINTS, ask, VERSION).connect(transport)
  await once(process.stdin, 'end')
}

function askStore(store: Store): Ask {
  const graph = { store, queries: readQueries(), memory: { now: createMemory() }, ...READING }
  const context = { graph, search: createLiveSearch(graph) }
  return async (one, given) => {
    await refresh(graph)
    return one.ask(context, given)
  }
}

function toAddress(address: string): URL {
  const url = URL.canParse(address) && /^https?:/.test(address) ? new URL(address) : undefined
  // others on this machine see what a command was called with
  if (url !== undefined && url.username + url.password !== '')
    throw new CommandError('--server cannot have a token in it: set DRAGOMAN_READ_TOKEN to that.')
  if (url !== undefined) return url
  throw new CommandError(`--server cannot be ${address}: give an address such as http://127.0.0.1:4747.`)
}

/** The address of a question at a server. */
function toUrl(server: URL, one: Endpoint, { at, query }: Given): URL {
  const path = one.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((at as Record<string, string>)[name] ?? ''),
  )
  const url = new URL(`/api${path}`, server)
  for (const [name, value] of Object.entries(query as Record<string, string | string[]>))
    for (const text of [value].flat()) url.searchParams.append(name, text)
  return url
}

const askServer =
  (server: URL, token?: string): Ask =>
  async (one, given) => {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    // without what fetch says: it may quote the token
    const response = await fetch(toUrl(server, one, given), { headers }).catch(() => {
      throw new ApiError(503, 'unavailable', `${server.origin} does not answer.`)
    })
    const body: unknown = await response.json()
    if (response.ok) return body
    const { error } = errorBody.parse(body)
    throw new ApiError(response.status, error.code, error.message, error.parameter, error.choices)
  }
