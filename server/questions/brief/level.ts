/** At which level contacts are carried: that of the lower of the sides, as protocol has it. */
import type { OfficeRank } from '../../../cypher/ontology.ts'
import { OFFICE_RANKS, isOrganization } from '../../../cypher/ontology.ts'
import type { Brief } from '../../api.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { rankOf } from '../../graph/rank.ts'
import type { Graph } from '../../graph/reads.ts'
import { readOffices } from '../../graph/reads.ts'
import { sidesAcross } from '../../graph/sums.ts'
import type { Period } from '../changes.ts'
import { officesWithin } from '../relation.ts'

/** Pairs of states that are looked at: those with most contacts. */
const LOOKED_UP = 40
/** Contacts from which it follows what is usual, before and now: a deputy who comes once is no lower level. */
const USUAL = 3

/**
 * The grade of each side of an event that has people on it, the lowest side first: the place of its highest rank among all ranks (0: of
 * heads), and half a step more for a deputy.
 */
export type GradesOf = (event: Happening) => number[]

/** The grade of whoever holds no office that is known. */
const NOBODY = OFFICE_RANKS.length - 1
const orderOf = (rank: OfficeRank): number => OFFICE_RANKS.indexOf(rank)
const toRank = (grade: number): OfficeRank => OFFICE_RANKS[Math.floor(grade)] ?? 'other'

/** Of the rank of heads, those who come after a head of state. */
const BELOW: readonly { by: number; title: RegExp }[] = [
  { by: 0.5, title: /\b(?:deputy|vice)\b/iu },
  {
    by: 0.25,
    title: /\b(?:prime minister|premier|chancellor|taoiseach|head of government|secretary general)\b/iu,
  },
]

/** The grade of those who speak for their states: presidents and prime ministers. */
export const SUMMIT = 0.25

/** The smaller, the higher: a prime minister comes after a president, a deputy after both. */
export const gradeOf = (title: string): number =>
  orderOf(rankOf(title)) +
  (rankOf(title) === 'head' ? (BELOW.find((row) => row.title.test(title))?.by ?? 0) : 0)

/** Who leads a body that is no state comes after heads of states and governments. */
const LEADING_BODY = 0.75

const gradeIn = ({ title, of }: { title: string; of: string }): number =>
  isOrganization(of) ? Math.max(LEADING_BODY, gradeOf(title)) : gradeOf(title)

/** Grades by the offices that people are seen in within the period. */
export async function readGradesOf(
  graph: Graph,
  period: Pick<Period, 'from' | 'to'>,
  contacts: readonly Happening[],
): Promise<GradesOf> {
  const people = [...new Set(contacts.flatMap(({ parts }) => parts.people.map(({ id }) => id)))]
  const offices = groupBy(await readOffices(graph, people), ({ person }) => person)
  const highest = (grades: number[]): number => Math.min(NOBODY, ...grades)
  const grades = new Map(
    people.map((id) => [id, highest(officesWithin(offices.get(id) ?? [], period).map(gradeIn))]),
  )
  return ({ parts }) =>
    [...groupBy(parts.people, ({ side }) => String(side)).values()]
      .map((side) => highest(side.map(({ id }) => grades.get(id) ?? NOBODY)))
      .sort((one, other) => other - one)
}

export const levelOf = ([lowest = NOBODY]: readonly number[]): OfficeRank => toRank(lowest)

/** The higher level first, of equals what is told of both sides, then the higher of the other side. */
export const compareLevels = (one: readonly number[], other: readonly number[]): number =>
  (one[0] ?? NOBODY) - (other[0] ?? NOBODY) ||
  other.length - one.length ||
  (one.at(-1) ?? NOBODY) - (other.at(-1) ?? NOBODY)

/** What the rank of the lower side counts for, beside that of the higher one. */
const OTHER_SIDE = 0.25

/** The rank of whoever is the higher counts for most: what a president does comes before what ministers do, whomever he sees. */
export const weightOf = ([lowest = NOBODY, ...others]: readonly number[]): number =>
  others.length === 0 ? lowest + NOBODY * OTHER_SIDE : Math.min(...others) + lowest * OTHER_SIDE

/** States whose contacts with each other alone are carried at a higher level than any of the year before, or at a lower one than was usual. */
export async function findLevels(
  graph: Graph,
  before: Period,
  period: Period,
): Promise<Brief['levels']['lines']> {
  const pairs = [...period.ties.values()]
    .filter(({ a, b }) => before.ties.has(`${a} ${b}`) && ![a, b].some(isOrganization))
    .slice(0, LOOKED_UP)
  const [old = [], now = []] = await Promise.all(
    [before, period].map(async (one) => {
      const between = pairs.map(({ a, b }) =>
        one.contacts.filter(
          (event) =>
            sidesAcross(event, a, b).size > 0 &&
            new Set(event.parts.countries.map(({ id }) => id)).size === 2,
        ),
      )
      const gradesOf = await readGradesOf(graph, one, between.flat())
      return between.map((events) =>
        events
          .map((event) => ({ event: event.id, day: event.day, rank: levelOf(gradesOf(event)) }))
          .filter(({ rank }) => rank !== 'other')
          .sort((x, y) => orderOf(x.rank) - orderOf(y.rank))
          // a visit is one contact, however many meetings it has
          .filter(({ day }, place, all) => all.findIndex((one) => one.day === day) === place),
      )
    }),
  )
  return pairs.flatMap(({ a, b }, at) => {
    const [past, present] = [old[at] ?? [], now[at] ?? []]
    const [highest, usual] = [past[0]?.rank, past[Math.floor(past.length / 2)]?.rank]
    const after = present[0]?.rank
    if (after === undefined || highest === undefined || usual === undefined) return []
    const up = orderOf(after) < orderOf(highest)
    const isDown = [past, present].every(({ length }) => length >= USUAL) && orderOf(after) > orderOf(usual)
    if (!up && !isDown) return []
    return [{ a, b, before: up ? highest : usual, after, up, events: present.map(({ event }) => event) }]
  })
}
