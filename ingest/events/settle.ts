/** From candidates to happenings: the same thing told twice becomes one. */
import type { Side } from '../types.ts'
import { isAside, type Candidate } from './candidates.ts'
import { isApart, isContact, isWeak, keyOf, peopleOf, YIELDS } from './yields.ts'

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
  if (left.length === 0 || right.length === 0 || completes(a, b)) return true
  // whoever else enters or leaves an office does so apart, on a day that may be another
  return left.some((name) => right.includes(name)) && (!isContact(a.kind) || !isApart(a, b))
}

/** Three or more states meet once: whom each telling names sits where the other one names nobody. */
const completes = (a: Candidate, b: Candidate): boolean =>
  a.sides.length > 2 &&
  isContact(a.kind) &&
  a.sides.every(({ of, people }) => {
    const other = b.sides.find((side) => side.of === of)
    return other !== undefined && (people.length === 0 || other.people.length === 0)
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
      if (better.rule === 'told-in-protest') seat(better.to, candidate)
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
