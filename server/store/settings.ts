/** Environment -> which store, and how it is reached. */
import { z } from 'zod'

/** Where a Neo4j server or cluster is, who asks, and how patient. Times in milliseconds. */
export interface Neo4jSettings {
  /** A scheme of the driver: bolt (one server) or neo4j (routed), with +s or +ssc for TLS. */
  uri: string
  user: string
  password: string
  /** The user's home database where absent. */
  database?: string
  /** File of certificates (PEM) by which the server's is checked, instead of those of the system. */
  caFile?: string
  /** Connections to each server. */
  poolSize?: number
  /** How long to wait for a free connection. */
  acquireMs?: number
  /** How long to wait for a new connection to be answered. */
  connectMs?: number
  /** How long a transaction is tried again that failed by no fault of its own (a conflict, a server that restarts). */
  retryMs?: number
  /** Rows fetched at a time. */
  fetchSize?: number
  /** What the server's log calls this program. */
  userAgent?: string
}

/** A Neo4j server, or the embedded engine with a data folder (none: in memory, gone when closed). */
export type StoreSettings = { neo4j: Neo4jSettings } | { folder?: string }

/**
 * Where nothing is set. `poolSize`: enough for the pages of a team and one load; a server allows a few hundred in all. `retryMs`: Neo4j
 * restarts within 20 to 40 seconds, and the pauses between two tries double.
 */
export const NEO4J_DEFAULTS = {
  poolSize: 20,
  acquireMs: 20_000,
  connectMs: 5_000,
  retryMs: 60_000,
  fetchSize: 1_000,
  userAgent: 'dragoman',
} as const

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most)

/** Ten minutes: nobody waits longer for an answer. */
const MOST_MS = 600_000

/** The variables that are read, and what each may be. */
export const STORE_VARIABLES = {
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/)
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_CA_FILE: z.string().optional(),
  NEO4J_POOL_SIZE: whole(1, 1000).optional(),
  NEO4J_ACQUIRE_MS: whole(1, MOST_MS).optional(),
  NEO4J_CONNECT_MS: whole(1, MOST_MS).optional(),
  NEO4J_RETRY_MS: whole(0, MOST_MS).optional(),
  NEO4J_FETCH_SIZE: whole(1, 100_000).optional(),
  NEO4J_USER_AGENT: z.string().optional(),
}

const MS = `give milliseconds as a whole number up to ${String(MOST_MS)}`

/** What each should be like, for the reader of a message. */
export const STORE_REMEDIES: Partial<Record<keyof typeof STORE_VARIABLES, string>> = {
  NEO4J_URI:
    'give an address such as bolt://127.0.0.1:7687 or neo4j+s://host, or leave it unset for the embedded store',
  NEO4J_CA_FILE:
    'it needs an address that begins with neo4j+s:// or bolt+s://, whose certificate it is to check',
  NEO4J_POOL_SIZE: 'give a whole number of connections from 1 to 1000',
  NEO4J_ACQUIRE_MS: MS,
  NEO4J_CONNECT_MS: MS,
  NEO4J_RETRY_MS: MS,
  NEO4J_FETCH_SIZE: 'give a whole number of rows from 1 to 100000',
}

type Variables = z.infer<z.ZodObject<typeof STORE_VARIABLES>>

/** Which store the environment asks for: Neo4j where NEO4J_URI is set, else the embedded one in `folder`. */
export function toStoreSettings(given: Variables, folder: string): StoreSettings {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = given
  if (uri === undefined) return { folder }
  const more = {
    database: given.NEO4J_DATABASE,
    caFile: given.NEO4J_CA_FILE,
    poolSize: given.NEO4J_POOL_SIZE,
    acquireMs: given.NEO4J_ACQUIRE_MS,
    connectMs: given.NEO4J_CONNECT_MS,
    retryMs: given.NEO4J_RETRY_MS,
    fetchSize: given.NEO4J_FETCH_SIZE,
    userAgent: given.NEO4J_USER_AGENT,
  }
  return { neo4j: { uri, user, password, ...withoutGaps(more) } }
}

/** Without the entries that are undefined: a default stands for them. */
function withoutGaps<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
