/** How the relation of two nodes runs over time, and who carries it. */
import { ANNOUNCED_KINDS, OFFICE_RANKS } from '../../cypher/ontology.ts'
import type { OfficeRank } from '../../cypher/ontology.ts'
import type { GraphNode, Relation } from '../api.ts'
import type { EventFilter } from '../graph/eventSet.ts'
import { addDays, daysBetween, keep, narrow, NEWS, readEventSetOfPair } from '../graph/eventSet.ts'
import { tellEvents } from '../graph/events.ts'
import type { EventFact } from '../graph/happening.ts'
import { readParts } from '../graph/facts.ts'
import { highestRank, rankOf } from '../graph/rank.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readExtent, readNodes, readOffices } from '../graph/reads.ts'
import { toTitle } from '../graph/name.ts'
import type { NodeRow, OfficeRow } from '../graph/rows.ts'
import { toNames, toNode } from '../graph/shape.ts'
import type { Ranking } from '../graph/sums.ts'
import { rankCarriers } from '../graph/sums.ts'
import { CONTACT_KINDS } from './contacts.ts'
import { DAYS_AHEAD, openPlans } from './promises.ts'
import { groupBy } from '../graph/groupBy.ts'
import { toMix } from './timeline.ts'

/** People on each side of whom the rank is asked; those with fewer events are counted in the total alone. */
const MOST_CARRIERS = 100
const SHOWN_CARRIERS = 20
const SHOWN_AGREEMENTS = 50
const SHOWN_PROMISES = 50

const ALL = { kinds: [], background: true, planned: true, negated: true, undated: true } as const
/** What is announced lies ahead, and is often told in passing. */
const PLANS = { ...NEWS, kinds: ANNOUNCED_KINDS, only: 'planned', background: true, undated: true } as const

/** The relation of two nodes in a window. `offset` and `limit` are of the list of events. */
export async function readRelation(
  graph: Graph,
  pair: readonly [NodeRow, NodeRow],
  { offset, limit, ...filter }: EventFilter & { offset: number; limit: number },
): Promise<Relation> {
  const [a, b] = pair
  const { from, to } = filter
  // read once, as to look through all events of a window takes most of the time
  const wide = { ...ALL, from, to: to && addDays(to, DAYS_AHEAD) }
  const [all, extent] = await Promise.all([
    readEventSetOfPair(graph, pair, wide),
    to === undefined ? readExtent(graph) : undefined,
  ])
  const [set, plans] = await Promise.all([
    narrow(graph, all, filter),
    narrow(graph, all, { ...filter, ...PLANS, to: wide.to }),
  ])
  const happenings = await readParts(graph, set.events)
  const signed = happenings.filter(({ kind }) => kind === 'agreement')
  const shownSigned = signed.slice(0, SHOWN_AGREEMENTS)
  const open = openPlans(plans.events, keep(all.events, NEWS))
  const shownOpen = open.slice(0, SHOWN_PROMISES)
  const page = happenings.slice(offset, offset + limit)
  const [ofA, ofB] = [a, b].map(({ id }) => rankCarriers(happenings, id, MOST_CARRIERS)) as [Ranking, Ranking]
  const listed = await tellEvents(graph, [...new Set([...page, ...shownSigned, ...shownOpen])])
  const people = [...new Set([...ofA.top, ...ofB.top].map(({ id }) => id))]
  const [nodes, offices] = await Promise.all([
    readNodes(graph, [...people, ...listed.flatMap(({ participants }) => participants.map(({ id }) => id))]),
    readOffices(graph, [...people, a.id, b.id]),
  ])
  const present = presentOffices(offices)
  const owners = await readNodes(
    graph,
    [a.id, b.id].flatMap((id) => present.get(id)?.of ?? []),
  )
  const toEnd = (row: NodeRow): GraphNode => toNode(row, set.total, { nodes: owners, offices: present })
  const eventOf = new Map(listed.map((event) => [event.id, event]))
  const pick = (some: readonly EventFact[]) => some.flatMap(({ id }) => eventOf.get(id) ?? [])
  // The last day of the window; an open one ends where the news ends, not with the last plan.
  const until = to === undefined ? extent?.told : addDays(to, -1)
  return {
    a: toEnd(a),
    b: toEnd(b),
    total: set.total,
    offset,
    events: pick(page),
    names: toNames(nodes),
    mix: toMonths(happenings),
    quads: toMix(happenings),
    carriers: {
      a: toCarriers(ofA, nodes, offices, filter),
      b: toCarriers(ofB, nodes, offices, filter),
    },
    agreements: { total: signed.length, events: pick(shownSigned) },
    promises: { total: open.length, events: pick(shownOpen) },
    contacts: toContacts(happenings, until),
    ...(set.total > set.events.length ? { truncated: true } : {}),
  }
}

