import { readFileSync } from 'node:fs'
import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Config, Driver, Result } from 'neo4j-driver'
import type { Neo4jSettings } from './settings.ts'
import { NEO4J_DEFAULTS } from './settings.ts'
import type { Params, Row, Store, StoreFault } from './store.ts'
import { MOST_ROWS, StoreError, tooManyRows } from './store.ts'
import { toRow } from './values.ts'

/** By the driver's error code and message: what is wrong, and what the reader of ours should do. */
const FAULTS: { says: RegExp; fault: StoreFault; tell: (settings: Neo4jSettings) => string }[] = [
  {
    says: /Neo\.ClientError\.Security\./,
    fault: 'credentials',
    tell: ({ user }) => `refuses the credentials of user ${user}; check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    says: /DatabaseNotFound/,
    fault: 'database',
    tell: ({ database }) => `has no database ${database ?? ''}; check NEO4J_DATABASE.`,
  },
  {
    says: /certificate|CERT_/i,
    fault: 'certificates',
    tell: ({ caFile }) =>
      caFile === undefined
        ? 'has a certificate that this machine does not trust; name the file of its authority in NEO4J_CA_FILE.'
        : `has a certificate that ${caFile} does not vouch for; check NEO4J_CA_FILE, and that the address has the name in the certificate.`,
  },
  {
    // also what a server says that goes away meanwhile, so it is no other fault
    says: /before secure TLS connection|wrong version number/,
    fault: 'unreachable',
    tell: ({ uri }) =>
      `does not answer with TLS; where it has none, begin NEO4J_URI with ${uri.replace(/\+.*/, '')}://, else turn TLS on there (dbms.ssl.policy.bolt.enabled).`,
  },
]

/** Everything else: no route, no listener, no Bolt, a scheme that the driver does not know. */
const UNREACHABLE: Omit<(typeof FAULTS)[number], 'says'> = {
  fault: 'unreachable',
  tell: () =>
    'does not answer; check NEO4J_URI (bolt:// or neo4j://, +s where it wants TLS, host, port) and that Neo4j runs there.',
}

/**
 * Connects to a Neo4j server and makes sure that it answers.
 * Throws a StoreError when there is no server, when it refuses the credentials, or has no such database.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const driver = await connect(settings)
  // One manager for all: what was read follows what was written, whichever server of a cluster is asked.
  const target = { ...toTarget(settings), bookmarkManager: driver.executeQueryBookmarkManager }

  /** A server that went away is told in a line; it was waited for as long as the settings say. */
  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw isAway(error) ? toStoreError(error, settings) : error
    }
  }

  const transact: Store['transact'] = (work) => told(transactOnce(work))
  const transactOnce: Store['transact'] = async (work) => {
    const opened = driver.session(target)
    try {
      return await opened.executeWrite((transaction) =>
        work(async (statements) => {
          // All are sent at once, and run in order: waiting for each answer would cost a way there and back.
          const results = await Promise.all(
            statements.map(({ query, params }) => transaction.run(query, toParams(params))),
          )
          if (results.some(({ records }) => records.length > MOST_ROWS)) throw tooManyRows()
          return results.map(({ records }) => records.map((record) => toRow(record.toObject())))
        }),
      )
    } finally {
      await opened.close()
    }
  }

  return {
    name: 'neo4j',
    transact,
    write: (statements) => transact((run) => run(statements)),

    async read(query, params = {}) {
      return told(
        driver.executeQuery(query, toParams(params), {
          ...target,
          routing: neo4j.routing.READ,
          resultTransformer: takeRows,
        }),
      )
    },

    close: () => driver.close(),
  }
}

/** The rows of an answer as they come, fetched some at a time; what is too many is not even fetched. */
async function takeRows(result: Result): Promise<Row[]> {
  const rows: Row[] = []
  for await (const record of result) {
    if (rows.length === MOST_ROWS) throw tooManyRows()
    rows.push(toRow(record.toObject()))
  }
  return rows
}

/** What was tried again in vain, and what could not even be tried. */
const isAway = (error: unknown): boolean =>
  error instanceof Neo4jError && (error.retryable || /acquisition timed out/.test(error.message))

async function connect(settings: Neo4jSettings): Promise<Driver> {
  const { user, password } = settings
  let driver: Driver | undefined
  try {
    const { uri, ...trust } = toTrust(settings)
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { ...toDriverConfig(settings), ...trust })
    // An address alone does not show whether the database exists: only a query does.
    await driver.verifyConnectivity()
    await driver.executeQuery('RETURN 1 AS one', {}, { ...toTarget(settings), routing: neo4j.routing.READ })
    return driver
  } catch (error) {
    await driver?.close()
    throw toStoreError(error, settings)
  }
}

function toDriverConfig(settings: Neo4jSettings): Config {
  const { poolSize, acquireMs, connectMs, retryMs, fetchSize, userAgent } = { ...NEO4J_DEFAULTS, ...settings }
  return {
    useBigInt: true,
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: acquireMs,
    connectionTimeout: connectMs,
    maxTransactionRetryTime: retryMs,
    fetchSize,
    userAgent,
    telemetryDisabled: true,
  }
}

/** By whose certificates a server is trusted. The driver takes a file only with an address that says nothing about it. */
function toTrust({
  uri,
  caFile,
}: Neo4jSettings): Pick<Config, 'encrypted' | 'trust' | 'trustedCertificates'> & { uri: string } {
  if (caFile === undefined) return { uri }
  try {
    readFileSync(caFile)
  } catch (error) {
    throw new StoreError('certificates', `The file ${caFile} cannot be read; check NEO4J_CA_FILE.`, error)
  }
  return {
    uri: uri.replace('+s:', ':'),
    encrypted: 'ENCRYPTION_ON',
    trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
    trustedCertificates: [caFile],
  }
}

/** The driver wants the name of the database left out, not undefined. */
function toTarget({ database }: Neo4jSettings): { database?: string } {
  return database === undefined ? {} : { database }
}

function toStoreError(error: unknown, settings: Neo4jSettings): StoreError {
  if (error instanceof StoreError) return error
  const said = toWords(error)
  const { fault, tell } = FAULTS.find(({ says }) => says.test(said)) ?? UNREACHABLE
  return new StoreError(fault, `Neo4j at ${toAddress(settings.uri)} ${tell(settings)}`, error)
}

/** Code and message of a fault, and of those that led to it: a cluster that cannot be reached says why only there. */
function toWords(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = error instanceof Neo4jError ? `${error.code} ` : ''
  return `${code}${error.message} ${toWords(error.cause)}`
}

/** The address without a password that someone may have written into it. */
function toAddress(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//')
}

/** The driver sends every number as a float; `LIMIT` and list positions want whole numbers. */
function toParams(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParam(value)]))
}

function toParam(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toParam)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParam(inner)]))
  return value
}
