/** Those who take part in a happening that the sentence tells beside its verb, or names in a list behind a colon. */
import { wordSet } from '../data/lists.ts'
import { SUBJECT_PRONOUNS } from '../data/pronouns.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Roles } from './agents.ts'
import { listFrom } from './arguments.ts'
import { asidesOf } from './clauses.ts'
import { contactOf, dealOf } from './memory.ts'
import { isPersonal, type Group, type Party } from './parties.ts'
import { peopleOf } from './pronouns.ts'
import type { Scene } from './scene.ts'

/** What somebody says begins with these; whoever is named in there is not addressed. */
const SAID = wordSet('that whether how why')

const sidesOf = (parties: readonly Party[]): Set<string | null> => new Set(parties.map(({ of }) => of))

/**
 * `A told B in a phone call that ...`, `at their summit A and B agreed ...`: the subject of the main clause,
 * and, where that is of one side only, the person whom it addresses.
 */
export function addressed({ words, groups }: Scene, links: readonly string[]): Roles {
  const asides = asidesOf(words)
  const isPerson = (group: Group): boolean => group.parties.some(isPersonal)
  const subject = groups.find(
    (group) =>
      group.preposition === '' &&
      isPerson(group) &&
      !asides.some((aside) => aside.from <= group.from && group.to <= aside.to),
  )
  if (subject === undefined) return { actors: [], recipients: [] }
  const actors = initiated(groups, subject)
  if (sidesOf(actors).size > 1) return { actors, recipients: [] }
  const said = words.findIndex((word, at) => at >= subject.to && SAID.has(word.key))
  const other = groups.find(
    (group) =>
      group.from >= subject.to &&
      (said < 0 || group.to <= said) &&
      links.includes(group.preposition) &&
      isPerson(group) &&
      group.parties.every(({ of }) => !sidesOf(actors).has(of)),
  )
  return other === undefined ? { actors: [], recipients: [] } : { actors, recipients: other.parties }
}

/** `During the telephone conversation, Minister Orlo spoke of trade`: what opens the sentence says how those were in touch who were told to be. */
export const isTakenUp = ({ words, groups, told }: Scene, { from }: WordSpan): boolean =>
  from === 0 &&
  /^(?:the|their|this)$/u.test(words[1]?.key ?? '') &&
  groups
    .flatMap(({ parties }) => parties)
    .filter(isPersonal)
    .every(({ of }) => contactOf(told).some((side) => side.of === of))

/** `A and B agreed to trade. Following the talks, C and D signed a plan`: the talks are those of whom of the same states the item has told. */
export function metBefore({ words, told }: Scene, { from, to }: WordSpan, { actors }: Roles): Party[] {
  const deal = dealOf(told)
  const people = peopleOf(deal)
  const own = sidesOf(actors)
  const isTold =
    words.slice(from, to).some(({ key }) => key === 'the') &&
    deal.length === own.size &&
    deal.every((side) => side.people.length > 0 && own.has(side.of)) &&
    !actors.some(({ person }) => people.some((one) => one.person === person))
  return isTold ? people : []
}

/** `With B, he signed a plan`: whom the clause behind the comma has for a partner. */
export function fronted({ words, groups }: Scene, at: number): Party[] {
  const [first] = groups
  const isFirst =
    words[0]?.key === 'with' && first !== undefined && first.to < at && first.preposition === 'with'
  const next = isFirst ? words[first.to] : undefined
  // "With A, she talked", "With A she talked"
  return isFirst && (next?.gap.includes(',') === true || SUBJECT_PRONOUNS.has(next?.key ?? ''))
    ? first.parties
    : []
}

/** `B, with whom A held talks`, `B, whom A received`: the subject of the relative clause, and whoever stands right before it. */
export function whomMet({ groups }: Scene, at: number): Roles {
  const actors = groups.find(
    ({ from, preposition }) => from > at && from - at <= 3 && preposition === '',
  )?.parties
  const met = groups.findLast(({ to }) => to <= at && at - to <= 1)?.parties
  if (actors === undefined || met === undefined) return { actors: [], recipients: [] }
  const own = sidesOf(actors)
  return { actors, recipients: met.filter(({ of }) => !own.has(of)) }
}

const LETTERS = wordSet('letter message appeal address note telegram statement')

/** `in a letter to B, A protested`: to whom words are addressed that stand before the verb at `at`. */
export function addresseeOf({ words, groups }: Scene, at: number): Party[] {
  const group = groups.find(
    ({ from, to, preposition }) =>
      to <= at &&
      preposition === 'to' &&
      words.slice(Math.max(0, from - 3), from).some(({ key }) => LETTERS.has(key)),
  )
  return group?.parties ?? []
}

/** `At the initiative of A, a call took place with B`: whoever asked for it. */
export const initiatorsIn = ({ words, groups }: Scene): Party[] =>
  groups.find(
    ({ from, preposition }) =>
      preposition === 'of' &&
      words.slice(Math.max(0, from - 3), from).some(({ key }) => key === 'initiative' || key === 'request'),
  )?.parties ?? []

/** `in a call initiated by the Greek side, Minister Orlo said`: whoever has no state beside the name is of that side. */
function initiated(groups: readonly Group[], subject: Group): Party[] {
  const by = groups.find((group) => group.to <= subject.from && group.preposition === 'by')?.parties[0]
  return subject.parties.map((party) => ({ ...party, of: party.of ?? by?.of ?? null }))
}

/** `the ministers met: A of Norway, B of Greece and C of Italy`: a list behind a colon says who the subject, or whom it met. */
export function listed(scene: Scene, match: WordSpan, roles: Roles): Roles {
  const { words, groups } = scene
  const colon = words.findIndex((word, at) => at >= match.to && word.gap.includes(':'))
  if (colon < 0) return roles
  const behind = groups.filter((group) => group.from >= colon)
  const isFirst = behind[0] !== undefined && behind[0].from - colon <= 3
  const list = isFirst ? listFrom(words, behind).filter(({ kind }) => kind === 'person') : []
  // whoever is named before the colon was met there; the list is something else
  if (list.length === 0 || roles.recipients.some(({ to, person }) => to <= colon && person !== undefined))
    return roles
  const named = roles.actors.filter(({ person }) => person !== undefined)
  if (named.length > 0 && sidesOf(named).size === 1) return { actors: named, recipients: list }
  return named.length === 0 && sidesOf(list).size > 1 ? { actors: list, recipients: [] } : roles
}
