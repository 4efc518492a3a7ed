import type { DocumentRows } from '../../../server/load/sheet.ts'
import type { TableName } from '../../../server/load/tables.ts'
import { SETTLE, TABLES } from '../../../server/load/tables.ts'
import type { Graph } from '../../../server/reads.ts'

/** Writes the rows of documents as they are, without asking who of one is who of another. */
export async function loadRows({ store, queries }: Graph, documents: DocumentRows[]): Promise<void> {
  const names = Object.keys(TABLES) as TableName[]
  const rowsOf = (name: TableName) => documents.flatMap(({ tables }) => tables[name])
  const keysOf = (label: string): string[] =>
    names.flatMap((name) => {
      const table: { query: string; node?: string } = TABLES[name]
      return table.node === label
        ? rowsOf(name).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
        : []
    })
  await store.write([
    ...names
      .filter((name) => rowsOf(name).length > 0)
      .map((name) => queries.statement(TABLES[name].query, { rows: rowsOf(name) })),
    ...SETTLE.map(({ query, keys }) => queries.statement(query, { keys: [...new Set(keysOf(keys))] })),
  ])
}
