/** Who speaks of what others say or do: frames whose second side answers for a decision, a claim, an attack. */
import { alike, type Roles } from '../agents.ts'
import { answerable, isCharge, isOfNobody } from '../answerable.ts'
import { isPassive, objectAfter } from '../arguments.ts'
import { addresseeOf } from '../circumstance.ts'
import { pairOf } from '../memory.ts'
import type { Party } from '../parties.ts'
import { isPronoun } from '../pronouns.ts'
import type { Scene } from '../scene.ts'
import { NONE, orElse, type Asked } from './asked.ts'

/** `A condemned B's decision`. */
export function answers({ rule, scene, match, links, subject }: Asked): Roles {
  if (isOfNobody(scene, match.to)) return { actors: subject(), recipients: [], ofNobody: true }
  if (isPassive(scene.words, match.from)) {
    const agents = objectAfter(scene, match.to, ['by'], 14)
    return agents.length === 0 ? NONE : { actors: agents, recipients: subject() }
  }
  // "a move condemned by Greece": whose move it is stands first
  const noun = scene.words[match.from - 1]
  const isBare = noun?.tags.has('Noun') === true && !noun.capital && match.to - match.from === 1
  if (isBare && scene.words[match.to]?.key === 'by') {
    const agents = objectAfter(scene, match.to, ['by'], 14)
    const [first] = scene.groups.filter(({ from, to }) => from >= scene.opening && to <= match.from)
    if (agents.length > 0 && first !== undefined) return { actors: agents, recipients: first.parties }
  }
  // "Orlo denies having taken gifts": whoever is accused in person rejects nobody's words
  if (
    rule.kind === 'rejection' &&
    /^den/u.test(scene.words[match.from]?.key ?? '') &&
    /ing$/u.test(scene.words[match.to]?.key ?? '')
  )
    return { actors: subject().filter(({ kind }) => kind !== 'person'), recipients: [] }
  const pronoun = isPronoun(scene.words, match.from + 1)
  // "expelled two diplomats, accusing them": whom the last deed was aimed at
  const addressee = rule.kind === 'protest' ? addresseeOf(scene, match.from) : []
  const recipients = !pronoun
    ? orElse(addressee, () => answerable(scene, match.from + 1, links))
    : pairOf(scene.told).length > 0
      ? []
      : orElse(pronounAt(scene, match.from + 1), () => [...scene.spoken])
  return { actors: [...subject(), ...alike(scene, match.to)], recipients }
}

/** Those for whom `him`, `her` or `them` stands at a word. */
const pronounAt = ({ groups }: Scene, at: number): Party[] =>
  groups.flatMap(({ parties }) => parties.filter(({ pronoun, from }) => pronoun === true && from === at))

/** `A said that the claims of B are absurd`. */
export function judged({ scene, match, links, subject }: Asked): Roles {
  const that = scene.words.findIndex((word, at) => at > match.from && at < match.to && word.key === 'that')
  return { actors: subject(), recipients: answerable(scene, Math.max(that, match.from) + 1, links) }
}

/** `A is concerned over the decision of B`. */
export const charged = ({ scene, match, links, subject }: Asked): Roles =>
  isCharge(scene, match.to) ? { actors: subject(), recipients: answerable(scene, match.to, links) } : NONE
