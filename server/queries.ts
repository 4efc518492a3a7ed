import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from './graph/groupBy.ts'
import type { EngineName, Params, Statement } from './store/store.ts'

const FOLDER = join(import.meta.dirname, '..', 'cypher')

/** One query file: the comment above it, and the Cypher below. */
export interface Query {
  /** Path under `cypher/` without ending: `read/events`. */
  name: string
  /** What the query does. */
  purpose: string
  /** Names of the `$parameters` that the header explains, and the query wants. */
  parameters: string[]
  /** What the header says of the columns; empty for a query that returns none. */
  returns: string
  text: string
}

/** Every query of `cypher/`, by name. */
export interface Queries {
  all: ReadonlyMap<string, Query>
  /** A query with its parameters; throws when one is missing (null is none), one is unknown, or there is no such query. */
  statement(name: string, params?: Params): Statement
}

/**
 * Splits a query file: the `//` lines at its top are the header, the rest is Cypher.
 *
 *     // What the query does, in one or more lines.
 *     // $person, $day: what they are, in one or more lines
 *     // returns day, place: what they are, where the names do not say it
 *     MATCH ...
 */
export function toQuery(name: string, file: string): Query {
  const lines = file.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n')
  const [, purpose = '', parameters = '', returns = ''] =
    /^((?:(?!\$|returns ).*\n?)*)((?:(?!returns ).*\n?)*)(?:returns ([^]*))?$/.exec(header) ?? []
  return {
    name,
    purpose: purpose.trim(),
    parameters: [...new Set(parameters.match(/(?<=\$)\w+/g))],
    returns,
    text: lines.slice(end).join('\n').trim(),
  }
}

/** Reads all query files (`cypher/read`, `cypher/write`). */
export function readQueries(folder: string = FOLDER): Queries {
  const all = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^(?:read|write)\/.*\.cypher$/.test(path))
      .sort()
      .map((path) => {
        const name = path.replace(/\.cypher$/, '')
        return [name, toQuery(name, readFileSync(join(folder, path), 'utf8'))] as const
      }),
  )
  return {
    all,
    statement(name, params = {}) {
      const query = all.get(name)
      if (query === undefined) throw new Error(`queries: there is no cypher/${name}.cypher`)
      const given = Object.keys(params)
      const missing = query.parameters.filter((parameter) => params[parameter] === undefined)
      const unknown = given.filter((parameter) => !query.parameters.includes(parameter))
      if (missing.length > 0) throw new Error(`queries: ${name} wants $${missing.join(', $')}`)
      if (unknown.length > 0) throw new Error(`queries: ${name} knows no $${unknown.join(', $')}`)
      return { query: query.text, params }
    },
  }
}

/** Constraints and indexes of one engine, each safe to run twice. */
export function readSchema(engine: EngineName, folder: string = FOLDER): Statement[] {
  return toStatements(readFileSync(join(folder, `schema.${engine}.cypher`), 'utf8'))
}

/** A step from one version of the graph's form to the next. */
export interface Migration {
  version: number
  statements: Statement[]
}

/**
 * The steps for one engine in their order: `migrations/001-what.cypher` is for both, `001-what.neo4j.cypher` for one. Files of one
 * number are one step, what is for both first.
 */
export function readMigrations(engine: EngineName, folder: string = FOLDER): Migration[] {
  const files = readdirSync(join(folder, 'migrations'))
    .filter((name) =>
      [undefined, engine].includes(/\.(\w+)\.cypher$/.exec(name)?.[1] as EngineName | undefined),
    )
    .sort()
  const steps = groupBy(files, (name) => /^\d+/.exec(name)?.[0] ?? '')
  const migrations = [...steps].map(([version, names]) => ({
    version: Number(version),
    statements: names.flatMap((name) => toStatements(readFileSync(join(folder, 'migrations', name), 'utf8'))),
  }))
  if (migrations.some(({ version }, index) => version !== index + 1))
    throw new Error(`queries: the migrations for ${engine} are not numbered 1, 2, 3 ...`)
  return migrations
}

/** The statements of a file, each ended by a semicolon. */
function toStatements(file: string): Statement[] {
  return file
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((query) => query.trim())
    .filter((query) => query !== '')
    .map((query) => ({ query, params: {} }))
}
