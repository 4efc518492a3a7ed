import type { RequestHandler } from 'express'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { GraphSlice } from '../api.ts'
import { ApiError } from '../errors.ts'
import { day, flag, listOf, oneOf, readParams, wholeNumber } from '../params.ts'
import type { Graph } from '../reads.ts'
import {
  presentOffices,
  readEvents,
  readEventsInWindow,
  readExtent,
  readNodes,
  readOffices,
} from '../reads.ts'
import { chooseNodes, toSlice } from '../shape.ts'

/** The query's own bound: as many rows mean that there may be more. */
const MOST_EVENTS = 10_000

const KINDS = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]]

const params = {
  view: oneOf(['people', 'countries', 'full']).default('people'),
  from: day.optional(),
  to: day.optional(),
  kinds: listOf(oneOf(KINDS), KINDS.length).default([]),
  background: flag,
  planned: flag,
  negated: flag,
  top: wholeNumber(1, 500, 60),
}

/** GET /api/network: a picture of a time window. */
export function network(graph: Graph): RequestHandler {
  return async (request, response) => {
    const { view, top, ...filter } = readParams(params, request.query)
    if (filter.from !== undefined && filter.to !== undefined && filter.from >= filter.to)
      throw new ApiError(
        400,
        'wrong_parameter',
        '"to" must be later than "from"; the day itself is left out.',
        'to',
      )
    const [ids, extent] = await Promise.all([readEventsInWindow(graph, filter), readExtent(graph, filter)])
    const events = await readEvents(graph, ids)
    const nodes = await readNodes(
      graph,
      events.flatMap((event) => event.participants.map(({ id }) => id)),
    )
    const chosen = chooseNodes(events, view, top, nodes)
    const people = chosen.ids.filter((id) => nodes.get(id)?.kind === 'person')
    const offices = presentOffices(await readOffices(graph, people))
    const states = await readNodes(
      graph,
      [...offices.values()].map(({ of }) => of),
    )
    const slice: GraphSlice = {
      ...toSlice(events, view, chosen, { nodes: new Map([...nodes, ...states]), offices }),
      ...(extent === undefined ? {} : { extent }),
      ...(ids.length === MOST_EVENTS ? { truncated: true } : {}),
    }
    response.json(slice)
  }
}
