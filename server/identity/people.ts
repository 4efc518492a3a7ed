/** Decides who is the same person in several documents. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from './appearance.ts'
import type { Comparison } from './features.ts'
import { FEATURES, isFull, toComparison } from './features.ts'
import type { Known } from './known.ts'
import { isKnownByFamily } from './known.ts'
import { opposites } from './marks.ts'
import type { Register } from './register.ts'
import type { Likeness } from './sounds.ts'
import { compareSounds, hasInitials, isFamilyAlone, LIKENESSES } from './sounds.ts'

/** What the sum must reach, by what of the name is known, and how far it must be ahead of the next person. */
const LEAST: Record<Likeness, number> = {
  'full-name': 1,
  'shorter-name': 1,
  initials: 3,
  spelling: 3,
  'family-name': 4.25,
}
/** Where nobody's given name is known, there is less to be mistaken about. */
const LEAST_OF_FAMILY = 1.25
const AHEAD = 1

/** The order in which appearances are taken: those that say most teach the others. It follows from what they say alone. */
export const toRank = (one: Pick<Appearance, 'id' | 'sound' | 'sides' | 'offices' | 'first'>): string =>
  [
    isFamilyAlone(one.sound) ? 2 : hasInitials(one.sound) ? 1 : 0,
    one.sides.length > 0 ? 0 : one.offices.length > 0 ? 1 : 2,
    one.first ?? '9999',
    one.id,
  ].join(' ')

function likenessOf(one: Appearance, known: Known): Likeness | undefined {
  const found = new Set([...known.names.values()].map((name) => compareSounds(one.sound, name)))
  // one name that cannot be hers is enough, unless it is only fuller by a middle name than the others
  if (!found.has('full-name') && found.has(undefined)) return undefined
  return LIKENESSES.find((likeness) => found.has(likeness))
}

interface Candidate {
  known: Known
  features: Record<string, number>
  score: number
  least: number
  /** How far it must be ahead of the next one; a full name is its own evidence. */
  ahead: number
}

function weigh(comparison: Comparison): Candidate {
  const { known, likeness } = comparison
  const features: Record<string, number> = {}
  let sum = 0
  for (const { name, score } of FEATURES) {
    const value = score(comparison)
    if (value === 0) continue
    features[name] = value
    sum += value
  }
  return {
    known,
    features,
    score: sum,
    least: likeness === 'family-name' && isKnownByFamily(known) ? LEAST_OF_FAMILY : LEAST[likeness],
    ahead: isFull(comparison) ? 0 : AHEAD,
  }
}

/**
 * Two people of one document are two, and so are two whom somebody said to be; everybody else whose name agrees comes into
 * question, the likeliest first.
 */
function toCandidates(one: Appearance, people: readonly Known[], isOnly: boolean): Candidate[] {
  const others = opposites(one)
  return people
    .filter(({ documents, marks }) => !documents.has(one.document) && !others.some((mark) => marks.has(mark)))
    .flatMap((known) => {
      const likeness = likenessOf(one, known)
      return likeness === undefined ? [] : [weigh(toComparison({ one, known }, likeness, isOnly))]
    })
    .sort((a, b) => b.score - a.score)
}

interface Decision {
  known?: Known
  choice?: Choice
}

/** The person of an appearance: one whose given name is known, else one known by the family name alone, else a new one. */
export function decide(one: Appearance, register: Register): Decision {
  const groups = [
    toCandidates(one, register.namedFor(one), register.hasOnlyOne),
    toCandidates(one, register.familiesFor(), false),
  ]
  for (const [best, next] of groups)
    if (
      best !== undefined &&
      best.score >= best.least &&
      (next === undefined || best.score - next.score >= best.ahead)
    )
      return { known: best.known, choice: toChoice(best, next) }
  const refused = groups.flatMap(([best]) => best ?? [])[0]
  return refused === undefined ? {} : { choice: toRefusal(refused) }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
/** 0.5 at 0, 0.95 at 3. */
const toConfidence = (lead: number): number => rounded(1 / (1 + Math.exp(-lead)))

/** The confidence follows from how far the score is above what it must reach, or ahead of the next one. */
function toChoice({ score, features, least }: Candidate, next: Candidate | undefined): Choice {
  const lead = Math.min(score - least, next === undefined ? Infinity : score - next.score)
  return { confidence: toConfidence(lead), score, features, ...toRunnerUp(next) }
}

/** Why an appearance is a person of its own, though another one came into question. */
const toRefusal = (best: Candidate): Choice => ({
  confidence: toConfidence(Math.abs(best.least - best.score)),
  score: 0,
  features: {},
  ...toRunnerUp(best),
})

const toRunnerUp = (next: Candidate | undefined): Pick<Choice, 'runnerUp'> =>
  next === undefined ? {} : { runnerUp: { name: next.known.members[0]?.name ?? '', score: next.score } }
