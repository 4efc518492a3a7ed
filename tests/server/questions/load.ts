import type { Row } from '../../../server/store/store.ts'
import { toNamedRows } from '../../../server/load/named.ts'
import type { DocumentRows } from '../../../server/load/sheet.ts'
import type { TableName } from '../../../server/load/tables.ts'
import { TABLES } from '../../../server/load/tables.ts'
import type { Graph } from '../../../server/graph/reads.ts'

/** Writes the rows of documents as they are, without asking who of one is who of another. */
export async function loadRows({ store, queries }: Graph, documents: DocumentRows[]): Promise<void> {
  const names = Object.keys(TABLES) as TableName[]
  const tables = Object.fromEntries(
    names.map((name): [string, Row[]] => [name, documents.flatMap((one) => one.tables[name])]),
  ) as DocumentRows['tables']
  const { people, organizations } = toNamedRows(tables, { people: [], organizations: [] })
  await store.write([
    ...names
      .filter((name) => tables[name].length > 0)
      .map((name) => queries.statement(TABLES[name].query, { rows: tables[name] })),
    queries.statement('write/settle/people', { rows: people }),
    queries.statement('write/settle/organizations', { rows: organizations }),
  ])
}
