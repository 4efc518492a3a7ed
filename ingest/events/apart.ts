/** Several on one side: do they act together, or each by itself? */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Roles } from './agents.ts'
import { contactOf } from './memory.ts'
import type { Party } from './parties.ts'
import { TAKES_UP } from './pronouns.ts'
import { COUNTERPARTS, PLURALS } from './respective.ts'
import type { EventRule, Frame } from './rule.ts'
import type { Scene } from './scene.ts'

/** Frames in which several receivers are met one after the other, not all together. */
const ONE_BY_ONE = new Set<Frame>([
  'with',
  'object',
  'noun-with',
  'by',
  'to',
  'subject',
  'circumstance',
  'destination',
])

/** Kinds in which several states that do the same do it each by itself, unless they say so jointly. */
const EACH = new Set<EventKind>(['accusation', 'support', 'aid'])
const JOINTLY = wordSet(
  'they joint jointly together both communique statement declaration resolution unanimously',
)

/**
 * One event for each pair of sides where people of several states are met one after the other,
 * one for each actor where several do the same but not together.
 */
export function apart(rule: EventRule, roles: Roles, scene: Scene, match: WordSpan): Roles[] {
  const sidesOf = (parties: readonly Party[]): (string | null)[] => [
    ...new Set(parties.map((party) => party.of)),
  ]
  const of = (parties: readonly Party[], side: string | null): Party[] =>
    parties.filter((party) => party.of === side)
  // "the prize was awarded to A and B": who is honoured together has done nothing with the other
  if (rule.kind === 'support' && roles.actors.length === 0)
    return sidesOf(roles.recipients).map((side) => ({ ...roles, recipients: of(roles.recipients, side) }))
  // "accused each other": neither does it alone
  const isMutual = rule.frame === 'subject' && rule.needs === 'two-sides'
  if (EACH.has(rule.kind) && rule.frame !== 'all' && !isMutual) {
    const jointly =
      scene.words.some((word) => JOINTLY.has(word.key)) ||
      areTogether(roles.actors, scene) ||
      roles.actors.some((party) => scene.protagonist.includes(party))
    return jointly || roles.actors.length === 0
      ? [roles]
      : sidesOf(roles.actors).map((side) => ({ ...roles, actors: of(roles.actors, side) }))
  }
  // "both presidents made press statements": each says what is his
  if (rule.kind === 'statement' && rule.apart === true && roles.actors.length > 0)
    return sidesOf(roles.actors).map((side) => ({ ...roles, actors: of(roles.actors, side) }))
  const [first, ...others] = roles.actors
  // "the delegation then met the King": each for the own state
  const isDelegation = TAKES_UP.has(scene.words[first?.from ?? 0]?.key ?? '')
  // "the three then met the King": together
  if (
    others.length > 0 &&
    !isDelegation &&
    others.every(({ from, pronoun }) => pronoun === true && from === first?.from)
  )
    return [roles]
  if (!isOneByOne(rule, scene, match) || !ONE_BY_ONE.has(rule.frame) || roles.recipients.length === 0)
    return [roles]
  if (
    roles.recipients.length > 1 &&
    (areAtOneTable(scene.words, match.from, Math.min(...roles.recipients.map(({ from }) => from))) ||
      areHosted(scene.words, match, Math.max(...roles.recipients.map(({ to }) => to))))
  )
    return [roles]
  // "a delegation of the Greece-Norway group": the own state in the other's name is nobody whom one meets
  const strangers = roles.recipients.filter(
    (party) => party.person !== undefined || !roles.actors.some((actor) => actor.of === party.of),
  )
  const met = sidesOf(strangers.length > 0 ? strangers : roles.recipients)
  // "A briefed the guest and their own minister": he met the guest
  const isBoth = (side: string | null): boolean =>
    met.length > 1 && roles.actors.every(({ of }) => of === side)
  return sidesOf(roles.actors).flatMap((actor) =>
    met
      .filter((side) => !isBoth(side))
      .map((recipient) => ({
        ...roles,
        actors: of(roles.actors, actor),
        recipients: of(roles.recipients, recipient),
      })),
  )
}

/** `discusses trade with the Greek and Finnish counterparts by phone`, `signed deals with A and B`: so many papers as there are partners, unless all of them are told to sign together. */
const isOneByOne = ({ kind, frame }: EventRule, { words }: Scene, match: WordSpan): boolean =>
  (EVENT_KINDS[kind].contact &&
    (frame !== 'circumstance' || words.some(({ key }) => COUNTERPARTS.has(key) || SEPARATE.has(key)))) ||
  (kind === 'agreement' &&
    frame === 'with' &&
    words.slice(match.from, match.to + 4).some(({ key }) => SIGNED_APART.has(key)))
const SEPARATE = wordSet('separate separately')
const SIGNED_APART = wordSet('documents deals contracts agreements memoranda memorandums protocols')

/** `a trilateral call with A and B`, `hosted A and B for three-way talks`: several who are met at one time. */
const areAtOneTable = (words: readonly Word[], from: number, to: number): boolean =>
  // "on the eve of the trilateral meeting A met B and C separately"
  !words.slice(from, to).some(({ key }) => SEPARATE.has(key) || key === 'bilateral') &&
  words.some(
    ({ key }, at) =>
      AT_ONE_TABLE.has(key) ||
      (at >= from - 1 &&
        (JOINT.has(key) ||
          (NUMBERS.has(key) && /^(?:way|party|cornered)$/u.test(words[at + 1]?.key ?? ''))) &&
        (at < to ||
          /^(?:for|in)(?: a)?$/u.test(keysOf(words, words[at - 1]?.key === 'a' ? at - 2 : at - 1, at)))),
  )

/** `hosted his Greek and Finnish colleagues`: those who come to one host together. */
const areHosted = (words: readonly Word[], { from, to }: WordSpan, last: number): boolean =>
  words.slice(from, to).some(({ key }) => HOSTED.has(key)) &&
  words.slice(to, last).some(({ key }) => COUNTERPARTS.has(key))
const HOSTED = wordSet('hosted hosts host hosting gathered')

const AT_ONE_TABLE = wordSet('trilateral tripartite quadrilateral quadripartite multilateral format')
/** Which say so only beside the trigger: a joint venture is something else. */
const JOINT = wordSet('joint jointly group conference')
const NUMBERS = wordSet('three four five')

/** `the leaders of Norway and Greece`, or those who have met in the item: they speak and give together. */
function areTogether(actors: readonly Party[], { words, told }: Scene): boolean {
  const [first] = actors
  if (first === undefined) return false
  const met = new Set(contactOf(told).map(({ of }) => of))
  return (
    actors.every(({ of }) => met.has(of)) ||
    words.slice(Math.max(0, first.from - 1), first.to).some(({ key }) => PLURALS.has(key))
  )
}
