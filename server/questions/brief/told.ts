/** What a brief says of its events beside their proofs: names, offices, what they are about. */
import { z } from 'zod'
import { isPerson } from '../../../cypher/ontology.ts'
import type { Brief } from '../../api/brief.ts'
import type { EventSummary } from '../../api.ts'
import { readEvents } from '../../graph/events.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { ask, readNodes } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import { toNames } from '../../graph/shape.ts'
import type { Period } from '../changes.ts'
import { proofOf } from './firm.ts'
import type { Verdicts } from './firm.ts'
import { readSeats } from './offices.ts'

const topicRow = z.object({ event: z.string(), topic: z.string() })

async function readTopics(graph: Graph, ids: string[]): Promise<Brief['topics']> {
  const rows = ids.length === 0 ? [] : await ask(graph, 'topics', topicRow, { ids })
  const ofEvent = [...groupBy(rows, ({ event }) => event)]
  return Object.fromEntries(ofEvent.map(([event, some]) => [event, some.map(({ topic }) => topic)]))
}

/** Everybody that lines and events tell of. */
const nodesIn = (lines: readonly object[], told: readonly EventSummary[]): string[] => [
  ...lines.flatMap((line) =>
    ['a', 'b', 'person'].flatMap((key) => {
      const id: unknown = Reflect.get(line, key)
      return typeof id === 'string' ? [id] : []
    }),
  ),
  ...told.flatMap(({ participants }) => participants.map(({ id }) => id)),
]

/** The event that each line tells, with all that is said of it. */
export async function readTold(
  graph: Graph,
  lines: readonly { events: string[] }[],
  verdicts: Verdicts,
  period: Pick<Period, 'from' | 'to'>,
): Promise<Pick<Brief, 'told' | 'proofs' | 'topics' | 'offices' | 'names'>> {
  const told = await readEvents(graph, [...new Set(lines.flatMap(({ events }) => events.slice(0, 1)))])
  const ids = told.map(({ id }) => id)
  const nodes = [...new Set(nodesIn(lines, told))]
  const people = nodes.filter(isPerson)
  const [topics, named, offices] = await Promise.all([
    readTopics(graph, ids),
    readNodes(graph, nodes),
    readSeats(graph, people, period),
  ])
  const proofs = ids.flatMap((id) => {
    const proof = proofOf(verdicts, id)
    return proof === undefined ? [] : [[id, proof] as const]
  })
  return { told, proofs: Object.fromEntries(proofs), topics, offices, names: toNames(named) }
}
