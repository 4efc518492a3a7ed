/**
 * How fast is a large archive loaded and asked, on the embedded engine and, where Java is there, on Neo4j? Loading is timed
 * against the bare writes of the same rows, document by document in turn, so that whatever else goes on slows both alike.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { loadDocument } from '../../server/load/load.ts'
import { Memory } from '../../server/load/memory.ts'
import { toRows } from '../../server/load/rows.ts'
import type { TableName } from '../../server/load/tables.ts'
import { TABLES } from '../../server/load/tables.ts'
import { readQueries } from '../../server/queries.ts'
import { createMemory } from '../../server/graph/memory.ts'
import { readDocumentIds, readStamp, refresh } from '../../server/graph/reads.ts'
import { readSearchable } from '../../server/graph/searchable.ts'
import type { Graph } from '../../server/graph/reads.ts'
import type { SearchRow } from '../../server/graph/rows.ts'
import { createLiveSearch } from '../../server/search/live.ts'
import { openStore } from '../../server/store/open.ts'
import type { StoreSettings } from '../../server/store/open.ts'
import { installPackage } from '../installPackage.ts'
import { missingTools } from '../neo4j/maven.ts'
import { startNeo4j } from '../neo4j/server.ts'
import { createArchive } from './archive.ts'
import type { Size } from './archive.ts'
import { QUESTIONS } from './questions.ts'
import type { Subject } from './questions.ts'
import { createRandom, createZipf } from './random.ts'

const queries = readQueries()
/** Room and time enough to compile well: unlike in the tests, speed is what is looked at. */
const JAVA = ['-Xms1g', '-Xmx1g']
/** As the container and the unit of systemd start the server (docs/deploy): the glibc keeps one pool, and V8's heap grows slowly. */
const SPARING = {
  flags: ['--heap-growing-percent=20', '--max-semi-space-size=4'],
  variables: { MALLOC_ARENA_MAX: '1' },
}
/** Answers that are timed of each question. */
const ROUNDS = 60

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`

/** Where one engine keeps two graphs: one for the loader, one for the bare writes. */
interface Place {
  name: string
  loaded: StoreSettings
  bare: StoreSettings
  close(): Promise<void>
}

async function openPlaces(): Promise<Place[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const places: Place[] = [
    {
      name: 'embedded',
      loaded: { folder: join(folder, 'loaded') },
      bare: { folder: join(folder, 'bare') },
      close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    },
  ]
  const missing = missingTools()
  if (missing.length > 0) {
    process.stderr.write(`Neo4j is left out: it needs ${missing.join(' and ')}.\n`)
    return places
  }
  const servers = await Promise.all([startNeo4j({ java: JAVA }), startNeo4j({ java: JAVA })])
  const [loaded, bare] = servers.map(({ settings }): StoreSettings => ({ neo4j: settings })) as [
    StoreSettings,
    StoreSettings,
  ]
  const close = async (): Promise<void> => void (await Promise.all(servers.map((server) => server.stop())))
  return [...places, { name: 'Neo4j', loaded, bare, close }]
}

interface LoadTime {
  line: string
  relations: number
}

/** Loads the archive through the loader, and its rows by their bare queries; gives the line of the table. */
async function timeLoad({ name, loaded, bare }: Place, size: Size): Promise<LoadTime> {
  const [store, other] = [await openStore(loaded), await openStore(bare)]
  const memory = new Memory()
  const spent = { load: 0, bare: 0 }
  let relations = 0
  const timed = async (what: keyof typeof spent, job: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await job()
    spent[what] += performance.now() - start
  }
  for (const document of createArchive(size)) {
    await timed('load', () => loadDocument(store, queries, document, memory))
    const { tables } = toRows(document)
    const statements = (Object.keys(TABLES) as TableName[])
      .filter((table) => tables[table].length > 0)
      .map((table) => queries.statement(TABLES[table].query, { rows: tables[table] }))
    relations += Object.values(tables).reduce(
      (sum, rows) => sum + rows.filter((one) => 'rule' in one).length,
      0,
    )
    await timed('bare', () => other.write(statements))
  }
  const { documents, events, people } = await readStamp({ store, queries })
  await Promise.all([store.close(), other.close()])
  const [seconds, atLeast] = [spent.load, spent.bare].map((ms) => (ms / 1000).toFixed(1)) as [string, string]
  const ratio = (spent.load / spent.bare).toFixed(2)
  return { line: row(name, documents, events, people, relations, seconds, atLeast, ratio), relations }
}

/** People and states from the busiest to the rarest, each with a year; the busiest ones first and most often. */
async function findSubjects(graph: Graph): Promise<Subject[]> {
  const nodes: SearchRow[] = []
  for await (const page of readSearchable(graph, 5_000)) nodes.push(...page)
  const random = createRandom(11)
  const documents = await readDocumentIds(graph)
  const ranked = (kind: string): SearchRow[] =>
    nodes.filter((node) => node.kind === kind).sort((a, b) => b.weight - a.weight)
  const [people, states] = [ranked('person'), ranked('country')]
  const [drawPerson, drawState] = [createZipf(people.length, 0.8), createZipf(states.length, 0.8)]
  return Array.from({ length: ROUNDS }, (_, n) => {
    const year = 2020 + (n % 9)
    const person = people[n === 0 ? 0 : drawPerson(random())]
    const [state, other] = n === 0 ? [0, 1] : [drawState(random()), drawState(random())]
    return {
      from: `${String(year)}-07-01`,
      to: `${String(year + 1)}-07-01`,
      person: person?.id ?? '',
      typed: person?.name.split(' ').at(-1)?.slice(0, -1) ?? '',
      state: states[state]?.id ?? '',
      other: states[state === other ? (other + 1) % states.length : other]?.id ?? '',
      document: documents[Math.floor(random() * documents.length)] ?? '',
    }
  })
}

/** Milliseconds of every question about every subject, after all were asked once. */
async function timeQuestions({ name, loaded }: Place): Promise<string[]> {
  const store = await openStore(loaded)
  const graph = { store, queries, memory: { now: createMemory() } }
  const [subjects, search] = [await findSubjects(graph), createLiveSearch(graph)]
  const rows: string[] = []
  for (const { name: question, goal, ask } of QUESTIONS) {
    // As a server does: it looks first whether the graph was written.
    const answer = async (subject: Subject): Promise<unknown> => {
      await refresh(graph)
      return ask(graph, subject, await search())
    }
    for (const subject of subjects) await answer(subject)
    const times: number[] = []
    for (const subject of subjects) {
      const start = performance.now()
      await answer(subject)
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    const at = (share: number): string => (times[Math.ceil(times.length * share) - 1] ?? NaN).toFixed(1)
    rows.push(row(name, question, at(0.5), at(0.95), goal))
  }
  await store.close()
  return rows
}

/** Resident memory in MB, now and at most, of the installed program that serves what was loaded and has answered for a year and a search. */
async function measureServer({ name, loaded }: Place, relations: number, installed: string): Promise<string> {
  const settings =
    'neo4j' in loaded
      ? { NEO4J_URI: loaded.neo4j.uri, NEO4J_USER: loaded.neo4j.user, NEO4J_PASSWORD: loaded.neo4j.password }
      : { NEO4J_URI: '', DRAGOMAN_DATA: loaded.folder ?? '' }
  const program = join(installed, 'server', 'dragoman.mjs')
  const child = spawn(process.execPath, [...SPARING.flags, program, 'serve', '--port', '0'], {
    env: { ...process.env, ...SPARING.variables, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const address = /http:\S+\//.exec(line)?.[0] ?? ''
    for (const path of ['api/network?from=2024-01-01&to=2025-01-01', 'api/search?q=orlov', 'api/documents'])
      await (await fetch(address + path)).text()
    const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8')
    const [now, peak] = ['VmRSS', 'VmHWM'].map((field) =>
      (Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024).toFixed(0),
    ) as [string, string]
    return row(name, relations, now, peak)
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}

/** The sections of the report about the graph. `sizes`: of the archives; the last one is asked too. */
export async function reportGraph(sizes: readonly Size[]): Promise<string[]> {
  const [load, memory, questions]: [string[], string[], string[]] = [[], [], []]
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-package-'))
  const installed = installPackage(folder)
  for (const size of sizes) {
    const places = await openPlaces()
    try {
      for (const place of places) {
        const { line, relations } = await timeLoad(place, size)
        load.push(line)
        if (process.platform === 'linux') memory.push(await measureServer(place, relations, installed))
        if (size === sizes.at(-1)) questions.push(...(await timeQuestions(place)))
      }
    } finally {
      for (const place of places) await place.close()
    }
  }
  rmSync(folder, { recursive: true })
  return [
    `## Loading a large archive

Invented archives of ${String(sizes[0]?.years)} years (\`tests/bench/archive.ts\`: few people are everywhere, most are rare), one transaction a
document, against the bare \`UNWIND\` writes of the same rows by the same queries, also a transaction a document. Seconds of the clock.

| engine | documents | events | people | relations | load | bare writes | load : bare |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${load.join('\n')}
`,
    `## Memory of the server

Resident memory of \`serve\` of the installed package, started as in \`docs/deploy\`, over each archive after it answered for a year, a search and the list of documents, and the most that
it ever had; MB. With Neo4j without the memory of Neo4j itself.

| engine | relations | now | at most |
| --- | ---: | ---: | ---: |
${memory.join('\n')}
`,
    `## Asking a large archive

The largest of them: ${String(ROUNDS)} people, states and years, the busiest among them and more often, each asked before the clock runs, by a
server that remembers the months it was asked about; milliseconds.

| engine | question | median | 95 of 100 | goal |
| --- | --- | ---: | ---: | ---: |
${questions.join('\n')}
`,
  ]
}
