import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DocumentList, Health } from '../server/api.ts'
import { createRandom } from './bench/random.ts'
import { mutateBytes } from './fuzz/mutate.ts'
import { FROM_SOURCES, PROGRAM } from './program.ts'

const ROOT = join(import.meta.dirname, '..')
const SAMPLE = join(
  ROOT,
  'samples',
  readdirSync(join(ROOT, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .sort()[0] ?? '',
)
const GOLD = join(ROOT, 'tests', 'fixtures', 'bulletins', 'kr-weekly.gold.json')
const BULLETIN = join(ROOT, 'tests', 'fixtures', 'bulletins', 'kr-weekly.txt')

let folder: string
const servers = new Set<ReturnType<typeof spawn>>()
const at = (...names: string[]): string => join(folder, ...names)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-cli-'))
  writeFileSync(at('empty.txt'), '')
})
afterAll(() => {
  // Those that a failed test left behind.
  for (const child of servers) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** The environment of this process without settings of its own. */
function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const clean = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|DRAGOMAN_|PORT$|npm_)/.test(name))
  return { ...Object.fromEntries(clean), DRAGOMAN_DATA: at('data'), ...more }
}

function run(args: string[], env: Record<string, string> = {}) {
  const options = { cwd: ROOT, encoding: 'utf8', env: environment(env), timeout: 60_000 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...args], options)
  return { status, stdout, stderr }
}

let ingested: ReturnType<typeof run> | undefined

/** A data folder of that name which has the bulletin: it is read once, and copied. */
function ingest(name: string): string {
  ingested ??= run(['ingest', BULLETIN, '--data', at('ingested')])
  expect([ingested.status, ingested.stderr]).toEqual([0, ''])
  cpSync(at('ingested'), at(name), { recursive: true })
  return at(name)
}

/** Starts a server, and gives its address and how to stop it: the exit status after SIGTERM. */
async function serve(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...PROGRAM, ...args, '--port', '0'], {
    cwd: ROOT,
    env: environment(env),
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  servers.add(child)
  const ended = once(child, 'exit').finally(() => servers.delete(child))
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]
    if (address === undefined) continue
    const stop = async (): Promise<unknown> => {
      child.kill('SIGTERM')
      const [status] = (await ended) as [number | null]
      return status
    }
    return { address, stop }
  }
  throw new Error(`no address: ${said}`)
}

const ask = async <T>(address: string, path: string): Promise<T> =>
  (await fetch(`${address}${path}`)).json() as Promise<T>

/** One line on stderr that names the thing and the remedy, nothing on stdout, and a status that says so. */
function expectRefusal(outcome: ReturnType<typeof run>, ...parts: string[]): void {
  expect([outcome.status, outcome.stdout]).toEqual([1, ''])
  // a slow machine also tells how far it is
  expect(outcome.stderr.replace(/^Reading: \d+ of \d+\n/gm, '')).toMatch(/^dragoman: [^\n]+\.\n$/)
  for (const part of parts) expect(outcome.stderr).toContain(part)
}

test('help names every command; the sources run as the package does', () => {
  const { status, stdout } = run(['--help'])
  expect(status).toBe(0)
  const options = { cwd: ROOT, encoding: 'utf8', env: environment({}) } as const
  const sources = spawnSync(process.execPath, [...FROM_SOURCES, '--help'], options)
  expect([sources.status, sources.stdout]).toEqual([0, stdout])
  for (const command of [
    'start',
    'serve',
    'ingest',
    'remove',
    'corrections',
    'backup',
    'restore',
    'export',
    'import',
    'extract',
    'evaluate',
    'why',
    'rules',
    'review',
    'brief',
    'mcp',
  ])
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  const one = run(['ingest', '--help'])
  expect(one.stdout).toContain('Usage: dragoman ingest')
  expect(one.stdout).toContain('Example:')
})

