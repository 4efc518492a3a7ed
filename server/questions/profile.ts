/** Everything about one person, state, organization, place or event. */
import { isOrganization } from '../../cypher/ontology.ts'
import type { EventSummary, GraphNode, OfficeHeld, Profile } from '../api.ts'
import { ApiError } from '../http/errors.ts'
import type { EventFilter } from '../graph/eventSet.ts'
import { keep, NEWS, readEventSetOfNode } from '../graph/eventSet.ts'
import { readEvents, tellEvents } from '../graph/events.ts'
import type { NodeGroup } from '../graph/happening.ts'
import { readParts } from '../graph/facts.ts'
import { readAppearances, readDocumentsOfBody } from '../graph/identities.ts'
import { nameIn, toTitle } from '../graph/name.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readHolders, readMentionCount, readNodes, readOffices } from '../graph/reads.ts'
import type { NodeRow, OfficeRow } from '../graph/rows.ts'
import { toEventNode, toNamed, toNames, toNode } from '../graph/shape.ts'
import { rankOthers } from '../graph/sums.ts'

const SHOWN_COUNTERPARTS = 200
const GROUPS: NodeGroup[] = ['people', 'countries', 'organizations']

/** One node with its offices, counterparts and a page of its events. @throws ApiError 404 where there is no such node */
export async function readProfile(
  graph: Graph,
  id: string,
  { offset, limit, ...filter }: EventFilter & { offset: number; limit: number },
): Promise<Profile> {
  const [set, own, offices, { holders, omitted }, mentions, { appearances, total: documents }] =
    await Promise.all([
      readEventSetOfNode(graph, id, filter),
      readNodes(graph, [id]),
      readOffices(graph, [id]),
      readHolders(graph, id),
      readMentionCount(graph, id),
      isOrganization(id) ? readDocumentsOfBody(graph, id) : readAppearances(graph, id),
    ])
  const row = own.get(id)
  const happenings = await readParts(graph, set.events)
  const news = keep(happenings, NEWS)
  const rankings = GROUPS.map((group) => rankOthers(news, group, id, SHOWN_COUNTERPARTS))
  const events = await (row === undefined
    ? readEvents(graph, [id])
    : tellEvents(graph, happenings.slice(offset, offset + limit)))
  const others = rankings.flatMap(({ top }) => top)
  const nodes = await readNodes(graph, [
    ...events.flatMap((event) => event.participants.map((participant) => participant.id)),
    ...others.map((other) => other.id),
    ...offices.map(({ of }) => of),
    ...(row?.country === undefined || row.country === null ? [] : [row.country]),
  ])
  const counterparts = toCounterparts(id, others, events, nodes)
  const total = row === undefined ? 1 : set.total
  return {
    node: toProfileNode(id, row, events, total, offices, nodes),
    aliases: row?.aliases ?? [],
    offices: offices.map((office) => toOfficeHeld(office, nodes)),
    holders,
    omittedHolders: omitted,
    counterparts,
    omittedCounterparts: rankings.reduce((sum, ranking) => sum + ranking.total, 0) - counterparts.length,
    events,
    total,
    offset: row === undefined ? 0 : offset,
    names: toNames(nodes),
    mentions,
    appearances: appearances.map(({ choice, ...one }) => ({
      ...one,
      ...(choice === undefined ? {} : { choice }),
    })),
    omittedAppearances: documents - appearances.length,
  }
}

function toProfileNode(
  id: string,
  row: NodeRow | undefined,
  events: EventSummary[],
  total: number,
  offices: OfficeRow[],
  nodes: ReadonlyMap<string, NodeRow>,
): GraphNode {
  if (row !== undefined) return toNode(row, total, { nodes, offices: presentOffices(offices) })
  const itself = events.find((event) => event.id === id)
  if (itself === undefined) throw new ApiError(404, 'unknown_node', `There is no "${id}" in the store.`, 'id')
  return toEventNode(itself)
}

function toOfficeHeld(office: OfficeRow, nodes: ReadonlyMap<string, NodeRow>): OfficeHeld {
  return {
    ...toTitle(office),
    of: nameIn(nodes, office.of),
    body: office.of,
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

/** The counterparts, the most frequent first, each with those of the listed events that join the two. */
function toCounterparts(
  id: string,
  others: readonly { id: string; events: number }[],
  events: EventSummary[],
  nodes: ReadonlyMap<string, NodeRow>,
): Profile['counterparts'] {
  const shared = new Map<string, Set<string>>()
  for (const event of events.filter(isNews)) {
    const sides = new Set(event.participants.filter((one) => one.id === id).map((one) => one.side))
    for (const other of event.participants)
      if ([...sides].some((side) => side !== other.side))
        shared.set(other.id, (shared.get(other.id) ?? new Set()).add(event.id))
  }
  return others
    .flatMap((other) => {
      const row = nodes.get(other.id)
      const listed = [...(shared.get(other.id) ?? [])]
      return row === undefined ? [] : [{ ...toNamed(row), total: other.events, events: listed }]
    })
    .sort((a, b) => b.total - a.total || (a.name.en < b.name.en ? -1 : 1))
    .slice(0, SHOWN_COUNTERPARTS)
}
