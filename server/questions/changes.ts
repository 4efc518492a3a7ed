/** What changed from one period to the next. */
import { OFFICE_RANKS, isOrganization } from '../../cypher/ontology.ts'
import type { OfficeRank } from '../../cypher/ontology.ts'
import type { Changes, PairChange } from '../api.ts'
import type { EventFilter, EventSet } from '../graph/eventSet.ts'
import { readEventSet } from '../graph/eventSet.ts'
import type { EventFact, Happening } from '../graph/happening.ts'
import { readParts } from '../graph/facts.ts'
import { nameIn } from '../graph/name.ts'
import { highestRank, rankOf } from '../graph/rank.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readNodes, readOffices } from '../graph/reads.ts'
import { toNode } from '../graph/shape.ts'
import type { Tie } from '../graph/sums.ts'
import { pairsAcross, rankNodes, sidesAcross, tie } from '../graph/sums.ts'
import { CONTACT_KINDS } from './contacts.ts'
import { groupBy } from '../graph/groupBy.ts'
import { officesWithin } from './relation.ts'
import { toMix } from './timeline.ts'

/** The busiest people that are looked for in the period before. */
const CONSIDERED = 200
/** Pairs with contacts in one period alone that are told. */
const SHOWN = 50
/** Pairs of countries of both periods whose rank is compared: those with most contacts. */
const RANKED = 12

export type ChangesQuestion = Omit<EventFilter, 'from' | 'to'> & { from: string; middle: string; to: string }

/** What happened in a period, and who stood across from whom in its contacts. */
export interface Period {
  from: string
  to: string
  set: EventSet
  happenings: Happening[]
  contacts: Happening[]
  ties: Map<string, Tie>
}

/** Compares the periods [from, middle) and [middle, to). */
export async function readChanges(
  graph: Graph,
  { from, middle, to, ...filter }: ChangesQuestion,
): Promise<Changes> {
  const [before, after] = await Promise.all([
    readPeriod(graph, { ...filter, from, to: middle }),
    readPeriod(graph, { ...filter, from: middle, to }),
  ])
  const [newPeople, levels] = await Promise.all([
    readNewPeople(graph, before, after),
    readLevels(graph, before, after),
  ])
  const first = onlyIn(after, before)
  const ceased = onlyIn(before, after)
  const shown = { first: first.slice(0, SHOWN), ceased: ceased.slice(0, SHOWN) }
  const nodes = await readNodes(
    graph,
    [...shown.first, ...shown.ceased, ...levels.pairs].flatMap(({ a, b }) => [a, b]),
  )
  const name = (id: string): PairChange['a'] => {
    return { id, kind: nodes.get(id)?.kind ?? 'country', name: nameIn(nodes, id) }
  }
  const toChange = ({ a, b }: Pick<Tie, 'a' | 'b'>): PairChange => ({
    a: name(a),
    b: name(b),
    before: before.ties.get(`${a} ${b}`)?.events ?? 0,
    after: after.ties.get(`${a} ${b}`)?.events ?? 0,
  })
  const isCut = [before, after].some(({ set }) => set.total > set.events.length)
  return {
    before: { from, to: middle, events: before.set.total, quads: toMix(before.happenings) },
    after: { from: middle, to, events: after.set.total, quads: toMix(after.happenings) },
    newPeople,
    firstContacts: { total: first.length, pairs: shown.first.map(toChange) },
    ceased: { total: ceased.length, pairs: shown.ceased.map(toChange) },
    levels: {
      considered: levels.considered,
      pairs: levels.pairs.map(({ from: old, to: now, ...pair }) => ({
        ...toChange(pair),
        from: old,
        to: now,
        up: OFFICE_RANKS.indexOf(now) < OFFICE_RANKS.indexOf(old),
      })),
    },
    ...(isCut ? { truncated: true } : {}),
  }
}

/** Reads a period [from, to). */
export async function readPeriod(
  graph: Graph,
  filter: EventFilter & { from: string; to: string },
): Promise<Period> {
  const set = await readEventSet(graph, filter)
  return toPeriod(filter, set, await readParts(graph, set.events))
}

