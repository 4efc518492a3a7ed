/** Who is new in a period, and who is seen in another office. */
import { z } from 'zod'
import type { Brief } from '../../api.ts'
import { isOrganization } from '../../../cypher/ontology.ts'
import { NEWS } from '../../graph/eventSet.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { personIdsIn } from '../../graph/happening.ts'
import type { Happening } from '../../graph/happening.ts'
import { rankOf } from '../../graph/rank.ts'
import type { Graph } from '../../graph/reads.ts'
import { ask, presentOffices, readOffices, readSeenBefore } from '../../graph/reads.ts'
import type { OfficeRow } from '../../graph/rows.ts'
import { rankNodes } from '../../graph/sums.ts'
import { isShortTitle } from '../../identity/features.ts'
import type { Period } from '../changes.ts'
import { officesWithin } from '../relation.ts'
import { gradeOf } from './level.ts'
import { readOwners, toSeat } from './offices.ts'

/** People of a period who are looked at: the busiest. */
const LOOKED_AT = 500

/** Somebody new, with the present title; none where nothing was told of the body before. */
interface Newcomer {
  person: string
  events: string[]
  title: string
}
type NewOffice = Brief['newOffices']['lines'][number]

export interface NewPeople {
  newcomers: Newcomer[]
  /** The others, busiest first. */
  known: string[]
}

const eventsOf = ({ happenings }: Period, person: string): string[] =>
  happenings
    .filter(({ parts }: Happening) => parts.people.some(({ id }) => id === person))
    .map(({ id }) => id)

/** Is it an office whose holder is news? */
export const isHigh = ({ title }: { title: string }): boolean => ['head', 'minister'].includes(rankOf(title))

const idRow = z.object({ id: z.string() })

/** Who of some people took part in an event before a day, as was known by then. */
async function readKnownBefore(graph: Graph, people: string[], day: string): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const rows = await ask(graph, 'knownBefore', idRow, { people, day })
  return new Set(rows.map(({ id }) => id))
}

/** People who took part in an event of the period, and in none that was told before, while those whom they serve did; the highest rank first, then the busiest. */
export async function findNewPeople(graph: Graph, period: Period): Promise<NewPeople> {
  const busy = rankNodes(period.happenings, 'people', LOOKED_AT).top.map(({ id }) => id)
  const before = await readKnownBefore(graph, busy, period.from)
  const people = busy.filter((id) => !before.has(id))
  const held = groupBy(await readOffices(graph, people), ({ person }) => person)
  const offices = presentOffices([...held.values()].flatMap((all) => officesWithin(all, period)))
  // of a state that was never told of before, everybody is new
  const seen = await readSeenBefore(
    graph,
    [...new Set([...offices.values()].map(({ of }) => of))],
    period.from,
    NEWS,
  )
  return {
    known: busy.filter((id) => before.has(id)),
    newcomers: people
      .map((person) => ({
        person,
        events: eventsOf(period, person),
        title: seen.has(offices.get(person)?.of ?? '') ? (offices.get(person)?.title ?? '') : '',
      }))
      .sort((one, other) => gradeOf(one.title) - gradeOf(other.title)),
  }
}

/** May two titles be one office, told in more words or fewer? An ambassador's is told in many. */
const isSame = (one: OfficeRow, other: OfficeRow): boolean =>
  one.of === other.of &&
  (isShortTitle(one.title, other.title) || [one, other].every(({ title }) => rankOf(title) === 'ambassador'))

/** Nobody goes over to another state: there it is a namesake, or misread. */
const isOfOne = (...offices: readonly OfficeRow[]): boolean =>
  new Set(offices.flatMap(({ of }) => (isOrganization(of) ? [] : [of]))).size < 2

/**
 * Offices in which known people are first seen in the period; who was seen in none before may have held it long, and who is still
 * seen in the one of before has it besides.
 */
export async function findNewOffices(
  graph: Graph,
  period: Period,
  known: readonly string[],
): Promise<NewOffice[]> {
  const { from, to } = period
  const held = (await readOffices(graph, [...known])).filter(({ former, candidate }) => !former && !candidate)
  const appointed = new Set(
    period.happenings.filter(({ kind }) => kind === 'appointment').flatMap(personIdsIn),
  )
  const found = [...groupBy(held, ({ person }) => person)].flatMap(([person, offices]) => {
    const before = offices.find(({ first }) => first !== undefined && first < from)
    const now = offices.filter(({ first }) => first !== undefined && first >= from && first < to)
    if (before === undefined) return []
    // whoever is still seen in it has both, but for who is appointed: that is told by the office that he leaves
    const isKept = ({ first: since = '' }: OfficeRow): boolean =>
      offices.some(
        ({ first = to, last = '' }) => first < from && (appointed.has(person) ? last > since : last >= from),
      )
    return now
      .filter((office) => !isSame(office, before) && isOfOne(office, before) && !isKept(office))
      .map((office) => ({ person, office, before }))
  })
  const owners = await readOwners(
    graph,
    found.flatMap(({ office, before }) => [office, before]),
  )
  return found.map(({ person, office, before }) => ({
    person,
    office: toSeat(office, owners),
    before: toSeat(before, owners),
    events: eventsOf(period, person),
  }))
}
