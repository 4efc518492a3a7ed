/** Does a server hold when many read at once while somebody imports, and when more come than it answers? */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphSlice } from '../../server/api.ts'
import { loadDocument } from '../../server/load/load.ts'
import { Memory } from '../../server/load/memory.ts'
import { readQueries } from '../../server/queries.ts'
import { openStore } from '../../server/store/open.ts'
import type { StoreSettings } from '../../server/store/open.ts'
import { startServer } from '../e2e/server.ts'
import { missingTools } from '../neo4j/maven.ts'
import { startNeo4j } from '../neo4j/server.ts'
import { createClient, expectStatus } from '../server/faults/client.ts'
import { createArchive } from './archive.ts'
import type { Size } from './archive.ts'
import { createRandom, createZipf } from './random.ts'

const CLIENTS = 50
const SECONDS = 60
/** Of an archive for this: what is looked at is the crowd. */
const MOST_EVENTS = 10_000

export interface Crowd {
  answered: number
  /** Statuses other than 200, and connections that broke, with how often. */
  faults: Map<string, number>
  /** Answers of 503 with Retry-After. */
  refused: number
  /** Milliseconds of each answer, the fastest first. */
  times: number[]
  /** Documents that were imported meanwhile. */
  imported: number
}

/** What readers ask, about whoever is in the picture and any month of its days. */
async function findQuestions(address: string): Promise<string[]> {
  const { get } = createClient(address)
  const { nodes, events } = expectStatus(await get<GraphSlice>('/network?view=full&top=60'), 200)
  const ids = nodes.map(({ id }) => encodeURIComponent(id))
  const sides = nodes
    .filter(({ kind }) => kind === 'person' || kind === 'country')
    .map(({ id }) => encodeURIComponent(id))
  const months = [...new Set(events.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 7)])))]
  const windows = months.map((month) => `from=${month}-01&to=${month}-28`)
  return [
    ...windows.flatMap((days) => [
      `/network?${days}`,
      `/network?view=countries&${days}`,
      `/timeline?step=day&split=kind&${days}`,
      `/meetings?limit=20&${days}`,
      `/actors?${days}`,
    ]),
    ...ids.map((id) => `/entities/${id}`),
    ...sides.slice(1).map((id) => `/relations?a=${sides[0] ?? ''}&b=${id}`),
    ...['/documents', '/search?q=or', '/review?limit=20', '/health'],
  ]
}

/** So many read without a pause for so long, each on its own connection, while one brings bulletins in. */
export async function crowd(address: string, clients: number, seconds: number): Promise<Crowd> {
  const questions = await findQuestions(address)
  const found: Crowd = { answered: 0, faults: new Map(), refused: 0, times: [], imported: 0 }
  const until = performance.now() + seconds * 1000
  const fault = (what: string): void => void found.faults.set(what, (found.faults.get(what) ?? 0) + 1)
  const draw = createZipf(questions.length, 0.6)

  const read = async (seed: number): Promise<void> => {
    const random = createRandom(seed)
    const { get } = createClient(address)
    while (performance.now() < until) {
      const question = questions[draw(random())] ?? '/network'
      const start = performance.now()
      try {
        const { status, retryAfter } = await get(question)
        found.times.push(performance.now() - start)
        if (status === 200) found.answered += 1
        else if (status === 503 && retryAfter !== null) found.refused += 1
        else fault(`${question}: ${String(status)}`)
      } catch (error) {
        fault(`${question}: ${String(error)}`)
      }
    }
  }
  const write = async (): Promise<void> => {
    const client = createClient(address)
    for (let n = 0; performance.now() < until; n += 2) {
      await client.until(await client.bringIn(n, n + 1), ({ phase }) => phase === 'done')
      found.imported += 2
    }
  }
  await Promise.all([write(), ...Array.from({ length: clients }, (_, seed) => read(seed + 1))])
  found.times.sort((a, b) => a - b)
  return found
}

