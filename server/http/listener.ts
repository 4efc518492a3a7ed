import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { inTurns } from './turns.ts'

/** How long a client is waited for, in milliseconds. */
export interface Patience {
  /** For all that stands before the body. */
  headersTimeout: number
  /** For the whole request. */
  requestTimeout: number
  /** How often it is looked at who takes longer. */
  connectionsCheckingInterval: number
  /** For anything to move on a connection: a client that does not read holds its answer. */
  still: number
}

/** A client that takes longer is cut: it would keep others waiting. */
const PATIENCE: Patience = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 10_000,
  still: 300_000,
}

/** A server that cuts who is slow, and answers each connection in turns. Requests whose length can be read in two ways are refused. */
export function createListener(answer: RequestListener, { still, ...limits }: Patience = PATIENCE): Server {
  return createServer({ ...limits, insecureHTTPParser: false }, inTurns(answer)).setTimeout(still)
}
