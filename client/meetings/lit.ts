import type { GraphEdge } from '../../server/api.ts'

/** What the picture lights of some chains of nodes: the nodes, and the ties between neighbours. */
export function litBy(
  chains: readonly (readonly string[])[],
  edges: readonly Pick<GraphEdge, 'id' | 'source' | 'target'>[],
): string[] {
  const steps = new Set(
    chains.flatMap((nodes) =>
      nodes.slice(1).flatMap((id, at) => [`${nodes[at] ?? ''}\n${id}`, `${id}\n${nodes[at] ?? ''}`]),
    ),
  )
  const ties = edges.filter(({ source, target }) => steps.has(`${source}\n${target}`))
  return [...new Set([...chains.flat(), ...ties.map(({ id }) => id)])]
}
