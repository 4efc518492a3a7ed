/** From candidates to happenings: the same thing told twice becomes one. */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import { nameOf } from '../find/countries.ts'
import type { Side } from '../types.ts'
import { isAside, type Candidate } from './candidates.ts'

/** Does the text name somebody on two sides or more? */
export const isNamedOnBoth = ({ sides }: Candidate): boolean =>
  sides.filter(({ people }) => people.length > 0).length > 1

export const isContact = (kind: EventKind): boolean => EVENT_KINDS[kind].contact

const keyOf = (candidate: Candidate): string =>
  candidate.sides
    .map((side) => side.of ?? `?${side.people.join()}`)
    .sort()
    .join('|')

const peopleOf = (candidate: Candidate): string[] => candidate.sides.flatMap((side) => side.people)

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
function peopleWithin(a: Candidate, b: Candidate): boolean {
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
const isWeak = (candidate: Candidate): boolean =>
  candidate.rule.weak === true ||
  isOfBody(candidate) ||
  (candidate.sentence === 0 && candidate.kind === 'meeting' && peopleOf(candidate).length === 0)

/** `the meeting of the presidents, attended by A and B`: of all who meet some are told. */
const isAttendance = ({ rule, sentence }: Candidate, kept: Candidate): boolean =>
  rule.retold === true && sentence === kept.sentence

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

/** What gives way for these reasons tells the same happening again: its words may name the day or the place. */
const RETOLD = new Set(['same-contact', 'part-of'])

const PART_OF = YIELDS.find(({ id }) => id === 'part-of')

/** Joins a candidate to one of the same kind and sides: people add up, news wins over background. */
function join(kept: Candidate, candidate: Candidate): void {
  if (candidate.anaphoric && keyOf(kept) !== keyOf(candidate)) seat(kept, candidate)
  else
    for (const [index, side] of candidate.sides.entries()) {
      const same = kept.sides.filter((one) => one.of === side.of)
      // two of one state: whoever is new sits where nobody is named
      const own =
        same.length > 1 ? (same.find(({ people }) => people.length === 0) ?? kept.sides[index]) : same[0]
      own?.people.push(...side.people.filter((name) => !peopleOf(kept).includes(name)))
    }
  // of what is aside, one telling that denies it is enough
  kept.negated =
    isAside(kept) && isAside(candidate)
      ? kept.negated || candidate.negated
      : kept.negated && candidate.negated
  kept.background &&= candidate.background
  kept.planned &&= candidate.planned
  kept.hosted ||= candidate.hosted
  kept.toPress ||= candidate.toPress
  addTelling(kept, candidate)
}

const addTelling = (kept: Candidate, candidate: Candidate): void => {
  kept.again.push({ span: candidate.span, sentence: candidate.sentence, rule: candidate.rule })
}

/** `A talks to B` in the headline, `they spoke by telephone` in the body: which says how they were in touch. */
const isFormOf = (candidate: Candidate, kept: Candidate): boolean =>
  candidate.kind === 'call' &&
  kept.kind === 'meeting' &&
  [kept, ...kept.again].every(({ sentence, rule }) => sentence === 0 || rule.weak === true)

/** What was told before becomes another telling of what tells it better. */
function retell(kept: Candidate, { kind, rule, span, sentence }: Candidate): void {
  addTelling(kept, { ...kept })
  Object.assign(kept, { kind, rule, span, sentence })
}

/** Those who sign a paper named before sit on its sides: on their own where it has one, else on the one still empty. */
function seat(kept: Candidate, candidate: Candidate): void {
  const own = (side: Side): Side | undefined => kept.sides.find((one) => one.of === side.of)
  const sit = (side: Side, seat: Side | undefined): void => {
    seat?.people.push(...side.people.filter((name) => !peopleOf(kept).includes(name)))
  }
  for (const side of candidate.sides) if (own(side) !== undefined) sit(side, own(side))
  for (const side of candidate.sides)
    if (own(side) === undefined)
      sit(
        side,
        kept.sides.find((one) => one.people.length === 0),
      )
}

/** Two contacts between the same states but other people are two events: the deputies' talks beside the ministers' meeting. */
function isSameHappening(a: Candidate, b: Candidate): boolean {
  if (b.anaphoric && a.kind === b.kind && a.sides.length > 1) return true
  if (a.kind !== b.kind || keyOf(a) !== keyOf(b)) return false
  // what one says before the press another has not said
  if (a.kind === 'statement' && (a.toPress || b.toPress)) {
    const [one, other] = [peopleOf(a), peopleOf(b)]
    return one.length + other.length === 0 || one.some((name) => other.includes(name))
  }
  if (!isContact(a.kind) && a.kind !== 'agreement' && a.kind !== 'appointment') return true
  // who visits whom, not that both are told together
  if (a.kind === 'visit' && a.sides[0]?.of !== b.sides[0]?.of) return false
  const left = peopleOf(a)
  const right = peopleOf(b)
  if (left.length === 0 || right.length === 0) return true
  // whoever else enters or leaves an office does so apart, on a day that may be another
  return left.some((name) => right.includes(name)) && (!isContact(a.kind) || !isApart(a, b))
}

/** One meets two of the same state one after the other: on one of its sides the two contacts have nobody in common. */
const isApart = (a: Candidate, b: Candidate): boolean =>
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

/** Yet to happen: what a headline announces the body tells again. */
const isPlan = ({ planned, background, negated }: Candidate): boolean => planned && !background && !negated

/** The first kept one that a candidate gives way to, and the rule that says so. */
function betterOf(
  candidate: Candidate,
  kept: readonly Candidate[],
): { to: Candidate; rule: string } | undefined {
  for (const to of kept) {
    const row = YIELDS.find(({ test }) => test(candidate, to))
    if (row !== undefined) return { to, rule: row.id }
  }
  return undefined
}

/** What became of a candidate: a happening of its own, told again of another, or given up for another by a rule. */
export type Fate =
  | { fate: 'kept'; as: Candidate }
  | { fate: 'joined'; as: Candidate }
  | { fate: 'yielded'; to: Candidate; rule: string }

/**
 * The distinct happenings of an item, in reading order, and what became of each candidate.
 * Candidates must come sorted: headline first, within a sentence in the order of the rules.
 */
export function settle(candidates: readonly Candidate[]): {
  settled: Candidate[]
  fates: Map<Candidate, Fate>
} {
  const kept: Candidate[] = []
  const fates = new Map<Candidate, Fate>()
  // history first gives way to news of the same kind, never the other way round; what describes somebody to what happens
  const ordered = [...candidates].sort(
    (a, b) =>
      Number(isAside(a)) - Number(isAside(b)) ||
      Number(isWeak(a)) - Number(isWeak(b)) ||
      Number(a.describes) - Number(b.describes),
  )
  for (const candidate of ordered) {
    const same = kept.find(
      (one) =>
        (isAside(one) === isAside(candidate) || (isPlan(one) && isPlan(candidate))) &&
        isSameHappening(one, candidate),
    )
    if (same !== undefined) {
      join(same, candidate)
      fates.set(candidate, { fate: 'joined', as: same })
      continue
    }
    const better = betterOf(candidate, kept)
    if (better !== undefined) {
      fates.set(candidate, { fate: 'yielded', ...better })
      if (RETOLD.has(better.rule) && isAside(better.to) === isAside(candidate)) {
        if (isFormOf(candidate, better.to)) retell(better.to, candidate)
        else addTelling(better.to, candidate)
      }
      continue
    }
    const own = {
      ...candidate,
      again: [],
      sides: candidate.sides.map(({ of, people }) => ({ of, people: [...people] })),
    }
    kept.push(own)
    fates.set(candidate, { fate: 'kept', as: own })
  }
  const partOf = (one: Candidate): Candidate | undefined =>
    kept.find((other) => other !== one && isAside(other) === isAside(one) && PART_OF?.test(one, other))
  for (const [candidate, fate] of fates) {
    const whole = fate.fate === 'yielded' ? undefined : partOf(fate.as)
    if (whole !== undefined) fates.set(candidate, { fate: 'yielded', to: whole, rule: 'part-of' })
  }
  const settled = kept.filter((one) => partOf(one) === undefined)
  return { settled: settled.sort((a, b) => a.sentence - b.sentence || a.span.start - b.span.start), fates }
}
