import { expect } from '@jest/globals'
import { readEventSet, readEventSetOfNode, readEventSetOfPair } from '../../../server/graph/eventSet.ts'
import type { EventFilter, EventSet } from '../../../server/graph/eventSet.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import type { NodeRow } from '../../../server/graph/rows.ts'
import { readMeetings } from '../../../server/questions/meetings.ts'
import { PEOPLE, PLACE } from './any.ts'
import * as reference from './reference.ts'
import type { Happening, Seat, World } from './reference.ts'
import type { Seen } from './seen.ts'

const idsOf = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id)
const toIds = ({ events, total }: EventSet) => ({ ids: idsOf(events), total })
const ofAll = (events: Happening[]) => ({ ids: idsOf(events), total: events.length })

/** The sorts of two nodes that a query of pairs tells apart. */
const PAIRS = [
  ['person', 'person', 'events of a person and a person'],
  ['person', 'country', 'events of a person and a country'],
  ['person', 'organization', 'events of a person and an organization'],
  ['country', 'country', 'events of a country and a country'],
  ['country', 'organization', 'events of a country and an organization'],
  ['organization', 'organization', 'events of an organization and an organization'],
] as const

/** Of each sort of pair one of the three that stood across from each other most often, where there is one. */
export function pairsIn(
  { events }: World,
  nodes: ReadonlyMap<string, NodeRow>,
  pick: number,
): (readonly [NodeRow, NodeRow])[] {
  const all = [...nodes.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return PAIRS.flatMap(([one, other]) => {
    const pairs = all
      .filter(({ kind }) => kind === one)
      .flatMap((a) => all.filter(({ kind }) => kind === other).map((b) => [a, b] as const))
      .filter(([a, b]) => one !== other || a.id < b.id)
      .map((ends) => ({
        ends,
        events: events.filter((event) => reference.areOpposed(event, ends[0].id, ends[1].id)).length,
      }))
      .filter((pair) => pair.events > 0)
      .sort((x, y) => y.events - x.events)
      .slice(0, 3)
    const found = pairs[pick % pairs.length]
    return found === undefined ? [] : [found.ends]
  })
}

/** The events of a filter: all, those of a node, of a place, and of pairs. */
export async function checkSets(
  graph: Graph,
  world: World,
  filter: EventFilter,
  { node, pairs, see }: { node: string; pairs: readonly (readonly [NodeRow, NodeRow])[]; see: Seen['see'] },
): Promise<void> {
  const all = reference.eventsOf(world, filter)
  see('a filter that lets events through', all.length > 0)
  see(
    'an event that two documents tell',
    all.some(({ documents }) => new Set(documents).size > 1),
  )
  const isLong = filter.from === undefined && all.some(({ day }) => day !== undefined && day < '2019')
  see('a window so long that all events are looked at', isLong)
  const set = await readEventSet(graph, filter)
  expect(toIds(set)).toEqual(ofAll(all))
  for (const only of ['planned', 'background', 'negated'] as const) {
    const alone = reference.eventsOf(world, { ...filter, [only]: true }).filter((event) => event[only])
    expect(toIds(await readEventSet(graph, { ...filter, only }))).toEqual(ofAll(alone))
  }
  const some = await readEventSet(graph, { ...filter, countries: [], agencies: [], sections: [] }, 2)
  const unfiltered = reference.eventsOf(world, { ...filter, countries: [], agencies: [], sections: [] })
  expect(toIds(some)).toEqual({ ids: idsOf(unfiltered).slice(0, 2), total: unfiltered.length })

  const ofNode = all.filter((event) => reference.sidesOf(event, node).length > 0)
  expect(toIds(await readEventSetOfNode(graph, node, filter))).toEqual(ofAll(ofNode))
  const there = all.filter(({ places }) => places.includes(PLACE))
  see('events at a place', there.length > 0)
  expect(toIds(await readEventSetOfNode(graph, PLACE, filter))).toEqual(ofAll(there))
  for (const [one, other] of pairs) {
    const ofPair = all.filter((event) => reference.areOpposed(event, one.id, other.id))
    for (const [a, b, sight] of PAIRS) if (one.kind === a && other.kind === b) see(sight, ofPair.length > 0)
    for (const ends of [
      [one, other],
      [other, one],
    ] as const)
      expect(toIds(await readEventSetOfPair(graph, ends, filter))).toEqual(ofAll(ofPair))
  }
}

/** Who met whom: place, people in the offices of the day, and every report with its agencies. */
export async function checkMeetings(
  graph: Graph,
  world: World,
  filter: EventFilter,
  see: Seen['see'],
): Promise<void> {
  const all = reference.eventsOf(world, filter)
  const page = await readMeetings(graph, await readEventSet(graph, filter), { offset: 1, limit: 3 })
  expect(page.total).toBe(all.length)
  expect(idsOf(page.meetings.map(({ event }) => event))).toEqual(idsOf(all).slice(1, 4))
  for (const { event, people, reports } of page.meetings) {
    const told = all.find(({ id }) => id === event.id)
    const parts = (told?.parts ?? []).filter(({ id }) => PEOPLE.includes(id))
    expect(event.place).toBe(told?.places.length === 0 ? undefined : 'Oslo')
    expect(people.map(({ id, side }) => `${String(side)} ${id}`).sort()).toEqual(
      parts.map(({ id, side }) => `${String(side)} ${id}`).sort(),
    )
    expect(
      reports.map(({ item, document, agencies }) => [item, document.id, ...agencies].join(' ')).sort(),
    ).toEqual(
      (told?.items ?? [])
        .map((item) =>
          [item, item.split('#')[0] ?? '', ...new Set(world.agencies.get(item)?.toSorted())].join(' '),
        )
        .sort(),
    )
    for (const { id, offices } of people) {
      const seats = officesOn(event.date, reference.seatsOf(world, id))
      see('an office held on the day of an event', seats.length > 0)
      expect(offices.map(({ title }) => title)).toEqual(seats.map(({ title }) => title))
    }
  }
}

/** Seats seen before and after a day are held on it; else it is the one that is seen nearest to it, the most often. */
function officesOn(date: string | undefined, seats: readonly Seat[]): Seat[] {
  const held = seats.filter(({ former }) => !former)
  const spanning = held.filter(({ first, last }) => date !== undefined && first <= date && date <= last)
  if (spanning.length > 0) return spanning
  const away = ({ first, last }: Seat): number =>
    date === undefined
      ? 0
      : Math.min(...[first, last].map((day) => Math.abs(Date.parse(day) - Date.parse(date))))
  return held
    .toSorted((a, b) => away(a) - away(b) || b.items - a.items || (a.office < b.office ? -1 : 1))
    .slice(0, 1)
}
