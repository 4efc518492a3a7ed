/** Which events the panel tells of: the timeline counts these, and no others. Pure. */
import { ID_START } from '../../cypher/ontology.ts'
import type { EventSummary } from '../../server/api.ts'
import { USUAL, isListed } from '../meetings/listed.ts'
import { isBetween } from '../sides.ts'
import type { Indexed } from './derive.ts'
import type { Listed, Meet, State } from './state.ts'

type Known = Pick<Indexed, 'slice' | 'edges' | 'eventsOf'>

/** The end of the id of a place: the state that it is in, where that is known. */
const IN = /@\w*$/

/** What events tell of the place of an id. */
const placeOf = (id: string): string => id.slice(ID_START.place.length).replace(IN, '')

/** The events of a place; undefined for what is none. */
export function maybeEventsAt(id: string, { slice }: Pick<Known, 'slice'>): EventSummary[] | undefined {
  if (!id.startsWith(ID_START.place)) return undefined
  const name = placeOf(id)
  return slice.events.filter(({ place }) => place === name)
}

/** Do they stand on different sides of an event there, or the one that is named on any? Nobody is named: everybody does. */
function isOf(event: EventSummary, { a, b, at }: Meet): boolean {
  if (at !== undefined && event.place !== placeOf(at)) return false
  if (a !== undefined && b !== undefined) return isBetween(event, a, b)
  const one = a ?? b
  return one === undefined || event.participants.some(({ id }) => id === one)
}

/** The events of two, of one with anybody, or of everybody. */
export const eventsBetween = (ends: Meet, { slice }: Pick<Known, 'slice'>): EventSummary[] =>
  slice.events.filter((event) => isOf(event, ends))

const toIds = (events: readonly EventSummary[]): ReadonlySet<string> => new Set(events.map(({ id }) => id))

/** Ids of the events of what is chosen, as its list has them; undefined where nothing is. What a tie tells of is all between its ends. */
export function chosenEvents(
  { selection, meet, list }: Pick<State, 'selection' | 'meet' | 'list'>,
  all: Known,
): ReadonlySet<string> | undefined {
  const listedOf = (ends: Meet, usual: Listed): ReadonlySet<string> =>
    toIds(eventsBetween(ends, all).filter((event) => isListed(list ?? usual, event)))
  if (meet !== undefined) return listedOf(meet, USUAL)
  if (selection === undefined) return undefined
  const { type, id } = selection
  if (type === 'event') return new Set([id])
  const edge = type === 'edge' ? all.edges.get(id) : undefined
  if (edge?.kind === 'contact') return listedOf({ a: edge.source, b: edge.target }, 'all')
  if (type === 'edge') return new Set(edge?.events)
  // Of whom the picture does not draw there are events all the same.
  return all.eventsOf.get(id) ?? toIds(maybeEventsAt(id, all) ?? eventsBetween({ a: id }, all))
}
