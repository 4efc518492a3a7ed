import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { extract } from '../ingest/index.ts'
import { extraction } from '../server/archive/extraction.ts'
import { DEFAULTS, readConfig } from '../server/config.ts'
import { NEO4J_DEFAULTS } from '../server/store/settings.ts'
import { PROGRAM } from './program.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
const DOCS = FILES.filter((path) => path.endsWith('.md') && !path.startsWith('tests/fixtures/formats/'))
const SCRIPTS = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))

/** What the columns of figures in README.md are about. */
const SETS = ['bulletins and articles', 'blind bulletins']

/** What stands in backticks or in code blocks. */
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')

const help = (...command: string[]): string =>
  execFileSync(process.execPath, [...PROGRAM, ...command, '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  })

describe.each(DOCS)('%s', (path) => {
  const text = read(path)

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([])
  })

  test('names scripts that are there', () => {
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:]*)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in SCRIPTS.scripts))).toEqual([])
  })

  test('names files that are there', () => {
    const named = codeIn(text).filter((code) => /^[\w./-]+\.(?:tsx?|cypher)$/.test(code))
    expect(named.filter((name) => !FILES.some((file) => file === name || file.endsWith(`/${name}`)))).toEqual(
      [],
    )
  })
})

test('every picture of the docs is linked to', () => {
  const pictures = FILES.filter((path) => /^docs\/[^/]+\.png$/.test(path) && existsSync(join(ROOT, path)))
  const all = DOCS.map(read).join('\n')
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.filter((path) => !all.includes(`](${path})`))).toEqual([])
})

test('a command beside the service runs as the service does', () => {
  const [unit, run] = ['dragoman.service', 'dragoman-run'].map((name) => read(`docs/deploy/${name}`))
  const shared =
    /^(?:DynamicUser|User|StateDirectory|StateDirectoryMode|UMask|EnvironmentFile|Environment=DRAGOMAN_DATA|Environment=MALLOC_ARENA_MAX)=(.+)$/gm
  const settings = [...(unit ?? '').matchAll(shared)].map(([line]) => line.replace('Environment=', ''))
  expect(settings).toHaveLength(8)
  const program = /^ExecStart=(.+) serve$/m.exec(unit ?? '')?.[1] ?? 'none'
  expect([...settings, program].filter((one) => run?.includes(` ${one} `) !== true)).toEqual([])
})

test('a server in a container believes nobody but the gateway of its own network', () => {
  const compose = read('docs/deploy/compose.yaml')
  const proxy = /DRAGOMAN_PROXIES:-([\d.]+)\}/.exec(compose)?.[1]
  expect(proxy).toBeDefined()
  expect(/gateway: (.+)/.exec(compose)?.[1]).toBe(proxy)
})

