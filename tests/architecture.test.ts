import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { z } from 'zod'

const ROOT = resolve(import.meta.dirname, '..')
const HOUSES = ['cypher', 'ingest', 'server', 'client'] as const
type House = (typeof HOUSES)[number]

interface Import {
  file: string
  house: House
  target: string
  /** Repository path of a relative import, undefined for a package. */
  path?: string
  typeOnly: boolean
  /** Only where the line is run, `await import(...)`. */
  lazy?: true
}

/** Which house may import which: `types` for type-only imports; a path narrows it to that file. */
const ARROWS: Record<House, { to: House; files?: string[]; types?: true }[]> = {
  cypher: [],
  ingest: [{ to: 'cypher', files: ['cypher/ontology.ts'] }],
  server: [{ to: 'cypher' }, { to: 'ingest', files: ['ingest/types.ts'], types: true }],
  client: [
    { to: 'cypher', files: ['cypher/ontology.ts'] },
    { to: 'server', files: ['server/api.ts'], types: true },
  ],
}

/** The command line is where the houses meet: it reads (ingest) and stores (server). It may import both; nobody imports it. */
const MEETING_POINTS = ['server/cli.ts', 'server/cli/']

/** Packages that only one file may import, so that replacing one is a change to one file. */
const ONE_FILE: Record<string, string> = {
  compromise: 'ingest/nlp/engine.ts',
  'neo4j-driver': 'server/store/neo4j.ts',
  '@grafeo-db/js': 'server/store/embedded.ts',
  // Formats that bulletins come in: one library each, so that a better one replaces one file.
  unpdf: 'ingest/formats/pdf.ts',
  mammoth: 'ingest/formats/docx.ts',
  '@mozilla/readability': 'ingest/formats/html.ts',
  linkedom: 'ingest/formats/html.ts',
  turndown: 'ingest/formats/markdown.ts',
  piscina: 'server/cli/pool.ts',
  'p-limit': 'server/cli/pool.ts',
  chokidar: 'server/cli/watch.ts',
  docx: 'server/brief/word.ts',
  'prom-client': 'server/http/metrics.ts',
  cytoscape: 'client/graph/engine.ts',
  graphology: 'client/actors/measures.ts',
  // Files only, taken in by import.meta.glob.
  'flag-icons': 'client/flags/files.ts',
}

/** Packages of one house. Anything not listed for a house is refused there. */
const PACKAGES: Record<House, RegExp> = {
  cypher: /^$/,
  ingest:
    /^(compromise(\/.*)?|chrono-node|world-countries|wanakana|fastest-levenshtein|unpdf|mammoth|@mozilla\/readability|linkedom|turndown|zod|node:(crypto|path|fs|fs\/promises|url|worker_threads|zlib))$/,
  server:
    /^(express|zod|fastest-levenshtein|helmet|compression|pino|minisearch(\/SearchableMap)?|wanakana|world-countries|piscina|p-limit|chokidar|neo4j-driver|@grafeo-db\/js|commander|cli-progress|docx|express-rate-limit|prom-client|@modelcontextprotocol\/sdk\/.*|node:.*)$/,
  client:
    /^(react|react-dom(\/client)?|react-aria-components|cytoscape|flag-icons|graphology|graphology-(metrics\/centrality\/betweenness|communities-louvain)|d3-(scale|brush|force|selection)|\.\/.*\.css)$/,
}

/** Packages of which files are read, and nothing is imported: the tables of Japanese signs in PDFs. */
const BY_PATH = ['pdfjs-dist']

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)

function importsOf(file: string): Import[] {
  const house = file.split('/')[0] as House
  const tree = parse(file)
  const found: Import[] = []
  const add = (target: string, typeOnly: boolean, lazy?: true): void => {
    const path = target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : undefined
    found.push({ file, house, target, typeOnly, ...(path && { path }), ...(lazy && { lazy }) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.importClause?.isTypeOnly ?? false)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const files = HOUSES.flatMap(sources)
const imports = files.flatMap(importsOf)

function isAllowedArrow(one: Import): boolean {
  if (one.path === undefined || one.path.endsWith('.css')) return true
  const to = one.path.split('/')[0] as House
  if (to === one.house) return true
  if (MEETING_POINTS.some((point) => one.file.startsWith(point)) && to === 'ingest') return true
  return ARROWS[one.house].some(
    (arrow) =>
      arrow.to === to &&
      (arrow.files === undefined || arrow.files.includes(one.path ?? '')) &&
      (arrow.types === undefined || one.typeOnly),
  )
}

/** The shortest circle of imports through a file, as text; undefined where there is none. */
function circleFrom(start: string, graph: Map<string, string[]>): string | undefined {
  const queue: string[][] = [[start]]
  const seen = new Set<string>()
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (next === start) return [...path, next].join(' -> ')
      if (seen.has(next)) continue
      seen.add(next)
      queue.push([...path, next])
    }
  }
  return undefined
}

/** Every name in a file, as often as it stands there; comments have none. */
function namesIn(tree: ts.Node): Map<string, number> {
  const names = new Map<string, number>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.set(node.text, (names.get(node.text) ?? 0) + 1)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}

/** What a file exports by name where it is declared; types apart, which may be there for a signature alone. */
function exportsOf(tree: ts.SourceFile): { name: string; isType: boolean }[] {
  return tree.statements
    .filter(
      (one) => ts.canHaveModifiers(one) && ts.getModifiers(one)?.[0]?.kind === ts.SyntaxKind.ExportKeyword,
    )
    .filter(
      (one) =>
        !ts
          .getModifiers(one as ts.FunctionDeclaration)
          ?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword),
    )
    .flatMap((one) => {
      const isType = ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one)
      const declared = ts.isVariableStatement(one)
        ? [...one.declarationList.declarations]
        : [one as ts.FunctionDeclaration]
      return declared.flatMap(({ name }) =>
        name && ts.isIdentifier(name) ? [{ name: name.text, isType }] : [],
      )
    })
}

