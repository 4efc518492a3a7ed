import type { NodeLabel, RelationType } from '../../cypher/ontology.ts'
import type { DocumentRows } from './sheet.ts'
import type { TableName } from './tables.ts'
import { TABLES } from './tables.ts'

/** What a document says, counted: nodes by label, claims by relation. */
export interface Counts {
  nodes: Partial<Record<NodeLabel, number>>
  relations: Partial<Record<RelationType, number>>
}

export function toCounts(tables: DocumentRows['tables']): Counts {
  const counts: Counts = { nodes: {}, relations: {} }
  for (const name of Object.keys(TABLES) as TableName[]) {
    const table: { node?: NodeLabel; relation?: RelationType } = TABLES[name]
    const { length } = tables[name]
    if (table.node !== undefined) counts.nodes[table.node] = (counts.nodes[table.node] ?? 0) + length
    if (table.relation !== undefined)
      counts.relations[table.relation] = (counts.relations[table.relation] ?? 0) + length
  }
  return counts
}
