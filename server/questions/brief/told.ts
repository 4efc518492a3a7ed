/** What a brief says of its events beside their proofs: names and offices. */
import { isPerson } from '../../../cypher/ontology.ts'
import type { Brief, Proof } from '../../api/brief.ts'
import type { EventSummary } from '../../api.ts'
import { readNodes } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import { toNames } from '../../graph/shape.ts'
import type { Period } from '../changes.ts'
import { readSeats } from './offices.ts'

/** Everybody that lines and events tell of. */
const nodesIn = (lines: readonly object[], told: readonly EventSummary[]): string[] => [
  ...lines.flatMap((line) =>
    ['a', 'b', 'person', 'who', 'by'].flatMap((key) => {
      const ids: unknown[] = [Reflect.get(line, key)].flat()
      return ids.filter((id) => typeof id === 'string')
    }),
  ),
  ...told.flatMap(({ participants }) => participants.map(({ id }) => id)),
]

/** The events behind some lines, with all that is said of them. */
export async function readTold(
  graph: Graph,
  lines: readonly object[],
  told: EventSummary[],
  proofs: ReadonlyMap<string, Proof | undefined>,
  period: Pick<Period, 'from' | 'to'>,
): Promise<Pick<Brief, 'told' | 'proofs' | 'offices' | 'names'>> {
  const appointed = [...proofs.values()].flatMap((proof) => proof?.posts?.map(({ person }) => person) ?? [])
  const nodes = [...new Set([...nodesIn(lines, told), ...appointed])]
  const offices = await readSeats(graph, nodes.filter(isPerson), period)
  const served = Object.values(offices).flatMap((some) => some.map(({ body }) => body))
  const named = await readNodes(graph, [...new Set([...nodes, ...served])])
  const proved = [...proofs].flatMap(([id, proof]) => (proof === undefined ? [] : [[id, proof] as const]))
  return { told, proofs: Object.fromEntries(proved), offices, names: toNames(named) }
}
