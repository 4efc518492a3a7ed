import type { RequestHandler } from 'express'
import type { EventSummary, GraphNode, OfficeHeld, Profile } from '../api.ts'
import { ApiError } from '../errors.ts'
import { readAppearances, readPresentIds } from '../identities.ts'
import { toName } from '../name.ts'
import { nodeId, readParams } from '../params.ts'
import type { Graph } from '../reads.ts'
import {
  presentOffices,
  readEvents,
  readEventsOfNode,
  readHolders,
  readMentionCount,
  readNodes,
  readOffices,
} from '../reads.ts'
import type { NodeRow, OfficeRow } from '../rows.ts'
import { toEventNode, toNode } from '../shape.ts'

/** GET /api/entities/:id: everything about one person, state, organization, place or event. */
export function entity(graph: Graph): RequestHandler {
  return async (request, response) => {
    readParams({}, request.query)
    const { id: asked } = readParams({ id: nodeId }, request.params)
    const id = await toPresentId(graph, asked)
    const [events, own, offices, holders, mentions, appearances] = await Promise.all([
      readEventsOfNode(graph, id).then((ids) => readEvents(graph, ids)),
      readNodes(graph, [id]),
      readOffices(graph, [id]),
      readHolders(graph, id),
      readMentionCount(graph, id),
      readAppearances(graph, id),
    ])
    const nodes = await readNodes(graph, [
      ...events.flatMap((event) => event.participants.map((participant) => participant.id)),
      ...offices.map(({ of }) => of),
      ...[...own.values()].flatMap(({ country }) => country ?? []),
    ])
    const profile: Profile = {
      node: toProfileNode(id, own.get(id), events, offices, nodes),
      aliases: own.get(id)?.aliases ?? [],
      offices: offices.map((office) => toOfficeHeld(office, nodes)),
      holders,
      counterparts: toCounterparts(id, events, nodes),
      events,
      names: toNames(nodes),
      mentions,
      appearances: appearances.map(({ choice, ...one }) => ({
        ...one,
        ...(choice === undefined ? {} : { choice }),
      })),
    }
    response.json(profile)
  }
}

/** The id itself where something has it, else the present one of who or what had it. */
async function toPresentId(graph: Graph, id: string): Promise<string> {
  if ((await readMentionCount(graph, id)) > 0) return id
  return (await readPresentIds(graph, [id])).get(id) ?? id
}

function toProfileNode(
  id: string,
  row: NodeRow | undefined,
  events: EventSummary[],
  offices: OfficeRow[],
  nodes: ReadonlyMap<string, NodeRow>,
): GraphNode {
  if (row !== undefined) return toNode(row, events.length, { nodes, offices: presentOffices(offices) })
  const itself = events.find((event) => event.id === id)
  if (itself === undefined) throw new ApiError(404, 'unknown_node', `There is no "${id}" in the store.`, 'id')
  return toEventNode(itself)
}

function toOfficeHeld(office: OfficeRow, nodes: ReadonlyMap<string, NodeRow>): OfficeHeld {
  const of = nodes.get(office.of)
  return {
    title: office.title,
    of: of === undefined ? { en: office.of } : toName(of.name, of.ja),
    ...(office.ofKind === 'country' ? { country: office.of } : {}),
    former: office.former,
    ...(office.candidate ? { candidate: true } : {}),
    ...(office.first === undefined ? {} : { from: office.first }),
    ...(office.last === undefined ? {} : { to: office.last }),
  }
}

/** Has it happened, and as news? Plans, denials and history make nobody a counterpart. */
const isNews = ({ planned, background, negated }: EventSummary): boolean =>
  !planned && !background && negated !== true

/** Those on other sides than the node itself, the most frequent first, each with the events that join the two. */
function toCounterparts(
  id: string,
  events: EventSummary[],
  nodes: ReadonlyMap<string, NodeRow>,
): Profile['counterparts'] {
  const found = new Map<string, Set<string>>()
  for (const event of events.filter(isNews)) {
    const sides = new Set(event.participants.filter((one) => one.id === id).map((one) => one.side))
    if (sides.size === 0) continue
    for (const other of event.participants)
      if (other.id !== id && !sides.has(other.side))
        found.set(other.id, (found.get(other.id) ?? new Set()).add(event.id))
  }
  return [...found]
    .flatMap(([other, shared]) => {
      const row = nodes.get(other)
      return row === undefined
        ? []
        : [{ id: other, kind: row.kind, name: toName(row.name, row.ja), events: [...shared] }]
    })
    .sort((a, b) => b.events.length - a.events.length || (a.name.en < b.name.en ? -1 : 1))
}

/** Node id to name. */
export function toNames(nodes: ReadonlyMap<string, NodeRow>): Profile['names'] {
  return Object.fromEntries([...nodes].map(([id, { name, ja }]) => [id, toName(name, ja)]))
}