/** Those events of a period that are wanted. */
export function only({ set, happenings, ...days }: Period, isWanted: (event: EventFact) => boolean): Period {
  const events = set.events.filter(isWanted)
  const total = set.total - (set.events.length - events.length)
  return toPeriod(days, { events, total }, happenings.filter(isWanted))
}

function toPeriod(
  { from, to }: { from: string; to: string },
  set: EventSet,
  happenings: Happening[],
): Period {
  const contacts = happenings.filter(({ kind }) => CONTACT_KINDS.includes(kind))
  const ties = new Map(tie(contacts, 'bodies').map((one) => [`${one.a} ${one.b}`, one]))
  return { from, to, set, happenings, contacts, ties }
}

/** The ties of one period that the other does not have, most events first. */
function onlyIn(one: Period, other: Period): Tie[] {
  return [...one.ties].flatMap(([key, tie]) => (other.ties.has(key) ? [] : [tie]))
}

async function readNewPeople(graph: Graph, before: Period, after: Period): Promise<Changes['newPeople']> {
  const { top } = rankNodes(after.happenings, 'people', CONSIDERED)
  const old = new Set(before.happenings.flatMap(({ parts }) => parts.people.map(({ id }) => id)))
  const people = top.filter(({ id }) => !old.has(id))
  const [nodes, offices] = await Promise.all([
    readNodes(
      graph,
      people.map(({ id }) => id),
    ),
    readOffices(
      graph,
      people.map(({ id }) => id),
    ).then(presentOffices),
  ])
  const owners = await readNodes(
    graph,
    [...offices.values()].map(({ of }) => of),
  )
  return {
    considered: top.length,
    people: people.flatMap(({ id, events }) => {
      const row = nodes.get(id)
      return row === undefined ? [] : [toNode(row, events, { nodes: owners, offices })]
    }),
  }
}

/** Pairs of countries that deal with each other at another rank than before: the highest among the people on either side. */
async function readLevels(graph: Graph, before: Period, after: Period) {
  const pairs = [...after.ties.values()]
    .filter(({ a, b }) => before.ties.has(`${a} ${b}`))
    .filter(({ a, b }) => ![a, b].some(isOrganization))
    .slice(0, RANKED)
  const [old, now] = await Promise.all([before, after].map((period) => readRanks(graph, period, pairs)))
  const moved = pairs.flatMap(({ a, b }) => {
    const [from, to] = [old?.get(`${a} ${b}`), now?.get(`${a} ${b}`)]
    return from === undefined || to === undefined || from === to ? [] : [{ a, b, from, to }]
  })
  return { considered: pairs.length, pairs: moved }
}

/** The rank of each pair of countries whose people are known, by `a b`. */
async function readRanks(graph: Graph, period: Period, pairs: Tie[]): Promise<Map<string, OfficeRank>> {
  if (pairs.length === 0) return new Map()
  const peopleOf = new Map(pairs.map(({ a, b }) => [`${a} ${b}`, new Set<string>()]))
  for (const event of period.contacts)
    for (const [a, b] of pairsAcross(event.parts.countries))
      for (const id of peopleOnSides(event, a, b)) peopleOf.get(`${a} ${b}`)?.add(id)
  const people = [...new Set([...peopleOf.values()].flatMap((ids) => [...ids]))]
  const offices = groupBy(await readOffices(graph, people), ({ person }) => person)
  const rankOfPerson = new Map(
    people.map((id) => [
      id,
      highestRank(officesWithin(offices.get(id) ?? [], period).map(({ title }) => rankOf(title))),
    ]),
  )
  return new Map(
    [...peopleOf]
      .filter(([, ids]) => ids.size > 0)
      .map(([pair, ids]) => [pair, highestRank([...ids].map((id) => rankOfPerson.get(id) ?? 'other'))]),
  )
}

/** The people on either side of an event on which two nodes stood across from each other. */
function peopleOnSides(event: Happening, a: string, b: string): string[] {
  const across = sidesAcross(event, a, b)
  return event.parts.people.filter(({ side }) => across.has(side)).map(({ id }) => id)
}
