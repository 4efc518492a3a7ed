/** Brings the form of a graph up to date: constraints, indexes, and what older versions stored in another way. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readMigrations, readQueries, readSchema } from '../queries.ts'
import type { Migration } from '../queries.ts'
import type { Row, Statement, Store } from './store.ts'
import { StoreError } from './store.ts'

const versionRows = z.array(z.object({ version: z.number() }))
/** A graph that was never opened has none. */
const toVersion = (rows: Row[] = []): number => versionRows.parse(rows)[0]?.version ?? 0

/** What Neo4j refuses to do in one transaction with anything else. */
const isSchema = ({ query }: Statement): boolean => /^(?:CREATE|DROP) (?:CONSTRAINT|INDEX)\b/.test(query)

/**
 * Makes the constraints and indexes, then takes the steps that the graph has not seen, each with its number in one
 * transaction, so that it is taken as a whole or not at all, and once even where two processes start together.
 * @returns whether steps were taken on a graph of before
 * @throws StoreError where the graph has a form that this program does not know yet
 */
export async function migrate(
  store: Store,
  migrations: readonly Migration[] = readMigrations(store.name),
): Promise<boolean> {
  const queries = readQueries()
  const newest = migrations.at(-1)?.version ?? 0
  const refuseNewer = (version: number): void => {
    if (version > newest)
      throw new StoreError(
        'newer',
        `The graph was written by a later Dragoman (its form is version ${String(version)}, this one knows ${String(newest)}); ` +
          `update Dragoman, or choose another data folder or database.`,
      )
  }
  const { query, params } = queries.statement('read/version')
  const known = toVersion(await store.read(query, params))
  refuseNewer(known)

  // One transaction each: a half-made schema does no harm, as each is made only where it is missing.
  for (const statement of readSchema(store.name)) await store.write([statement])
  const steps = migrations.filter((step) => step.version > known)
  for (const { version, statements } of steps) {
    // Commands of the schema cannot share a transaction; they say IF EXISTS, so that twice is as good as once.
    for (const statement of statements.filter(isSchema)) await store.write([statement])
    await store.transact(async (run) => {
      const [rows] = await run([queries.statement('write/lock', { mark: randomUUID() })])
      if (toVersion(rows) >= version) return refuseNewer(toVersion(rows))
      await run(statements.filter((statement) => !isSchema(statement)))
      await run([queries.statement('write/version', { version })])
    })
  }
  return known > 0 && steps.length > 0
}