/**
 * Holds so many requests open (files that are never sent to their end), asks once more, and lets go. Gives how the one more was
 * answered, and then how one was when there was room again.
 */
export async function overload(
  address: string,
  held: number,
): Promise<{ beyond: IncomingMessage; later: number; health: number }> {
  const client = createClient(address)
  const { id } = expectStatus(await client.makeImport(), 201)
  const ask = (path: string, method: string): ClientRequest =>
    request(`${address}api${path}`, {
      method,
      agent: false,
      headers: {
        origin: address.slice(0, -1),
        'content-type': 'application/octet-stream',
        ...(method === 'PUT' ? { 'content-length': 1_000 } : {}),
      },
    })
  const open = Array.from({ length: held }, (_, n) => {
    const sending = ask(`/imports/${id}/files/${String(n)}.txt`, 'PUT')
    sending.on('error', () => undefined)
    sending.write('●')
    return sending
  })
  const look = async (path: string): Promise<IncomingMessage> => {
    const asking = ask(path, 'GET')
    asking.end()
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    answer.resume()
    return answer
  }
  let beyond = await look('/documents')
  while (beyond.statusCode === 200) beyond = await look('/documents')
  const health = (await look('/health')).statusCode ?? 0
  for (const one of open) one.destroy()
  let later = beyond.statusCode
  while (later === 503) later = (await look('/documents')).statusCode
  return { beyond, later: later ?? 0, health }
}

interface Place {
  name: string
  settings: StoreSettings
  close(): Promise<void>
}

async function openPlaces(folder: string): Promise<Place[]> {
  const embedded = {
    name: 'embedded',
    settings: { folder: join(folder, 'embedded') },
    close: () => Promise.resolve(),
  }
  const missing = missingTools()
  if (missing.length > 0) {
    process.stderr.write(`Neo4j is left out: it needs ${missing.join(' and ')}.\n`)
    return [embedded]
  }
  const server = await startNeo4j({ java: ['-Xms1g', '-Xmx1g'] })
  return [embedded, { name: 'Neo4j', settings: { neo4j: server.settings }, close: () => server.stop() }]
}

async function measure({ name, settings }: Place, size: Size, data: string): Promise<string> {
  const store = await openStore(settings)
  const memory = new Memory()
  for (const document of createArchive(size)) await loadDocument(store, readQueries(), document, memory)
  await store.close()
  const server = await startServer(settings, 'serve', data)
  try {
    const { answered, faults, refused, times, imported } = await crowd(server.address, CLIENTS, SECONDS)
    const { beyond, later } = await overload(server.address, 100)
    for (const [what, count] of faults) process.stderr.write(`${name}: ${what}, ${String(count)} times\n`)
    const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? NaN).toFixed(0)
    const wrong = [...faults.values()].reduce((sum, count) => sum + count, 0)
    const cells = [name, answered, wrong, refused, imported, at(0.5), at(0.95), at(0.99), at(1)]
    return `| ${[...cells, `${String(beyond.statusCode)}, then ${String(later)}`].join(' | ')} |`
  } finally {
    await server.stop()
  }
}

/** The section of the report about a crowd. */
export async function reportLoad(size: Size): Promise<string[]> {
  const events = Math.min(size.events, MOST_EVENTS)
  const people = Math.round((events * size.people) / size.events)
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-load-'))
  const rows: string[] = []
  for (const place of await openPlaces(folder))
    try {
      rows.push(await measure(place, { ...size, events, people }, join(folder, place.name, 'data')))
    } finally {
      await place.close()
    }
  rmSync(folder, { recursive: true, force: true })
  return [
    `## A crowd

${String(CLIENTS)} clients ask without a pause for ${String(SECONDS)} seconds, on the same machine, whatever the page asks of ${String(events)} events, while one
imports bulletins, two at a time; milliseconds. \`beyond\`: what is answered while a hundred requests are held open, and what when they are gone.

| engine | answers | errors | 503 | imported | median | 95 of 100 | 99 of 100 | slowest | beyond |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
`,
  ]
}
