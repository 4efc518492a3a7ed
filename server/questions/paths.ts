/** Shortest ways from one node to another through people who met. */
import type { Paths } from '../api.ts'
import type { EventFilter } from '../eventSet.ts'
import { readEventSet } from '../eventSet.ts'
import type { Graph } from '../reads.ts'
import { presentOffices, readEvents, readNodes, readOffices } from '../reads.ts'
import type { NodeRow } from '../rows.ts'
import { toNode } from '../shape.ts'
import { readParts, readSides } from '../sums.ts'
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
  const set = kinds === undefined ? { ids: [], total: 0 } : await readEventSet(graph, { ...filter, kinds })
  // People are among the parts already.
  const sidesOf = async ({ id, kind }: NodeRow) =>
    kind === 'person' ? new Map<string, Set<number>>() : readSides(graph, set.ids, id)
  const [parts, ofA, ofB] = await Promise.all([readParts(graph, set.ids), sidesOf(a), sidesOf(b)])
  const steps = toSteps(set.ids, parts, [
    [a.id, ofA],
    [b.id, ofB],
  ])
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
    ...(set.total > set.ids.length || named.length > events.length ? { truncated: true } : {}),
  }
}

/** Whom each node met, with the ids of the events: people among themselves, and the two ends. */
function toSteps(
  ids: string[],
  parts: Awaited<ReturnType<typeof readParts>>,
  ends: [string, Awaited<ReturnType<typeof readSides>>][],
): Map<string, Map<string, string[]>> {
  const steps = new Map<string, Map<string, string[]>>()
  const add = (one: string, other: string, event: string): void => {
    const besides = steps.get(one) ?? new Map<string, string[]>()
    const events = besides.get(other) ?? []
    if (events.at(-1) !== event) events.push(event)
    besides.set(other, events)
    steps.set(one, besides)
  }
  for (const event of ids) {
    const present = [
      ...(parts.get(event) ?? []),
      ...ends.flatMap(([id, sides]) => [...(sides.get(event) ?? [])].map((side) => ({ id, side }))),
    ]
    for (const one of present)
      for (const other of present)
        if (one.side !== other.side && one.id !== other.id) add(one.id, other.id, event)
  }
  return steps
}
