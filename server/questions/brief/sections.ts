/** The lines of each section, as far as something proves them. Pure. */
import { isPerson } from '../../../cypher/ontology.ts'
import type { Brief, Proof } from '../../api/brief.ts'
import type { Happening } from '../../graph/happening.ts'
import { proofOf } from './firm.ts'
import type { Verdicts } from './firm.ts'
import { levelOf } from './level.ts'
import type { GradesOf } from './level.ts'
import { compareMatters, SORTS } from './matters.ts'
import type { Sort } from './matters.ts'
import type { Plans } from './promises.ts'
import { keepOpen } from './promises.ts'
import { toLines } from './stories.ts'

/** Lines of a section that are given: more do not fit on a page. */
const LINES = 24
/** Events of a section that are looked at: far more than are told. */
const LOOKED_AT = 150
/** Lines about two, or about somebody, that are looked at, and events of each: some may be proved by nothing. */
const CANDIDATES = 24
const EVENTS = 4

type Section<T> = { total: number; lines: T[] }

const toSection = <T>(lines: readonly T[], total = lines.length): Section<T> => ({
  total,
  lines: lines.slice(0, LINES),
})

/** What happened, by the part that it belongs to, the weightiest first; only `looked` of it is weighed. */
export interface Candidates {
  all: Record<Sort, Happening[]>
  looked: Happening[]
}

export function toCandidates(
  events: readonly Happening[],
  gradesOf: GradesOf,
  sortOf: (event: Happening) => Sort | undefined,
): Candidates {
  const ordered = events.toSorted(compareMatters(gradesOf))
  const of = (sort: Sort): Happening[] => ordered.filter((event) => sortOf(event) === sort)
  const all = { tensions: of('tensions'), decisions: of('decisions'), contacts: of('contacts') }
  return { all, looked: SORTS.flatMap((sort) => all[sort].slice(0, LOOKED_AT)) }
}

type Main = Pick<Brief, Sort>

/** Tensions, decisions and contacts. */
export function toMain({ all }: Candidates, verdicts: Verdicts, gradesOf: GradesOf): Main {
  const isHeadline = ({ id }: Happening): boolean => proofOf(verdicts, id)?.isHeadline === true
  const linesOf = (sort: Sort) => {
    const firm = all[sort].slice(0, LOOKED_AT).filter(({ id }) => proofOf(verdicts, id) !== undefined)
    const told = toLines(
      firm.toSorted(compareMatters(gradesOf, isHeadline)),
      ({ id }) => proofOf(verdicts, id),
      sort === 'contacts' ? () => false : isHeadline,
    )
    return toSection(told, told.length + Math.max(0, all[sort].length - LOOKED_AT))
  }
  const byId = new Map(all.contacts.map((event) => [event.id, event]))
  const { total, lines } = linesOf('contacts')
  return {
    tensions: linesOf('tensions'),
    decisions: linesOf('decisions'),
    contacts: {
      total,
      lines: lines.map(({ event, events }) => {
        const happening = byId.get(event)
        return { event, events, rank: levelOf(happening === undefined ? [] : gradesOf(happening)) }
      }),
    },
  }
}

/** What is yet to come, by day, then what has none; what one story tells of the same is one line. */
export function toPromises(
  { plans, when }: Plans,
  happened: readonly Happening[],
  verdicts: Verdicts,
): Brief['promises'] {
  const proved = plans.flatMap((plan) => {
    const proof = proofOf(verdicts, plan.id)
    return proof === undefined ? [] : [{ plan, proof }]
  })
  const lines = toLines(
    keepOpen(proved, happened),
    ({ id }) => proofOf(verdicts, id),
    () => false,
  )
  return toSection(lines.map(({ event, events }) => ({ event, events, when: when.get(event) ?? 'open' })))
}

type Rest = Pick<Brief, 'newPeople' | 'newOffices' | 'firstContacts' | 'renewed' | 'levels' | 'climate'>
export type RestLines = { [K in keyof Rest]: Rest[K]['lines'] }

/** The events behind some lines that are looked at. */
export const lookedAt = (rest: RestLines): string[] =>
  Object.values(rest)
    .flatMap((lines): { events: string[] }[] => lines.slice(0, CANDIDATES))
    .flatMap(({ events }) => events.slice(0, EVENTS))

/** Lines of which an event is proved by a sentence that names whom they tell of; that event comes first. */
export function keepProved(
  rest: RestLines,
  verdicts: Verdicts,
  happened: ReadonlyMap<string, Happening>,
): Rest {
  /** A state or body is named too where somebody of its side is. */
  const names = (id: string, node: string): boolean => {
    const [named, parts] = [proofOf(verdicts, id)?.named ?? [], happened.get(id)?.parts]
    const all = parts === undefined ? [] : Object.values(parts).flat()
    const isBeside = (one: string): boolean =>
      all.some(
        (part) => part.id === node && all.some(({ id: other, side }) => other === one && side === part.side),
      )
    return named.includes(node) || (!isPerson(node) && named.some(isBeside))
  }
  /** @param most events of a line among which one may prove it */
  const keep = <T extends { events: string[] }>(
    lines: readonly T[],
    proves: (line: T, id: string) => boolean,
    most = EVENTS,
  ): Section<T> => {
    const looked = lines.slice(0, CANDIDATES)
    const kept = looked.flatMap((line) => {
      const first = line.events.slice(0, most).find((id) => proves(line, id))
      return first === undefined ? [] : [{ ...line, events: [...new Set([first, ...line.events])] }]
    })
    return toSection(kept, kept.length + lines.length - looked.length)
  }
  const ofPair = ({ a, b }: { a: string; b: string }, id: string): boolean => names(id, a) && names(id, b)
  const ofPerson = ({ person }: { person: string }, id: string): boolean => names(id, person)
  return {
    newPeople: keep(rest.newPeople, ofPerson),
    newOffices: keep(
      rest.newOffices,
      (line, id) => ofPerson(line, id) && isSaid(line.office.title, proofOf(verdicts, id)),
    ),
    firstContacts: keep(rest.firstContacts, ofPair),
    renewed: keep(rest.renewed, ofPair),
    // the first is the one of that level
    levels: keep(rest.levels, ofPair, 1),
    climate: keep(rest.climate, ofPair),
  }
}

/** Do the sentences have a word of a title? */
function isSaid(title: string, proof: Proof | undefined): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const text = (proof?.sentences ?? []).map((one) => one.text.toLowerCase()).join(' ')
  return words.some((word) => text.includes(word))
}

/** How many events no line tells, by the reason. */
export function countLeftOut(
  total: number,
  { all, looked }: Candidates,
  verdicts: Verdicts,
  plans: { total: number; told: Brief['promises'] },
): Brief['leftOut'] {
  const leftOut = { uncertain: 0, unproved: 0, hearsay: 0, lesser: 0 }
  for (const { id } of looked) {
    const verdict = verdicts.get(id)
    if (verdict !== undefined && 'reason' in verdict) leftOut[verdict.reason] += 1
  }
  const sorted = SORTS.reduce((sum, sort) => sum + all[sort].length, 0)
  const announced = plans.told.lines.reduce((sum, { events }) => sum + events.length, 0)
  return { ...leftOut, lesser: leftOut.lesser + total - sorted, announced: plans.total - announced }
}
