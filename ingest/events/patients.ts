/** Whom it happens to: who is elected, dismissed, honoured, quoted. */
import type { WordSpan } from '../find/spans.ts'
import { hasThingAfter, type Roles } from './agents.ts'
import { isPassive, objectAfter } from './arguments.ts'
import { isOfState } from './locus.ts'
import type { Party } from './parties.ts'
import { isPronoun } from './pronouns.ts'
import type { EventRule } from './rule.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** The subject of a passive or the object of an active, with those who do it. */
export function patientOf(rule: EventRule, scene: Scene, match: WordSpan, subject: () => Party[]): Roles {
  const passive = hasThingAfter(scene.words, match) ? [] : subjectBefore(scene, match.from)
  const object = objectAfter(
    scene,
    match.from + 1,
    ['', ...(rule.links ?? [])],
    rule.links === undefined ? 6 : 9,
  )
  const agents = objectAfter(scene, match.to, ['by'], 16)
  const pronoun = isPronoun(scene.words, match.from + 1)
  // "decorated the Greek ambassador with the order": whoever is honoured need not be named
  const isGiven = (party: Party): boolean =>
    party.kind === 'person' || (rule.kind === 'support' && party.kind === 'office')
  // "A was appointed minister, succeeding B": whoever is the subject of the passive, and nobody behind it
  const isSubject =
    rule.kind === 'appointment' &&
    isPassive(scene.words, match.from) &&
    passive.some(({ kind }) => kind === 'person')
  const given =
    !isSubject && !LEAVES.test(scene.words[match.from]?.key ?? '') && object.some(isGiven) ? object : []
  // "the King awarded him the order": him is not the King
  const doers = new Set(pronoun ? subject().map((party) => party.person) : [])
  const spoken = scene.spoken.filter((party) => !doers.has(party.person))
  // "the ministers of A and B named trade": nobody is named to an office
  const isActive = !isPassive(scene.words, match.from) && new Set(passive.map(({ of }) => of)).size > 1
  const patients = given.length > 0 ? given : pronoun ? spoken : isActive ? [] : passive
  // "the King presented him with the order": who honours is the subject
  const honours = rule.kind === 'support' && patients !== passive && agents.length === 0
  if (rule.kind !== 'appointment') return { actors: honours ? subject() : agents, recipients: patients }
  const doer = (agents.length > 0 || patients === passive ? agents : subject()).find(isOfState)
  return { actors: agents, recipients: patients.map((party) => appointedBy(doer, party)) }
}

/** Has no object: `resigned, the third of A's cabinet to do so`. */
const LEAVES = /^(?:resign(?:s|ed)?|quits?)$/u

/** Whoever a president or a ministry appoints or dismisses serves that state, in whichever of its bodies. */
const appointedBy = (doer: Party | undefined, party: Party): Party =>
  doer === undefined || isOfState(party) ? party : { ...party, of: doer.of }
