/** Who keeps turning up in a window, who is new in it, and who has gone quiet since the window before. */
import type { Actors } from '../api.ts'
import type { EventFilter } from '../graph/eventSet.ts'
import { addDays, daysBetween, readEventSet, mayBeSince } from '../graph/eventSet.ts'
import type { Happening, NodeGroup } from '../graph/happening.ts'
import { readParts } from '../graph/facts.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readExtent, readNodes, readOffices, readSeenBefore } from '../graph/reads.ts'
import type { NodeRow } from '../graph/rows.ts'
import { toIsoDate } from '../graph/rows.ts'
import { toNamed, toNode } from '../graph/shape.ts'
import type { Ranking } from '../graph/sums.ts'
import { rankNodes, rankOthers } from '../graph/sums.ts'
import { readShared } from './shared.ts'
import type { Newest } from './shared.ts'

/** The busiest of the window before that are looked for in this one. */
const CONSIDERED = 200

/** So many counterparts of each are named. */
const NAMED = 3

/** A window with both ends, which a question about before and after needs. */
export type ClosedFilter = EventFilter & { from: string; to: string }

/**
 * The busiest of a window: people, countries or organizations; behind them, as many again at most, those who are new. Whoever is new has
 * few events as a rule, and would fall out of the busiest of many.
 * @param newest reads the newest bulletin: who is new is told by its first day where the window begins with the archive, but of days that
 * it shares with bulletins before, what these told is known
 */
export async function readActors(
  graph: Graph,
  { top, of = 'people', ...filter }: ClosedFilter & { top: number; of?: NodeGroup },
  newest?: () => Promise<Newest | undefined>,
): Promise<Actors> {
  const length = daysBetween(filter.from, filter.to)
  // An event without a day is of no time before.
  const before = { ...filter, undated: false, from: addDays(filter.from, -length), to: filter.from }
  const middle = addDays(filter.from, Math.floor(length / 2))
  const steps = partsOf(filter.from, length)
  const [set, beforeSet, { since }] = await Promise.all([
    readEventSet(graph, filter),
    readEventSet(graph, before),
    readExtent(graph),
  ])
  const hasBefore = since !== undefined && since < filter.from
  const bulletin = hasBefore ? undefined : await newest?.()
  const within =
    bulletin !== undefined && bulletin.from > filter.from && bulletin.from < filter.to ? bulletin : undefined
  /** Who is seen from this day on, and not before, is new. */
  const line = within?.from ?? filter.from
  const shared = within && (await readShared(graph, filter, within))
  const isCompared = since !== undefined && since < line
  const [happenings = [], earlier = []] = await Promise.all(
    [set, beforeSet].map(({ events }) => readParts(graph, events)),
  )
  const ranking = rankNodes(happenings, of, Infinity)
  const ofActor = groupByNode(happenings, of)
  const beforeLine = [...earlier, ...happenings].filter(
    ({ id, day }) => day !== undefined && (day < line || shared?.known.has(id) === true),
  )
  const wereThere = new Set(groupByNode(beforeLine, of).keys())
  // All others are looked for in all the time before.
  const unseen = !isCompared ? [] : ranking.top.filter(({ id }) => !wereThere.has(id))
  const seen = await readSeenBefore(
    graph,
    unseen.map(({ id }) => id),
    line,
    filter,
  )
  const fresh = new Set(unseen.flatMap(({ id }) => (seen.has(id) ? [] : [id])))
  const newcomers = ranking.top.slice(top).filter(({ id }) => fresh.has(id))
  const listed = [...ranking.top.slice(0, top), ...newcomers.slice(0, top)]
  const ids = listed.map(({ id }) => id)
  // Who has gone quiet is told by the same day as who is new.
  const busyBefore = rankNodes(line === filter.from ? earlier : beforeLine, of, CONSIDERED)
  const areThere = groupByNode(
    happenings.filter((event) => mayBeSince(event, line) && shared?.left.has(event.id) !== true),
    of,
  )
  const quiet = busyBefore.top.filter(({ id }) => !areThere.has(id))
  const others = new Map(
    ids.map((id) => {
      const own = ofActor.get(id) ?? []
      return [
        id,
        { people: rankOthers(own, 'people', id, NAMED), countries: rankOthers(own, 'countries', id, NAMED) },
      ]
    }),
  )
  const named = [...others.values()].flatMap(({ people, countries }) => [...people.top, ...countries.top])
  const [nodes, offices, lastSeen] = await Promise.all([
    readNodes(graph, [...new Set([...ids, ...[...quiet, ...named].map(({ id }) => id)])]),
    readOffices(graph, [...ids, ...quiet.map(({ id }) => id)]),
    readSeenBefore(
      graph,
      quiet.map(({ id }) => id),
      within?.own ?? line,
      filter,
    ),
  ])
  const present = presentOffices(offices)
  const states = await readNodes(
    graph,
    [...present.values()].map(({ of }) => of),
  )
  const known = { nodes: states, offices: present }
  return {
    total: ranking.total,
    omitted: ranking.total - listed.length,
    fresh: fresh.size,
    ...(isCompared ? { since } : {}),
    ...(isCompared && line !== filter.from ? { newFrom: line } : {}),
    actors: listed.flatMap(({ id, events }) => {
      const row = nodes.get(id)
      if (row === undefined) return []
      const own = ofActor.get(id) ?? []
      const { people, countries } = others.get(id) ?? {}
      const dated = own.filter(({ day }) => day !== undefined).length
      const late = own.filter(({ day }) => day !== undefined && day >= middle).length
      return [
        {
          ...toNode(row, events, known),
          ...toSpan(own),
          people: people?.total ?? 0,
          countries: countries?.total ?? 0,
          with: { people: firstOf(people, nodes), countries: firstOf(countries, nodes) },
          halves: [dated - late, late] as [number, number],
          course: courseOf(own, steps, filter.to),
          isNew: fresh.has(id),
        },
      ]
    }),
    quiet: quiet.flatMap(({ id, events }) => {
      const row = nodes.get(id)
      const last = lastSeen.get(id)
      return row === undefined
        ? []
        : [{ ...toNode(row, events, known), ...(last === undefined ? {} : { last }) }]
    }),
    considered: busyBefore.top.length,
  }
}