test('the image is made of what the lock file names', () => {
  const [, run = ''] = read('docs/deploy/Dockerfile').split(/^FROM .+$(?=\n#)/m)
  expect(run).toMatch(/^COPY package\.json package-lock\.json .+\nRUN npm ci --omit=dev\b/m)
  expect(run).not.toMatch(/npm (?:i|install|exec)\b|npx/)
})

test('the container, the service and the measured server are started with one heap', () => {
  const [unit = '', container = ''] = ['dragoman.service', 'Dockerfile'].map((name) =>
    read(`docs/deploy/${name}`),
  )
  const flags = [...unit.matchAll(/ (--\S+)(?= .* serve$)/gm)].map(([, flag = '']) => flag)
  expect(flags).toHaveLength(2)
  const bench = read('tests/bench/graph.ts')
  for (const flag of flags) {
    expect(container).toContain(`"${flag}"`)
    expect(bench).toContain(`'${flag}'`)
  }
})

test('README.md has every command and every option', () => {
  const text = read('README.md')
  const commands = [...help().matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map(([, name]) => name ?? '')
  expect(commands.length).toBeGreaterThan(3)
  const options = commands.flatMap((command) =>
    [...help(command).matchAll(/--[a-z]+(?=[ ,]+<| {2})/g)].flat(),
  )
  expect(options).toContain('--port')
  const missing = [...commands.map((name) => `| \`${name}`), ...options.map((option) => `\`${option}`)]
  expect(missing.filter((one) => !text.includes(one))).toEqual([])
})

test('README.md has every variable that is read', () => {
  const found = FILES.filter((path) => /^(?:server|ingest|client|tests|vite)[^]*\.tsx?$/.test(path)).flatMap(
    (path) => [
      ...read(path).matchAll(/(?:env(?:\.|\['))([A-Z][A-Z_0-9]+)|^ {2}([A-Z][A-Z_0-9]+): (?:z\b|whole\()/gm),
    ],
  )
  const names = new Set(found.map(([, one, other]) => one ?? other ?? ''))
  expect([...names]).toContain('CHROMIUM')
  expect([...names].filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([])
})

test('every variable in README.md is read, with the default that stands there', () => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => /^\| `[A-Z][A-Z_0-9]+`/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, names = '', , standard = '']) => codeIn(names).map((name) => [name, standard] as const))
  const sources = FILES.filter((path) => /\.(?:ts|tsx)$/.test(path) && !path.startsWith('tests/docs'))
    .map(read)
    .join('\n')
  expect(rows.length).toBeGreaterThan(15)
  expect(rows.filter(([name]) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([])
  const { store, log, port, host } = readConfig({ NEO4J_URI: 'bolt://host' })
  const neo4j = { ...NEO4J_DEFAULTS, ...('neo4j' in store ? store.neo4j : {}) }
  expect(Object.fromEntries(rows)).toMatchObject({
    PORT: String(port),
    DRAGOMAN_DATA: `\`${DEFAULTS.data}\``,
    DRAGOMAN_HOST: host,
    DRAGOMAN_LOG: `\`${log}\``,
    NEO4J_USER: `\`${neo4j.user}\``,
    NEO4J_POOL_SIZE: String(neo4j.poolSize),
    NEO4J_ACQUIRE_MS: String(neo4j.acquireMs),
    NEO4J_CONNECT_MS: String(neo4j.connectMs),
    NEO4J_RETRY_MS: String(neo4j.retryMs),
    NEO4J_FETCH_SIZE: String(neo4j.fetchSize),
    NEO4J_USER_AGENT: `\`${neo4j.userAgent}\``,
  })
})

test('README.md has the figures that are recorded, as means', () => {
  const figures = z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(read('tests/fixtures/bulletins/figures.json')))
  const names = Object.keys(figures)
  const blind = names.filter((name) => name.startsWith('blind-'))
  const sets = [names.filter((name) => !blind.includes(name)), blind]
  const text = read('README.md')
  expect(text).toContain(sets.map(({ length }, at) => `${String(length)} ${SETS[at] ?? ''}`).join(' | '))
  const rows = [...text.matchAll(/^\| (\w+) \| [^|]+ \| (\d\.\d\d) \| (\d\.\d\d) \|$/gm)]
  const told = rows.map(([, name = '', ...means]) => ({ name, means: means.map(Number) }))
  expect(told.map(({ name }) => name).sort()).toEqual(Object.keys(figures[names[0] ?? ''] ?? {}).sort())
  for (const { name, means } of told)
    for (const [at, mean] of means.entries()) {
      const all = (sets[at] ?? []).flatMap((one) => figures[one]?.[name] ?? [])
      const off = Math.abs(all.reduce((sum, one) => sum + one, 0) / all.length - mean)
      // a mean that lies between two hundredths may be told as either
      expect({ name, at, off: off < 0.00501 ? 'not' : off }).toEqual({ name, at, off: 'not' })
    }
})

test('ingest/data/README.md has every table', () => {
  const tables = FILES.filter((path) => /^ingest\/data\/.*\.ts$/.test(path)).map((path) => basename(path))
  const told = codeIn(read('ingest/data/README.md'))
  expect(tables.filter((table) => !told.includes(table))).toEqual([])
})

test('docs/extraction.md tells what reading gives', () => {
  const blocks = [...read('docs/extraction.md').matchAll(/```(text|json)\n([^]*?)```/g)]
  const [text = '', json = ''] = ['text', 'json'].map(
    (kind) => blocks.find(([, one]) => one === kind)?.[2] ?? '',
  )
  const told = extract({ text, name: 'week.txt' })
  expect(told).toMatchObject(JSON.parse(json) as object)
  expect(extraction.parse(told)).toEqual(told)
})
