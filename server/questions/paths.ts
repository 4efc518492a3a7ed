/** Shortest ways from one node to another through people who met. */
import type { Paths } from '../api.ts'
import type { EventFilter } from '../graph/eventSet.ts'
import { readEventSet } from '../graph/eventSet.ts'
import { readEvents } from '../graph/events.ts'
import { bodiesIn } from '../graph/happening.ts'
import type { Happening } from '../graph/happening.ts'
import { readParts } from '../graph/facts.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readNodes, readOffices } from '../graph/reads.ts'
import type { NodeRow } from '../graph/rows.ts'
import { toNode } from '../graph/shape.ts'
import { pairsAcross } from '../graph/sums.ts'
import { commonKinds, CONTACT_KINDS } from './contacts.ts'
import { shortestWays } from './walk.ts'

const MOST_PATHS = 50
/** Events named for one step, and for the whole answer. */
const MOST_OF_STEP = 20
const MOST_EVENTS = 300

/**
 * All shortest ways between two nodes in a window. Each step is a meeting, call, visit or talks with the two on different
 * sides; between the ends stand only people, for every state meets every other. The ends may be states and bodies.
 */
export async function readPaths(
  graph: Graph,
  [a, b]: readonly [NodeRow, NodeRow],
  filter: EventFilter,
): Promise<Paths> {
  const kinds = commonKinds(filter.kinds, CONTACT_KINDS)
  const set = kinds === undefined ? { events: [], total: 0 } : await readEventSet(graph, { ...filter, kinds })
  const steps = toSteps(await readParts(graph, set.events), [a.id, b.id])
  const { length, total, ways } =
    a.id === b.id
      ? { length: 0, total: 1, ways: [[a.id]] }
      : shortestWays(a.id, b.id, (id) => steps.get(id)?.keys() ?? [], MOST_PATHS)
  const paths = ways.map((nodes) => ({
    nodes,
    steps: nodes.slice(1).map((node, i) => {
      const events = steps.get(nodes[i] ?? '')?.get(node) ?? []
      return { events: events.slice(0, MOST_OF_STEP), total: events.length }
    }),
  }))
  const named = [...new Set(paths.flatMap((path) => path.steps.flatMap((step) => step.events)))]
  const ids = [...new Set(ways.flat())]
  const [nodes, offices, events] = await Promise.all([
    readNodes(graph, ids),
    readOffices(graph, ids).then(presentOffices),
    readEvents(graph, named.slice(0, MOST_EVENTS)),
  ])
  const owners = await readNodes(
    graph,
    [...offices.values()].map(({ of }) => of),
  )
  const known = { nodes: owners, offices }
  return {
    ...(length === undefined ? {} : { length }),
    total,
    paths,
    nodes: ids.flatMap((id) => {
      const row = nodes.get(id)
      return row === undefined ? [] : [toNode(row, steps.get(id)?.size ?? 0, known)]
    }),
    events,
    ...(set.total > set.events.length || named.length > events.length ? { truncated: true } : {}),
  }
}

/** Whom each node met, with the ids of the events: people among themselves, and the two ends. */
function toSteps(events: readonly Happening[], ends: readonly string[]): Map<string, Map<string, string[]>> {
  const steps = new Map<string, Map<string, string[]>>()
  const add = (one: string, other: string, event: string): void => {
    const besides = steps.get(one) ?? new Map<string, string[]>()
    const met = besides.get(other) ?? []
    met.push(event)
    besides.set(other, met)
    steps.set(one, besides)
  }
  for (const event of events) {
    const bodies = bodiesIn(event).filter((part) => ends.includes(part.id))
    for (const [a, b] of pairsAcross([...event.parts.people, ...bodies])) {
      add(a, b, event.id)
      add(b, a, event.id)
    }
  }
  return steps
}