describe('commands', () => {
  test('extract prints one object per document, each on its line', () => {
    const { status, stdout } = run(['extract', BULLETIN, SAMPLE])
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject(
      ['kr-weekly.txt', basename(SAMPLE)].map((document) => ({ document, items: expect.any(Array) })),
    )
  })

  test('extract stops without complaint when nobody reads on', async () => {
    const child = spawn(
      process.execPath,
      [...PROGRAM, 'extract', ...Array<string>(3).fill(BULLETIN), SAMPLE],
      {
        cwd: ROOT,
        env: environment({}),
      },
    )
    let complaint = ''
    child.stderr.on('data', (chunk) => (complaint += String(chunk)))
    child.stdout.destroy()
    const [status] = (await once(child, 'exit')) as [number | null]
    // how far it is, it may say where reading takes longer
    expect([status, complaint.replace(/^Reading: .*\n/gm, '')]).toEqual([0, ''])
  })

  test('evaluate prints a figure for every measure', () => {
    const { status, stdout } = run(['evaluate', GOLD, BULLETIN])
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual([
      'items',
      'people',
      'offices',
      'countries',
      'organizations',
      'events',
      'met',
      'identity',
      'itemDates',
      'eventDates',
      'eventPlaces',
    ])
    expect(stdout).toMatch(/^items +F1 1\.000 {2}precision 1\.000 {2}recall 1\.000 {2}n=\d+$/m)
  })

  test('ingest loads, tells exact counts, and changes nothing the second time; serve shows it', async () => {
    const data = ingest('loaded')
    const total = /The store now has 1 document, (\d+) items, \d+ people and (\d+) events\./.exec(
      ingested?.stdout ?? '',
    )
    expect(total).not.toBeNull()
    const second = run(['ingest', BULLETIN], { DRAGOMAN_DATA: data })
    expect(second.stdout).toContain('(unchanged)')
    expect(second.stdout).toContain('Read 1 document: 0 new, 0 replaced, 1 unchanged; ')
    expect(second.stdout).toContain(total?.[0])
    const server = await serve(['serve', '--data', data])
    const { documents } = await ask<DocumentList>(server.address, 'api/documents')
    expect(documents).toMatchObject([
      { file: 'kr-weekly.txt', items: Number(total?.[1]), events: Number(total?.[2]) },
    ])
    expect(await server.stop()).toBe(0)
  }, 60_000)

  test('start fills an empty store with the samples, and leaves a filled one alone', async () => {
    const data = at('started')
    const samples = readdirSync(join(ROOT, 'samples')).filter((name) => name.endsWith('.txt')).length
    const server = await serve(['start', '--data', data])
    expect(await ask<Health>(server.address, 'api/health')).toEqual({
      status: 'ok',
      engine: 'embedded',
      documents: samples,
    })
    expect(await (await fetch(server.address)).text()).toContain('<title>')
    expect(await server.stop()).toBe(0)
    const own = await serve(['start', '--data', ingest('own')])
    expect(await ask<Health>(own.address, 'api/health')).toMatchObject({ documents: 1 })
    expect(await own.stop()).toBe(0)
  }, 120_000)
})

test('ingest --watch ends at Ctrl+C, also while it reads what takes hours', async () => {
  writeFileSync(at('hours.txt'), `● ${'Aa, '.repeat(1_000_000)}`)
  const args = [...PROGRAM, 'ingest', '--watch', at('hours.txt'), '--data', at('watched')]
  const child = spawn(process.execPath, args, { cwd: ROOT, env: environment({}) })
  servers.add(child)
  const ended = once(child, 'exit').finally(() => servers.delete(child))
  for await (const line of createInterface(child.stderr)) if (line.startsWith('Waiting for files')) break
  await new Promise((resolve) => setTimeout(resolve, 2000))
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  rmSync(at('hours.txt'))
}, 60_000)

