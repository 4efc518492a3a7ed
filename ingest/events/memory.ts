/** What an item has told so far: it names those whom a later sentence leaves unsaid. */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import type { Side } from '../types.ts'

/** A happening told before, as far as it helps to read the next one. */
export interface Told {
  kind: EventKind
  sides: readonly Side[]
  /** How many of the sides act; the others are those it is aimed at. */
  acting: number
  /** History, denied, or only planned. */
  aside: boolean
}

type Memory = readonly Told[]

const WORDS = new Set<EventKind>(['statement', 'accusation', 'rejection', 'support'])

const last = (told: Memory, test: (one: Told) => boolean): readonly Side[] =>
  told.findLast((one) => !one.aside && test(one))?.sides ?? []

/** Sides of the last contact, for an agreement signed there; of the last with so many sides, where there is one. */
export const contactOf = (told: Memory, count?: number): readonly Side[] => {
  const counted =
    count === undefined
      ? []
      : last(told, (one) => EVENT_KINDS[one.kind].contact && one.sides.length === count)
  if (counted.length > 0) return counted
  const latest = last(told, (one) => EVENT_KINDS[one.kind].contact && one.sides.length > 1)
  // "A, on a visit to B, met B and C. A protocol was signed": by all who met
  const all = last(told, ({ kind, sides }) => isMet(kind) && sides.length > latest.length)
  return latest.length > 0 && latest.every(({ of }) => all.some((side) => side.of === of)) ? all : latest
}

const isMet = (kind: EventKind): boolean => kind === 'meeting' || kind === 'talks'

/** A contact, or an agreement: those of its sides are there together. */
export const isDeal = (kind: EventKind): boolean => EVENT_KINDS[kind].contact || kind === 'agreement'

/** Sides of the last contact or agreement, for those who are told beside it. */
export const dealOf = (told: Memory): readonly Side[] =>
  last(told, (one) => isDeal(one.kind) && one.sides.length > 1)

/** Sides of the last happening between two, for whoever answers it. */
export const pairOf = (told: Memory): readonly Side[] =>
  last(told, (one) => !EVENT_KINDS[one.kind].contact && one.sides.length === 2)

/** Those who accused last, for whoever rejects it. */
export function accusersOf(told: Memory): readonly Side[] {
  const one = told.findLast(({ kind, aside }) => !aside && kind === 'accusation')
  return one?.sides.slice(0, one.acting) ?? []
}

/** Whoever of another side spoke last. */
export const voiceBeside = (told: Memory, own: ReadonlySet<string | null>): readonly Side[] =>
  told
    .findLast(
      ({ kind, sides }) =>
        WORDS.has(kind) && sides[0] !== undefined && sides[0].of !== null && !own.has(sides[0].of),
    )
    ?.sides.slice(0, 1) ?? []

/** Whoever was accused last, for the next who condemns the same. */
export const accusedOf = (told: Memory): readonly Side[] =>
  last(told, (one) => one.kind === 'accusation' && one.sides.length > 1).slice(1)

/** Whoever claimed the last attack, also where it is told in passing. */
export const culpritOf = (told: Memory): readonly Side[] =>
  told.findLast((one) => one.kind === 'incident' && one.sides.some((side) => !isState(side)))?.sides ?? []

/** Where it last happened: an accident, an arrest, a change of office; an attack where it struck. */
export function sceneOf(told: Memory, kind: EventKind): string | undefined {
  const of = (one: Told): string | null | undefined => one.sides.at(kind === 'incident' ? -1 : 0)?.of
  const last = told.findLast((one) => one.kind === kind && typeof of(one) === 'string')
  return last === undefined ? undefined : (of(last) ?? undefined)
}

/** Sides of the last happening that was more than words, else of the last words that were said of somebody. */
export function deedOf(told: Memory): readonly Side[] {
  const isSided = (one: Told): boolean => one.sides.some((side) => side.of !== null)
  const deed = last(told, (one) => !WORDS.has(one.kind) && isSided(one))
  return deed.length > 0 ? deed : last(told, (one) => one.kind !== 'statement' && isSided(one))
}

/** The side on which somebody stood before; undefined where nobody said. */
export function sideOf(told: Memory, person: string): string | undefined {
  for (const { sides } of told)
    for (const { of, people } of sides) if (of !== null && people.includes(person)) return of
  return undefined
}

const isState = (side: Side): boolean => side.of === null || /^[A-Z]{2}$/u.test(side.of)
