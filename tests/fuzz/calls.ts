/** Calls the API as its description allows, and as it does not. */
import fc from 'fast-check'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import readOne from '../../server/cli/importWorker.ts'
import { readDocumentIds } from '../../server/graph/reads.ts'
import { openJobs } from '../../server/jobs/jobs.ts'
import { openStore } from '../../server/store/open.ts'
import { first, second } from '../fixtures/extraction.ts'
import { createArchive, keep } from '../server/corrections/archives.ts'
import { toWellFormed } from './hostile.ts'
import type { Schema } from './values.ts'
import { valuesOf } from './values.ts'

/** Milliseconds of the processor after which a call counts as hanging. */
const HANGS = 2000

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  schema: Schema
}

/** A call that can be made. */
interface Operation {
  method: string
  path: string
  parameters: Parameter[]
  body?: Schema
}

interface Description {
  paths: Record<
    string,
    Record<
      string,
      { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema?: Schema }> } }
    >
  >
}

const describedIn = ({ paths }: Description): Operation[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const [sent] = Object.values(requestBody?.content ?? {})
      return {
        method: method.toUpperCase(),
        path,
        parameters,
        // a file has no form
        ...(sent === undefined ? {} : { body: sent.schema ?? { type: 'string' } }),
      }
    }),
  )

interface Call {
  method: string
  path: string
  body?: unknown
}

const toText = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(toText).join(',')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
const encode = (value: unknown): string => encodeURIComponent(toWellFormed(toText(value)))

/** Some of the parameters, and now and then one that is not known. */
function callsOf(
  { method, path, parameters, body }: Operation,
  known: readonly string[],
): fc.Arbitrary<Call> {
  const values = fc.tuple(...parameters.map(({ schema }) => valuesOf(schema, known)))
  const left = fc.subarray(parameters.filter((one) => one.in === 'query').map((one) => one.name))
  const extra = fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constant('&made-up=1'))
  const sent = body === undefined ? fc.constant(undefined) : valuesOf(body, known)
  return fc.tuple(values, left, extra, sent).map(([given, names, more, content]) => {
    const of = (name: string): unknown => given[parameters.findIndex((one) => one.name === name)]
    const at = path.replace(/\{(\w+)\}/g, (_, name: string) => encode(of(name)) || '-')
    const query = names.map((name) => `${name}=${encode(of(name))}`).join('&') + more
    return {
      method,
      path: query === '' ? at : `${at}?${query}`,
      ...(content === undefined ? {} : { body: content }),
    }
  })
}

/** What is answered; of a stream of events, which may never end, nothing. */
async function textOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') !== true) return answer.text()
  await answer.body?.cancel()
  return ''
}

/** Makes so many calls of an archive of its own, and gives what went wrong, each in a line, and how often what was answered. */
export async function fuzzCalls(
  runs: number,
  seed: number,
): Promise<{ faults: string[]; statuses: ReadonlyMap<number, number> }> {
  const faults: string[] = []
  const statuses = new Map<number, number>()
  const holdings = await createArchive(await openStore({}))
  await keep(holdings, first, second)
  let ids = 0
  const jobs = await openJobs(holdings.folder, {
    holdings,
    read: (task) => readOne(task),
    newId: () => `import-${String((ids += 1))}`,
    bug: (error) => faults.push(`import: ${String(error)}`),
  })
  const log = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) })
  const server = createApp({ ...holdings, log, holdings, jobs, read: (task) => readOne(task) }).listen(
    0,
    '127.0.0.1',
  )
  await once(server, 'listening')
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const call = ({ method, path, body }: Call): Promise<Response> =>
    fetch(`${address}/api${path}`, {
      method,
      headers: { origin: address, 'content-type': 'application/json' },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? toWellFormed(body) : JSON.stringify(body) }),
    })
  try {
    const description = (await (await call({ method: 'GET', path: '/openapi.json' })).json()) as Description
    const labels = ['Person', 'Event', 'Document', 'Item', 'Country', 'Organization', 'Place']
    const rows = await Promise.all(
      labels.map((label) => holdings.store.read(`MATCH (n:${label}) RETURN coalesce(n.id, n.code) AS id`)),
    )
    const known = [
      ...rows.flat().map(({ id }) => String(id)),
      ...['import-1', 'import-2', 'import-3', 'import-4'],
    ]
    const calls = fc.oneof(...describedIn(description).map((one) => callsOf(one, known)))
    for (const one of fc.sample(calls, { numRuns: runs, seed })) {
      const start = process.cpuUsage()
      const answer = await call(one)
      const text = await textOf(answer)
      const { user, system } = process.cpuUsage(start)
      const spent = (user + system) / 1000
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      const said = `${one.method} ${one.path} ${JSON.stringify(one.body) ?? ''}`.trim()
      if (answer.status >= 500) faults.push(`${said}: ${String(answer.status)} ${text}`)
      if (answer.status >= 400 && !/^\{"error":\{"code":"\w+","message":"/.test(text))
        faults.push(`${said}: says no why: ${text}`)
      if (spent > HANGS) faults.push(`${said}: took ${spent.toFixed(0)} ms`)
    }
    // whatever was done, the graph holds what the archive holds
    const [kept, loaded] = [await holdings.archive.documents.list(), await readDocumentIds(holdings)]
    if (
      kept
        .map(({ id }) => id)
        .sort()
        .join() !== loaded.sort().join()
    )
      faults.push('the graph has other documents')
  } finally {
    server.close()
    server.closeAllConnections()
    await jobs.close()
    await holdings.store.close()
    holdings.close()
  }
  return { faults, statuses }
}
