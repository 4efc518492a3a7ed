/** Which happenings an item reports as its news; the rest is told beside it. */
import type { EventKind } from '../../cypher/ontology.ts'
import { HEAD, isAside, type Candidate } from './candidates.ts'
import { isDeal } from './memory.ts'
import { isContact, isNamedOnBoth, isWithin } from './yields.ts'

/** Kinds that are news wherever the item tells them, not only at its head. */
const ANYWHERE = new Set<EventKind>([
  'meeting',
  'call',
  'talks',
  'agreement',
  'protest',
  'sanction',
  'appointment',
  'accusation',
  'rejection',
  'support',
  'aid',
  'legal',
])
/** Words beside the note of those who protest; a crowd in the street hands over none. */
const isWithProtest = (one: Candidate, other: Candidate): boolean =>
  other.kind === 'protest' &&
  other.rule.frame !== 'scene' &&
  (one.kind === 'rejection' ? other.sentence <= one.sentence : other.sentence < one.sentence) &&
  other.sides[0]?.of === one.sides[0]?.of

/** Kinds that are a courtesy or background in the body of an item, where the same sides did something weightier. */
const BESIDE: Partial<Record<EventKind, (one: Candidate, other: Candidate) => boolean>> = {
  support: (_, other) => isContact(other.kind),
  accusation: isWithProtest,
  rejection: isWithProtest,
}
/** `Both ambassadors conveyed the greetings of their presidents`: a courtesy of several who were received one after the other. */
const isOfGuests = (one: Candidate, settled: readonly Candidate[]): boolean =>
  one.kind === 'support' &&
  one.sides.length > 2 &&
  one.sides.every(({ of }) =>
    settled.some(
      (other) => !isAside(other) && isContact(other.kind) && other.sides.some((side) => side.of === of),
    ),
  )

/** Kinds that yield when the item tells anything else. */
const WEAK = new Set<EventKind>(['statement'])

/**
 * Somebody who has no part in what is reported says something about it: that is news as well.
 * An institution that says so (`the Foreign Ministry said`) is only where it was heard, and so is whoever speaks for a side that is told without names.
 */
const isVoice = (one: Candidate, reported: readonly Candidate[]): boolean =>
  one.kind === 'statement' &&
  !isAside(one) &&
  !one.borrowed &&
  one.sides.length === 1 &&
  one.sides.every(({ of, people }) => {
    if (of === null) return false
    if (people.length === 0)
      return one.rule.heard !== true && !reported.some(({ sides }) => sides.some((side) => side.of === of))
    return reported.every(({ kind, sides, sentence }) =>
      sides.every((side, at) =>
        side.of !== of
          ? true
          : side.people.length > 0
            ? // whoever is accused may answer
              !side.people.some((name) => people.includes(name)) || (at > 0 && ANSWERED.has(kind))
            : (BEFALLS.has(kind) && (sides.length === 1 || sentence !== one.sentence)) ||
              (at > 0 && !isContact(kind)),
      ),
    )
  })

/** Kinds whose target speaks for itself. */
const ANSWERED = new Set<EventKind>(['accusation', 'sanction'])

/** Kinds that happen within a state, of which somebody else than those who do it may speak. */
const BEFALLS = new Set<EventKind>(['incident', 'legal', 'appointment', 'other'])

/** A journey told late is news where it leads to those who are met there; `she flew on to Rome` only ends a story. */
const isTrip = (one: Candidate, settled: readonly Candidate[]): boolean =>
  one.kind === 'visit' &&
  settled.some((other) => other !== one && isDeal(other.kind) && !isAside(other) && isWithin(one, other))

const isAnywhere = (one: Candidate, settled: readonly Candidate[]): boolean =>
  ANYWHERE.has(one.kind) || isTrip(one, settled) || (one.kind === 'statement' && isApart(one))

const isApart = (one: Candidate): boolean =>
  one.toPress || [one, ...one.again].some(({ rule }) => rule.apart === true)

/** `The Prime Minister says the law will change`: words that are the headline are news, whoever answers them; what is said where people meet is not. */
const isHeadline = (one: Candidate, fit: readonly Candidate[]): boolean =>
  one.sentence === 0 &&
  !fit.some(
    (other) =>
      !WEAK.has(other.kind) && (other.sentence === 0 || (isContact(other.kind) && isWithin(one, other))),
  )

/** Which of the settled happenings the item reports as its news; the rest is background. */
export function newsOf(settled: readonly Candidate[]): Set<Candidate> {
  const isCourtesy = (one: Candidate): boolean => {
    const isBeside = BESIDE[one.kind]
    return (
      isBeside !== undefined &&
      one.sentence > 0 &&
      !isApart(one) &&
      (settled.some((other) => !isAside(other) && isBeside(one, other) && isWithin(one, other)) ||
        isOfGuests(one, settled))
    )
  }
  const fit = settled.filter(
    (one) =>
      !isAside(one) &&
      !isCourtesy(one) &&
      (one.sentence <= HEAD ||
        (isAnywhere(one, settled) && (!one.borrowed || isNamedOnBoth(one))) ||
        one.kind === 'agreement'),
  )
  const strong = fit.filter((one) => !WEAK.has(one.kind) || isApart(one) || isHeadline(one, fit))
  const plans = settled.filter(
    (one) => one.planned && !one.background && !one.negated && isContact(one.kind) && isNamedOnBoth(one),
  )
  // "A to visit B on Tuesday": what the headline announces the body tells in full
  const announced = strong.some((one) => one.planned && one.kind === 'visit' && one.sentence === 0)
    ? plans
    : []
  if (strong.length > 0)
    return new Set([...strong, ...announced, ...settled.filter((one) => isVoice(one, strong))])
  // "A will meet B, C reported": that somebody said so is no news beside a meeting to come
  if (plans.length > 0) return new Set(plans)
  const coming = settled.filter(
    (one) =>
      (one.planned || one.negated) &&
      !one.background &&
      one.sides.length > 1 &&
      (isContact(one.kind) || one.kind === 'exercise'),
  )
  if (
    coming.length > 0 &&
    fit.every(
      (one) =>
        one.rule.heard === true &&
        one.sides.every(({ people }) => people.length === 0) &&
        coming.some(({ sentence }) => sentence === one.sentence),
    )
  )
    return new Set(coming)
  const [first] = fit
  if (first !== undefined) return new Set([first, ...settled.filter((one) => isVoice(one, [first]))])
  const any =
    settled.find((one) => !one.background && !one.negated) ??
    settled.find((one) => !one.planned && !one.negated)
  return new Set(any === undefined ? [] : [any])
}