/** The mix by month; what is known by year alone, or not at all, is in the sum over all months only. */
function toMonths(events: readonly EventFact[]): Relation['mix'] {
  const months = groupBy(
    events.filter(({ day, precision }) => day !== undefined && precision !== 'year'),
    ({ day }) => day?.slice(0, 7) ?? '',
  )
  return [...months]
    .map(([month, rows]) => ({ month, n: rows.length, quads: toMix(rows) }))
    .sort((x, y) => (x.month < y.month ? -1 : 1))
}

/** Contacts and their days: how many, the first and last, the median from one to the next, and how long there has been none. */
function toContacts(events: readonly EventFact[], until: string | undefined): Relation['contacts'] {
  const contacts = events.filter(({ kind }) => CONTACT_KINDS.includes(kind))
  const known = [
    ...new Set(
      contacts.flatMap(({ day, precision }) => (day !== undefined && precision === 'day' ? [day] : [])),
    ),
  ].sort()
  const [first, last] = [known[0], known.at(-1)]
  const gaps = known.slice(1).map((day, i) => daysBetween(known[i] ?? day, day))
  const cadence = median(gaps)
  return {
    total: contacts.length,
    days: known.length,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(cadence === undefined ? {} : { cadence }),
    ...(last === undefined || until === undefined ? {} : { silence: Math.max(0, daysBetween(last, until)) }),
  }
}

/** The number in the middle, or the mean of the two there; undefined of none. */
function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** Does an office belong to a window: was it seen before its end and after its beginning? */
function isWithin({ first, last }: OfficeRow, { from, to }: Pick<EventFilter, 'from' | 'to'>): boolean {
  return (
    (to === undefined || first === undefined || first < to) &&
    (from === undefined || last === undefined || last >= from)
  )
}

/** The offices by which people are ranked in a window: those seen within it, or all where there is none. */
export function officesWithin(
  offices: readonly OfficeRow[],
  window: Pick<EventFilter, 'from' | 'to'>,
): OfficeRow[] {
  const held = offices.filter(({ former, candidate }) => !former && !candidate)
  const within = held.filter((office) => isWithin(office, window))
  return within.length > 0 ? within : held
}

function toCarriers(
  { total, top }: Ranking,
  nodes: ReadonlyMap<string, NodeRow>,
  offices: readonly OfficeRow[],
  window: Pick<EventFilter, 'from' | 'to'>,
): Relation['carriers']['a'] {
  const ofPerson = groupBy(offices, ({ person }) => person)
  const ranks = Object.fromEntries(OFFICE_RANKS.map((rank) => [rank, 0])) as Record<OfficeRank, number>
  const people = top.flatMap(({ id, events }) => {
    const row = nodes.get(id)
    if (row === undefined) return []
    const held = officesWithin(ofPerson.get(id) ?? [], window)
    const rank = highestRank(held.map(({ title }) => rankOf(title)))
    const office = held.find((one) => rankOf(one.title) === rank)
    ranks[rank] += 1
    const { name } = toNode(row, events, { nodes, offices: new Map() })
    return [{ id, kind: row.kind, name, events, rank, ...(office && toTitle(office)) }]
  })
  return { total, people: people.slice(0, SHOWN_CARRIERS), ranks }
}
