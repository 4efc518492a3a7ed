/** What is new about who deals with whom, at which rank, and in which climate. */
import type { OfficeRank, QuadClass } from '../../../cypher/ontology.ts'
import { OFFICE_RANKS } from '../../../cypher/ontology.ts'
import type { Brief, QuadMix } from '../../api.ts'
import { daysBetween, NEWS, readEventSetOfPair } from '../../graph/eventSet.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { highestRank, rankOf } from '../../graph/rank.ts'
import type { Graph } from '../../graph/reads.ts'
import { readNodes, readOffices } from '../../graph/reads.ts'
import type { Tie } from '../../graph/sums.ts'
import { sidesAcross, tie } from '../../graph/sums.ts'
import type { Period } from '../changes.ts'
import { readLevels } from '../changes.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { officesWithin } from '../relation.ts'
import { toMix } from '../timeline.ts'

/** Pairs of each sort whose past is looked up: those with most contacts. */
const LOOKED_UP = 40
/** Days without contact after which another one is news. */
const SILENCE = 182
/** Events on either side of a comparison, and the difference in the share of conflict, below which it is chance. */
const LEAST_EVENTS = 3
const LEAST_DIFFERENCE = 0.25

const across = (happenings: readonly Happening[], { a, b }: Pick<Tie, 'a' | 'b'>): Happening[] =>
  happenings.filter((event) => sidesAcross(event, a, b).size > 0)

const idsOf = (happenings: readonly Happening[]): string[] => happenings.map(({ id }) => id)

/** Pairs of people, and of states and bodies, who had no contact before the period, or none for long. */
export async function findContacts(
  graph: Graph,
  { contacts, from }: Period,
): Promise<{
  first: Brief['firstContacts']['lines']
  renewed: Brief['renewed']['lines']
}> {
  const ties = (['bodies', 'people'] as const).flatMap((among) => tie(contacts, among).slice(0, LOOKED_UP))
  const nodes = await readNodes(
    graph,
    ties.flatMap(({ a, b }) => [a, b]),
  )
  const past = await Promise.all(
    ties.map(async ({ a, b }) => {
      const [one, other] = [nodes.get(a), nodes.get(b)]
      if (one === undefined || other === undefined) return []
      const filter = { ...NEWS, kinds: CONTACT_KINDS, to: from }
      const { events } = await readEventSetOfPair(graph, [one, other], filter, 1)
      return [{ a, b, events: idsOf(across(contacts, { a, b })), last: events[0]?.day }]
    }),
  )
  const pairs = past.flat()
  return {
    first: pairs.flatMap(({ last, ...pair }) => (last === undefined ? [pair] : [])),
    renewed: pairs.flatMap(({ last, ...pair }) => {
      const days = last === undefined ? 0 : daysBetween(last, from)
      return last === undefined || days < SILENCE ? [] : [{ ...pair, last, days }]
    }),
  }
}

/** Contacts of the period by the highest rank among their people, then the newest. */
export async function rankContacts(graph: Graph, period: Period): Promise<Brief['contacts']['lines']> {
  const people = new Set(period.contacts.flatMap(({ parts }) => parts.people.map(({ id }) => id)))
  const offices = groupBy(await readOffices(graph, [...people]), ({ person }) => person)
  const rankOfPerson = (id: string): OfficeRank =>
    highestRank(officesWithin(offices.get(id) ?? [], period).map(({ title }) => rankOf(title)))
  return period.contacts
    .map((event) => ({
      event: event.id,
      events: [event.id],
      rank: highestRank(event.parts.people.map(({ id }) => rankOfPerson(id))),
    }))
    .sort((one, other) => OFFICE_RANKS.indexOf(one.rank) - OFFICE_RANKS.indexOf(other.rank))
}

/** States whose contacts are carried at another rank than before. */
export async function findLevels(
  graph: Graph,
  before: Period,
  period: Period,
): Promise<Brief['levels']['lines']> {
  const { pairs } = await readLevels(graph, before, period)
  return pairs.map(({ a, b, from, to }) => ({
    a,
    b,
    before: from,
    after: to,
    up: OFFICE_RANKS.indexOf(to) < OFFICE_RANKS.indexOf(from),
    events: idsOf(across(period.contacts, { a, b })),
  }))
}

const CONFLICT = [3, 4] as const satisfies QuadClass[]
const CLASSES = [1, 2, 3, 4] as const satisfies QuadClass[]
const sum = (mix: QuadMix, classes: readonly QuadClass[]): number =>
  classes.reduce((total: number, quad) => total + mix[quad], 0)

/** The share of conflict, from 0 to 1. */
const conflictIn = (mix: QuadMix): number => sum(mix, CONFLICT) / sum(mix, CLASSES)

/** States and bodies whose share of conflict differs from before, the greatest difference first. */
export function findClimate(before: Period, period: Period): Brief['climate']['lines'] {
  const difference = ({ before: old, after }: { before: QuadMix; after: QuadMix }): number =>
    conflictIn(after) - conflictIn(old)
  return tie(period.happenings, 'bodies', LEAST_EVENTS)
    .map(({ a, b }) => {
      const events = across(period.happenings, { a, b })
      const mixes = { before: toMix(across(before.happenings, { a, b })), after: toMix(events) }
      return { a, b, ...mixes, warmer: difference(mixes) < 0, events: idsOf(events) }
    })
    .filter(
      (line) =>
        [line.before, line.after].every((mix) => sum(mix, CLASSES) >= LEAST_EVENTS) &&
        Math.abs(difference(line)) >= LEAST_DIFFERENCE,
    )
    .sort((one, other) => Math.abs(difference(other)) - Math.abs(difference(one)))
}