test('backup is taken of an archive that is served, and restore makes another of it; writes are noted', async () => {
  const data = ingest('kept')
  const server = await serve(['serve', '--data', data])
  const backup = run(['backup', at('kept.gz'), '--data', data])
  expect([backup.status, backup.stderr]).toEqual([0, ''])
  for (const write of [
    ['restore', at('kept.gz')],
    ['ingest', BULLETIN],
  ])
    expectRefusal(run([...write, '--data', data]), data, 'in use by another process')
  expect(await server.stop()).toBe(0)
  const restored = run(['restore', at('kept.gz'), '--data', at('restored')])
  expect([restored.status, restored.stderr]).toEqual([0, ''])
  expect(restored.stdout).toContain(/sha256 \w+/.exec(backup.stdout)?.[0])
  expect(restored.stdout).toContain('The store now has 1 document, ')
  const notes = ['kept', 'restored'].map((name) =>
    readFileSync(at(name, 'audit.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { did: string; outcome: string }),
  )
  expect(notes).toMatchObject([
    [
      { did: `ingest ${BULLETIN}`, outcome: 'done' },
      { did: `restore ${at('kept.gz')}`, outcome: 'failed' },
      { did: `ingest ${BULLETIN}`, outcome: 'failed' },
    ],
    [{ did: `restore ${at('kept.gz')}`, outcome: 'done' }],
  ])
}, 120_000)

test('brief tells what the newest bulletin brought, or writes it into a file', () => {
  const data = ['--data', ingest('briefed')]
  const told = run(['brief', ...data, '--language', 'en'])
  expect([told.status, told.stderr]).toEqual([0, ''])
  expect(told.stdout).toMatch(/^# What is new, \d/)
  expect(told.stdout).toMatch(/\n- .+\[\^1\]/)
  expect(run(['brief', ...data, '--output', at('brief.docx')])).toMatchObject({ status: 0, stdout: '' })
  expect(readdirSync(folder)).toContain('brief.docx')
}, 120_000)

test('mcp answers an assistant, from the store or from a server', async () => {
  const data = ['--data', ingest('told')]
  const listen = async (args: string[], env: Record<string, string> = {}): Promise<unknown> => {
    const client = new Client({ name: 'a test', version: '1' })
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [...PROGRAM, 'mcp', ...args],
        cwd: ROOT,
        env: environment(env) as Record<string, string>,
      }),
    )
    const { content } = await client.callTool({ name: 'documents', arguments: {} })
    const refused = await client.callTool({ name: 'entity', arguments: { id: 'person:no one/at all' } })
    await client.close()
    expect(refused.isError).toBe(true)
    return (content as { text: string }[])[0]?.text
  }
  const own = await listen(data)
  expect(own).toContain('"file":"kr-weekly.txt"')
  const read = { DRAGOMAN_READ_TOKEN: 'a-token-for-reading' }
  const guarded = await serve(['serve', ...data], { ...read, DRAGOMAN_WRITE_TOKEN: 'a-token-for-writing' })
  expect(await listen(['--server', guarded.address])).toMatch(/^A token is needed/)
  expect(await listen(['--server', guarded.address], read)).toBe(own)
  // what fetch says of a header that it refuses has the header in it
  const torn = await listen(['--server', guarded.address], { DRAGOMAN_READ_TOKEN: 'a-token\nin two lines' })
  expect(torn).toBe(`${new URL(guarded.address).origin} does not answer.`)
  expect(await guarded.stop()).toBe(0)
}, 120_000)

describe('what cannot be done is told in one line', () => {
  // The library of PDFs leaves a rejected promise behind at the one.
  test('files that cannot be used, one of which breaks its reader; what comes after them is loaded', () => {
    const good = join(ROOT, 'tests', 'fixtures', 'formats', 'digest-narrow.pdf')
    writeFileSync(at('broken.pdf'), mutateBytes(readFileSync(good), createRandom(5224)))
    const { status, stderr, stdout } = run([
      ...['ingest', at('empty.txt'), at('broken.pdf'), good],
      ...['--data', at('broken')],
    ])
    expect(status).toBe(1)
    expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Reading: '))).toEqual([
      expect.stringMatching(/^dragoman: [^\n]+empty\.txt: is empty[^\n]+\.$/),
      expect.stringMatching(/^dragoman: \S+broken\.pdf: is a damaged PDF[^\n]+\.$/),
    ])
    expect(stdout).toMatch(/^Read 1 document: 1 new.+; 2 files failed\.$/m)
  }, 60_000)

  test('a data folder below a file', () => {
    const data = at('empty.txt', 'data')
    expectRefusal(run(['ingest', BULLETIN, '--data', data]), data, '--data')
  })

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const port = String((other.address() as AddressInfo).port)
    const outcome = run(['serve'], { PORT: port })
    other.close()
    expectRefusal(outcome, port, 'in use', '--port')
  })

  test.each([
    [{ PORT: 'web' }, 'PORT'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 'NEO4J_URI'],
  ])('settings %j', (env: Record<string, string>, name) => {
    expectRefusal(run(['serve'], env), name)
  })

  test('a command that is not there', () => {
    const { status, stderr } = run(['fly'])
    expect([status, stderr]).toEqual([1, "error: unknown command 'fly'\n"])
  })
})
