/** Why one telling gives way to another: the same words, the same people in touch, a part of what happened. */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import { nameOf } from '../find/countries.ts'
import type { Candidate } from './candidates.ts'

/** Does the text name somebody on two sides or more? */
export const isNamedOnBoth = ({ sides }: Candidate): boolean =>
  sides.filter(({ people }) => people.length > 0).length > 1

export const isContact = (kind: EventKind): boolean => EVENT_KINDS[kind].contact

export const keyOf = (candidate: Candidate): string =>
  candidate.sides
    .map((side) => side.of ?? `?${side.people.join()}`)
    .sort()
    .join('|')

export const peopleOf = (candidate: Candidate): string[] => candidate.sides.flatMap((side) => side.people)

/** Another rule has read the same words, as `kept` or as that by which `kept` was told again. */
const overlaps = (a: Candidate, kept: Candidate): boolean =>
  [kept, ...kept.again].some(
    ({ span, rule }) => rule !== a.rule && a.span.start < span.end && span.start < a.span.end,
  )

/** All sides of `a` are sides of `b`. */
export function isWithin(a: Candidate, b: Candidate): boolean {
  const sides = new Set(b.sides.map((side) => side.of))
  return a.sides.every((side) => sides.has(side.of))
}

/** Everyone of `a` takes part in `b`. */
export function peopleWithin(a: Candidate, b: Candidate): boolean {
  const people = new Set(peopleOf(b))
  return peopleOf(a).every((name) => people.has(name))
}

/** Who rejects a resolution was charged by it: the same words tell of both, the other way round. */
const isReversed = (a: Candidate, b: Candidate): boolean =>
  a.kind === 'accusation' &&
  b.kind === 'rejection' &&
  a.sides.length === 2 &&
  b.sides.length === 2 &&
  a.sides[0]?.of === b.sides[1]?.of &&
  a.sides[1]?.of === b.sides[0]?.of

/** Who came to see somebody has made a visit and had a meeting. */
const isErrandOf = (a: Candidate, b: Candidate): boolean =>
  (a.kind === 'visit') !== (b.kind === 'visit') && (a.rule.errand === true || b.rule.errand === true)

/** `met with the ambassadors of the union`: a later sentence has named who of them came. */
const isOfGuests = (candidate: Candidate, kept: Candidate): boolean =>
  candidate.rule.gathers === true && !isWithin(candidate, kept)

const isOfBody = ({ kind, sides }: Candidate): boolean =>
  kind === 'exercise' && sides.every(({ of }) => of === null || nameOf(of) === undefined)

/** Says little of the form of the contact; so does a headline that names nobody, and an exercise told by its patron alone. */
export const isWeak = (candidate: Candidate): boolean =>
  candidate.rule.weak === true ||
  isOfBody(candidate) ||
  (candidate.sentence === 0 && candidate.kind === 'meeting' && peopleOf(candidate).length === 0)

/** `the meeting of the presidents, attended by A and B`: of all who meet some are told. */
const isAttendance = ({ rule, sentence }: Candidate, kept: Candidate): boolean =>
  rule.retold === true && sentence === kept.sentence

/** One meets two of the same state one after the other: on one of its sides the two contacts have nobody in common. */
export const isApart = (a: Candidate, b: Candidate): boolean =>
  a.sides.length === 2 &&
  a.sides.some((side) => {
    const same = b.sides.find(({ of }) => of === side.of)
    return (
      same !== undefined &&
      same.people.length > 0 &&
      side.people.length > 0 &&
      !side.people.some((name) => same.people.includes(name))
    )
  })

/** Both name somebody, and nobody whom the other one names. */
const areOthers = (a: Candidate, b: Candidate): boolean => {
  const [left, right] = [peopleOf(a), peopleOf(b)]
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name))
}

/** Reasons to drop a candidate in favour of an earlier kept one; each row is asked of every pair. */
export const YIELDS: readonly {
  id: string
  reason: string
  test: (candidate: Candidate, kept: Candidate) => boolean
}[] = [
  {
    id: 'same-words',
    reason: 'two rules read the same words; the earlier rule names the event',
    test: (candidate, kept) =>
      overlaps(candidate, kept) &&
      !isReversed(candidate, kept) &&
      !isErrandOf(candidate, kept) &&
      !isOfGuests(candidate, kept) &&
      (isContact(candidate.kind) === isContact(kept.kind) || candidate.kind === kept.kind),
  },
  {
    id: 'same-contact',
    reason: 'a contact of the same people is told again by another word; a visit and a meeting are two',
    test: (candidate, kept) =>
      isContact(candidate.kind) &&
      isContact(kept.kind) &&
      candidate.rule.apart === undefined &&
      kept.rule.apart === undefined &&
      (candidate.kind === 'visit') === (kept.kind === 'visit') &&
      candidate.kind !== kept.kind &&
      keyOf(candidate) === keyOf(kept) &&
      (peopleWithin(candidate, kept) ||
        (isWeak(candidate) &&
          !isApart(candidate, kept) &&
          (isNamedOnBoth(kept) || !isNamedOnBoth(candidate)) &&
          peopleOf(kept).some((name) => peopleOf(candidate).includes(name)))),
  },
  {
    id: 'some-of-all',
    reason: 'who is said to attend a gathering, of which all are told, met nobody else there',
    test: (candidate, kept) =>
      candidate.rule.retold === true &&
      isContact(kept.kind) &&
      kept.sides.length > candidate.sides.length &&
      isWithin(candidate, kept) &&
      peopleWithin(candidate, kept),
  },
  {
    id: 'told-in-protest',
    reason: 'who is told of a protest in person is protested to; the summons is no other meeting',
    test: (candidate, kept) =>
      candidate.kind === 'meeting' &&
      candidate.rule.weak === true &&
      kept.kind === 'protest' &&
      keyOf(candidate) === keyOf(kept) &&
      !areOthers(candidate, kept),
  },
  {
    id: 'same-exercise',
    reason: 'an exercise of a body is that of the states that take part',
    test: (candidate, kept) => isOfBody(candidate) && kept.kind === 'exercise',
  },
  {
    id: 'part-of',
    reason: 'the same kind with fewer sides is a shorter telling of it',
    test: (candidate, kept) =>
      candidate.kind === kept.kind &&
      // what two say together is not what each of them says
      candidate.kind !== 'statement' &&
      (candidate.sides.length === 1 || !isContact(candidate.kind) || isAttendance(candidate, kept)) &&
      candidate.sides.length < kept.sides.length &&
      isWithin(candidate, kept),
  },
]