/** Those first in a ranking, by name. */
const firstOf = (ranking: Ranking | undefined, nodes: ReadonlyMap<string, NodeRow>) =>
  (ranking?.top ?? []).flatMap(({ id, events }) => {
    const row = nodes.get(id)
    if (row === undefined) return []
    return [{ ...toNamed(row), ...(row.country === null ? {} : { country: row.country }), events }]
  })

/** At most so many parts has the course of an actor. */
const MOST_PARTS = 12

/** First days of the equal parts of a window of so many days. */
function partsOf(from: string, length: number): string[] {
  const parts = Math.min(MOST_PARTS, length)
  return Array.from({ length: parts }, (_, at) => addDays(from, Math.floor((length * at) / parts)))
}

/** How many events that are known by day fall into each part of a window. */
function courseOf(events: readonly Happening[], parts: readonly string[], to: string): number[] {
  const days = events.flatMap(({ day, precision }) => (precision === 'day' && day !== undefined ? [day] : []))
  return parts.map((first, at) => days.filter((day) => day >= first && day < (parts[at + 1] ?? to)).length)
}

/** The events of each node of a group. */
function groupByNode(happenings: readonly Happening[], of: NodeGroup): Map<string, Happening[]> {
  const all = new Map<string, Happening[]>()
  for (const event of happenings)
    for (const id of new Set(event.parts[of].map((part) => part.id))) {
      const own = all.get(id)
      if (own === undefined) all.set(id, [event])
      else own.push(event)
    }
  return all
}

/** First and last day of some events, newest first. What is known by its month or year says less than any day. */
function toSpan(events: readonly Happening[]): { first?: string; last?: string } {
  const exact = events.filter(({ precision }) => precision === 'day')
  const days = (exact.length > 0 ? exact : events).flatMap(
    ({ day, precision }) => toIsoDate({ date: day, precision }) ?? [],
  )
  const [first, last] = [days.at(-1), days[0]]
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) }
}
