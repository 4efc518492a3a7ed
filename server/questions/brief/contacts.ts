/** What is new about who deals with whom, at which rank, and in which climate. */
import type { QuadClass } from '../../../cypher/ontology.ts'
import type { Brief, QuadMix } from '../../api.ts'
import { daysBetween, NEWS, readEventSetOfPair } from '../../graph/eventSet.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readNodes, readOffices, readSeenBefore } from '../../graph/reads.ts'
import type { Tie } from '../../graph/sums.ts'
import { sidesAcross, tie } from '../../graph/sums.ts'
import type { Period } from '../changes.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { toMix } from '../timeline.ts'
import type { GradesOf } from './level.ts'
import { compareLevels } from './level.ts'
import { isConflict } from './acts.ts'

/** Pairs of each sort whose past is looked up: those with most contacts. */
const LOOKED_UP = 40
/** Days without contact after which another one is news. */
const SILENCE = 182
/** Events on either side of a comparison, and the difference in the share of conflict, below which it is chance. */
const LEAST_EVENTS = 3
const LEAST_DIFFERENCE = 0.25
/** So many events at least must be otherwise than the share of before would have them: one alone is chance. */
const LEAST_OTHERWISE = 2

/** States beyond which a contact is a gathering, which says little of any two of them. */
const BILATERAL = 2

const across = (happenings: readonly Happening[], { a, b }: Pick<Tie, 'a' | 'b'>): Happening[] =>
  happenings.filter((event) => sidesAcross(event, a, b).size > 0)

const idsOf = (happenings: readonly Happening[]): string[] => happenings.map(({ id }) => id)

/**
 * Pairs of people, and of states and bodies, who had no contact before the period, or none for long; those who met alone first, then by level.
 * @param newcomers people whom nobody met before: with them every contact is a first one
 */
export async function findContacts(
  graph: Graph,
  { contacts, from }: Period,
  gradesOf: GradesOf,
  newcomers: ReadonlySet<string>,
): Promise<{
  first: Brief['firstContacts']['lines']
  renewed: Brief['renewed']['lines']
}> {
  const isAbroad = await readAbroad(graph, contacts)
  const byLevel = contacts.toSorted((one, other) => compareLevels(gradesOf(one), gradesOf(other)))
  const place = new Map(byLevel.map(({ id }, at) => [id, at]))
  const ties = (['bodies', 'people'] as const).flatMap((among) =>
    tie(contacts, among)
      .filter(({ a, b }) => !newcomers.has(a) && !newcomers.has(b) && isAbroad(a, b))
      .slice(0, LOOKED_UP),
  )
  const nodes = await readNodes(
    graph,
    ties.flatMap(({ a, b }) => [a, b]),
  )
  // a first contact of those of whom nothing was told before is none to speak of
  const seen = await readSeenBefore(graph, [...nodes.keys()], from, NEWS)
  const past = await Promise.all(
    ties
      .filter(({ a, b }) => seen.has(a) && seen.has(b))
      .map(async ({ a, b }) => {
        const [one, other] = [nodes.get(a), nodes.get(b)]
        if (one === undefined || other === undefined) return []
        const filter = { ...NEWS, kinds: CONTACT_KINDS, to: from }
        const { events } = await readEventSetOfPair(graph, [one, other], filter, 1)
        return [{ a, b, events: idsOf(across(byLevel, { a, b })), last: events[0]?.day }]
      }),
  )
  const placeOf = ({ events: [best = ''] }: { events: string[] }): number => place.get(best) ?? Infinity
  const isGathering = (pair: { events: string[] }): boolean =>
    (byLevel[placeOf(pair)]?.parts.countries.length ?? 0) > BILATERAL
  const pairs = past
    .flat()
    .sort(
      (one, other) => Number(isGathering(one)) - Number(isGathering(other)) || placeOf(one) - placeOf(other),
    )
  return {
    first: pairs.flatMap(({ last, ...pair }) => (last === undefined ? [pair] : [])),
    renewed: pairs.flatMap(({ last, ...pair }) => {
      const days = last === undefined ? 0 : daysBetween(last, from)
      return last === undefined || days < SILENCE ? [] : [{ ...pair, last, days }]
    }),
  }
}

/** Tells whether two are not of one state or body: whoever serves the same meets every day. */
async function readAbroad(
  graph: Graph,
  contacts: readonly Happening[],
): Promise<(a: string, b: string) => boolean> {
  const people = [...new Set(contacts.flatMap(({ parts }) => parts.people.map(({ id }) => id)))]
  const served = groupBy(await readOffices(graph, people), ({ person }) => person)
  const of = (id: string): string[] => (served.get(id) ?? []).map((office) => office.of)
  return (a, b) => !of(a).some((body) => of(b).includes(body))
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
      const warmer = difference(mixes) < 0
      // what speaks for it first
      const telling = events.filter(({ quad }) => isConflict(quad) !== warmer)
      return { a, b, ...mixes, warmer, events: idsOf([...new Set([...telling, ...events])]) }
    })
    .filter(
      (line) =>
        [line.before, line.after].every((mix) => sum(mix, CLASSES) >= LEAST_EVENTS) &&
        Math.abs(difference(line)) >= LEAST_DIFFERENCE &&
        Math.abs(difference(line)) * sum(line.after, CLASSES) >= LEAST_OTHERWISE,
    )
    .sort((one, other) => Math.abs(difference(other)) - Math.abs(difference(one)))
}
