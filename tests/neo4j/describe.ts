import { afterAll, beforeAll, describe, jest } from '@jest/globals'
import { leaveOut } from '../leaveOut.ts'
import { missingTools } from './maven.ts'
import type { Neo4jOptions, Neo4jServer } from './server.ts'
import { startNeo4j } from './server.ts'

const START_MS = 300_000
/** The first use of a query waits for the server to plan it, on a cold machine for seconds. */
const TEST_MS = 120_000

/**
 * A suite that needs a real Neo4j: it gets one of its own, started before the first test and stopped after the last.
 * Where Java or Maven is missing the suite is left out and says so; with CI=true that is a failure.
 */
export function describeWithNeo4j(
  title: string,
  suite: (server: () => Neo4jServer) => void,
  options: () => Neo4jOptions = () => ({}),
): void {
  const missing = missingTools()
  if (missing.length > 0) return leaveOut(title, `needs ${missing.join(' and ')}`)
  jest.setTimeout(TEST_MS)
  describe(title, () => {
    let server: Neo4jServer | undefined
    beforeAll(async () => {
      server = await startNeo4j(options())
    }, START_MS)
    afterAll(() => server?.stop())
    suite(() => {
      if (server === undefined) throw new Error('Neo4j has not started')
      return server
    })
  })
}
