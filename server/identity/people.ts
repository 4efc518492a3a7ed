/** Decides who is the same person in several documents. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from './appearance.ts'
import { familyOf } from './appearance.ts'
import type { Comparison } from './features.ts'
import { FEATURES } from './features.ts'
import { toPublicIds } from './ids.ts'
import type { Known } from './known.ts'
import { isKnownByFamily } from './known.ts'
import { Register } from './register.ts'
import type { Likeness } from './sounds.ts'
import { compareSounds, hasInitials, isFamilyAlone, LIKENESSES } from './sounds.ts'

export interface Settled {
  appearance: Appearance
  /** The public id of the person. */
  person: string
  /** Other ids that lead to the same person. */
  otherIds: string[]
  /** Why it is this person; absent where the appearance was the first, and nobody else came into question. */
  choice?: Choice
}

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
const toRank = (one: Appearance): string =>
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
  const features = Object.fromEntries(
    FEATURES.map(({ name, score }) => [name, score(comparison)] as const).filter(([, value]) => value !== 0),
  )
  const isFull = likeness === 'full-name' || likeness === 'shorter-name'
  return {
    known,
    features,
    score: Object.values(features).reduce((sum, value) => sum + value, 0),
    least: likeness === 'family-name' && isKnownByFamily(known) ? LEAST_OF_FAMILY : LEAST[likeness],
    ahead: isFull ? 0 : AHEAD,
  }
}

/** Two people of one document are two; everybody else whose name agrees comes into question, the likeliest first. */
function toCandidates(one: Appearance, people: readonly Known[], isOnly: boolean): Candidate[] {
  return people
    .filter(({ documents }) => !documents.has(one.document))
    .flatMap((known) => {
      const likeness = likenessOf(one, known)
      return likeness === undefined ? [] : [weigh({ one, known, likeness, isOnly })]
    })
    .sort((a, b) => b.score - a.score)
}

interface Decision {
  known?: Known
  choice?: Choice
}

/** The person of an appearance: one whose given name is known, else one known by the family name alone, else a new one. */
function decide(one: Appearance, register: Register): Decision {
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

/**
 * Who is who among appearances of one family name, each with the person's public id.
 * A pure function of the set: the order in which documents were loaded does not matter.
 */
export function settlePeople(block: readonly Appearance[]): Settled[] {
  const register = new Register()
  const choices = new Map<Appearance, Choice>()
  const ranks = new Map(block.map((one) => [one, toRank(one)]))
  const rankOf = (one: Appearance): string => ranks.get(one) ?? ''
  for (const one of block.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))) {
    const { known, choice } = decide(one, register)
    register.take(one, known)
    if (choice !== undefined) choices.set(one, choice)
  }
  return toPublicIds(register.people).flatMap(({ known, id, otherIds }) =>
    known.members.map((appearance) => {
      const choice = choices.get(appearance)
      return { appearance, person: id, otherIds, ...(choice === undefined ? {} : { choice }) }
    }),
  )
}

/** Appearances by family name: the blocks within which it is decided. */
export function toBlocks(appearances: readonly Appearance[]): Map<string, Appearance[]> {
  const blocks = new Map<string, Appearance[]>()
  for (const one of appearances) {
    const block = blocks.get(familyOf(one))
    if (block === undefined) blocks.set(familyOf(one), [one])
    else block.push(one)
  }
  return blocks
}
