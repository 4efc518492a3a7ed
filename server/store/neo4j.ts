import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import type { Params, Store, StoreFault } from './store.ts'
import { StoreError } from './store.ts'
import { toRow } from './values.ts'

/** Where a Neo4j server is and who asks. `uri` has a scheme of the driver: bolt, neo4j, with +s or +ssc for TLS. */
export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  /** The user's home database where absent. */
  database?: string
}

/** Enough for the pages of a team and one load; a server allows a few hundred in all. */
const CONNECTIONS = 20
const CONNECT_MS = 5_000
/** How long a query waits for a free connection, and a failed transaction is tried again. */
const PATIENCE_MS = 20_000

/** By the start of the driver's error code: what is wrong, and what the reader of the message should do. */
const FAULTS: { code: string; fault: StoreFault; tell: (settings: Neo4jSettings) => string }[] = [
  {
    code: 'Neo.ClientError.Security.',
    fault: 'credentials',
    tell: ({ user }) => `refuses the credentials of user ${user}; check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: 'Neo.ClientError.Database.DatabaseNotFound',
    fault: 'database',
    tell: ({ database }) => `has no database ${database ?? ''}; check NEO4J_DATABASE.`,
  },
]

/** Everything else: no route, no listener, no Bolt, a scheme that the driver does not know. */
const UNREACHABLE: Omit<(typeof FAULTS)[number], 'code'> = {
  fault: 'unreachable',
  tell: () => 'does not answer; check NEO4J_URI (bolt:// or neo4j://, host, port) and that Neo4j runs there.',
}

/**
 * Connects to a Neo4j server and makes sure that it answers.
 * Throws a StoreError when there is no server, when it refuses the credentials, or has no such database.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const driver = await connect(settings)
  const target = toTarget(settings)

  const transact: Store['transact'] = async (work) => {
    const opened = driver.session(target)
    try {
      return await opened.executeWrite((transaction) =>
        work(async (statements) => {
          // All are sent at once, and run in order: waiting for each answer would cost a way there and back.
          const results = await Promise.all(
            statements.map(({ query, params }) => transaction.run(query, toParams(params))),
          )
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
      const { records } = await driver.executeQuery(query, toParams(params), {
        ...target,
        routing: neo4j.routing.READ,
      })
      return records.map((record) => toRow(record.toObject()))
    },

    close: () => driver.close(),
  }
}

async function connect(settings: Neo4jSettings): Promise<Driver> {
  const { uri, user, password } = settings
  let driver: Driver | undefined
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      useBigInt: true,
      maxConnectionPoolSize: CONNECTIONS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: PATIENCE_MS,
      maxTransactionRetryTime: PATIENCE_MS,
      telemetryDisabled: true,
    })
    // An address alone does not show whether the database exists: only a query does.
    await driver.verifyConnectivity()
    await driver.executeQuery('RETURN 1 AS one', {}, { ...toTarget(settings), routing: neo4j.routing.READ })
    return driver
  } catch (error) {
    await driver?.close()
    throw toStoreError(error, settings)
  }
}

/** The driver wants the name of the database left out, not undefined. */
function toTarget({ database }: Neo4jSettings): { database?: string } {
  return database === undefined ? {} : { database }
}

function toStoreError(error: unknown, settings: Neo4jSettings): StoreError {
  const code = error instanceof Neo4jError ? error.code : ''
  const { fault, tell } = FAULTS.find((row) => code.startsWith(row.code)) ?? UNREACHABLE
  return new StoreError(fault, `Neo4j at ${toAddress(settings.uri)} ${tell(settings)}`, error)
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