describe('the house', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(3)
    expect(imports.length).toBeGreaterThan(1)
  })

  test('arrows run one way', () => {
    expect(
      imports.filter((one) => !isAllowedArrow(one)).map((one) => `${one.file} -> ${one.target}`),
    ).toEqual([])
  })

  test('nobody imports a meeting point from outside it', () => {
    const inside = (path: string): boolean => MEETING_POINTS.some((point) => path.startsWith(point))
    expect(
      imports
        .filter((one) => one.path !== undefined && inside(one.path) && !inside(one.file))
        .map((one) => `${one.file} -> ${one.target}`),
    ).toEqual([])
  })

  test('no circle of imports', () => {
    const graph = new Map<string, string[]>()
    for (const one of imports)
      if (one.path !== undefined) graph.set(one.file, [...(graph.get(one.file) ?? []), one.path])
    expect(files.map((file) => circleFrom(file, graph)).filter((circle) => circle !== undefined)).toEqual([])
  })

  test('each house uses its own packages', () => {
    expect(
      imports
        .filter((one) => one.path === undefined && !PACKAGES[one.house].test(one.target))
        .map((one) => `${one.file} -> ${one.target}`),
    ).toEqual([])
  })

  test('what is needed where the program is installed comes with it, and nothing else does', () => {
    const needed = imports
      .filter(({ house, path, typeOnly }) => house !== 'client' && path === undefined && !typeOnly)
      .map(({ target }) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target)
      .filter((name) => !name.startsWith('node:'))
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
    expect(Object.keys(dependencies).sort()).toEqual([...new Set([...needed, ...BY_PATH])].sort())
  })

  test('a server need not hold the words of a language in memory: threads that read do', () => {
    const atOnce = imports.filter((one) => !one.typeOnly && one.lazy === undefined)
    const reached = new Set(['server/cli/serve.ts'])
    for (const file of reached)
      for (const one of atOnce) if (one.file === file && one.path !== undefined) reached.add(one.path)
    expect(reached.size).toBeGreaterThan(100)
    expect([...reached]).not.toContain('ingest/nlp/engine.ts')
  })

  test('nothing is exported that nobody takes in', () => {
    const everywhere = [...files, ...sources('tests')]
    const trees = new Map(everywhere.map((file) => [file, parse(file)]))
    const names = new Map([...trees].map(([file, tree]) => [file, namesIn(tree)]))
    const takers = new Map<string, string[]>()
    for (const { file, path } of everywhere.flatMap(importsOf))
      if (path !== undefined) takers.set(path, [...(takers.get(path) ?? []), file])
    // `server/api.ts` hands on what its parts export
    const usersOf = (file: string): string[] =>
      (takers.get(file) ?? []).flatMap((user) => (user === 'server/api.ts' ? usersOf(user) : [user]))
    const unused = files.flatMap((file) =>
      exportsOf(trees.get(file) ?? parse(file))
        .filter(({ name, isType }) => !(isType && (names.get(file)?.get(name) ?? 0) > 1))
        .filter(({ name }) => !usersOf(file).some((user) => names.get(user)?.has(name)))
        .map(({ name }) => `${file}: ${name}`),
    )
    expect(unused).toEqual([])
  })

  test('one-file packages stay in their file', () => {
    expect(
      imports
        .filter((one) => {
          const only = ONE_FILE[one.target.replace(/^compromise\/.*/, 'compromise')]
          return only !== undefined && only !== one.file
        })
        .map((one) => `${one.file} -> ${one.target}`),
    ).toEqual([])
  })

  test('no file is longer than 300 lines without a reason in its first comment', () => {
    const long = files.filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      return text.split('\n').length > 300 && !/Long because/.test(text.slice(0, 2000))
    })
    expect(long).toEqual([])
  })
})
