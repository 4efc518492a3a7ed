/** A slice by positions instead of ids: what a moving window asks thousands of times a second is looked up in lists, not in maps. */
import type { GraphSlice } from '../../server/api.ts'
import { beyondOf } from './beyond.ts'

export interface Numbers {
  /** Of each node, the positions of its events. */
  eventsOf: readonly (readonly number[])[]
  /** Of each node, the positions of its events with somebody who is not drawn. */
  beyond: readonly (readonly number[])[]
  /** Of each edge, the positions of its ends and its events; an end that is not in the slice is at -1. */
  edges: readonly { source: number; target: number; events: readonly number[] }[]
}

/** @param eventsOf ids of the events of each node */
export function toNumbers(slice: GraphSlice, eventsOf: ReadonlyMap<string, ReadonlySet<string>>): Numbers {
  const eventAt = new Map(slice.events.map(({ id }, at) => [id, at]))
  const nodeAt = new Map(slice.nodes.map(({ id }, at) => [id, at]))
  const positions = (ids: Iterable<string>): number[] => [...ids].flatMap((id) => eventAt.get(id) ?? [])
  const beyond = beyondOf(slice)
  return {
    eventsOf: slice.nodes.map(({ id }) => positions(eventsOf.get(id) ?? [])),
    beyond: slice.nodes.map(({ id }) => positions(beyond.get(id) ?? [])),
    edges: slice.edges.map(({ source, target, events }) => ({
      source: nodeAt.get(source) ?? -1,
      target: nodeAt.get(target) ?? -1,
      events: positions(events),
    })),
  }
}
