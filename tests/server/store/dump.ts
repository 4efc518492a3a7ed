import { NODES, RELATIONS } from '../../../cypher/ontology.ts'
import type { NodeLabel } from '../../../cypher/ontology.ts'
import type { Row, Store } from '../../../server/store/store.ts'

/** Everything that documents say, in a fixed order: all nodes and relations with all their properties. */
export interface Dump {
  nodes: Record<string, Row[]>
  relations: Record<string, Row[]>
}

export async function dump(store: Store): Promise<Dump> {
  const nodes: Dump['nodes'] = {}
  for (const label of Object.keys(NODES).filter((one) => one !== 'Archive'))
    nodes[label] = await sorted(store, `MATCH (n:${label}) RETURN properties(n) AS properties`)
  const relations: Dump['relations'] = {}
  for (const [type, ends] of Object.entries(RELATIONS))
    for (const from of ends.from)
      for (const to of ends.to)
        relations[`${from} ${type} ${to}`] = await sorted(
          store,
          `MATCH (a:${from})-[r:\`${type}\`]->(b:${to})
           RETURN a.${keyOf(from)} AS from, b.${keyOf(to)} AS to, properties(r) AS properties`,
        )
  return { nodes, relations }
}

/** How many nodes there are of each label, and relations of each type; those of which there are none left out. */
export function countsOf({ nodes, relations }: Dump): { nodes: object; relations: object } {
  const types = new Map<string, number>()
  for (const [name, rows] of Object.entries(relations)) {
    const type = name.split(' ')[1] ?? ''
    types.set(type, (types.get(type) ?? 0) + rows.length)
  }
  return {
    nodes: Object.fromEntries(Object.entries(nodes).map(([label, rows]) => [label, rows.length])),
    relations: Object.fromEntries(types),
  }
}

const keyOf = (label: NodeLabel): string => NODES[label].key

async function sorted(store: Store, query: string): Promise<Row[]> {
  const rows = await store.read(query)
  return rows.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) as Row[]
}

/** Engines give a map's keys in different orders. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
