/** Who else was there: `X and Y also took part in the talks`, `he was accompanied by Z`. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { stateNamedIn } from '../find/countries.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Span } from '../types.ts'
import { listFrom } from './arguments.ts'
import type { Candidate } from './candidates.ts'
import { GATHERING, spanOf, type CompanyWay } from './companyWays.ts'
import type { Party } from './parties.ts'
import { PLURALS } from './respective.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'
import { isWeak, keyOf, peopleWithin } from './yields.ts'

/** `was received by A and opened the office together with B`: B was at what the last verb tells. */
const isOfOtherVerb = (words: readonly Word[], { end }: Span): boolean => {
  const together = words.findIndex(({ key }, at) => key === 'together' && words[at + 1]?.key === 'with')
  return words
    .slice(0, Math.max(0, together))
    .some((word) => word.start >= end && word.tags.has('PastTense') && !word.capital && word.key !== 'led')
}

/** `took part in the forum, where he met B`: what guests come to stands before them, or they do not come to it; `took part in a meeting of` tells it. */
function isToldAfter(words: readonly Word[], { start }: Span, way: CompanyWay): boolean {
  if (way.guests !== true) return false
  const there = spanOf(way, words)?.start ?? 0
  const between = words.filter((word) => word.start > there && word.start < start)
  const isIt = /^(?:part in|the|an?)\b/u.test(keysOf(between)) && !between.some(isOfOtherClause)
  return start > there && !isIt
}

const isOfOtherClause = ({ tags, capital, gap }: Word): boolean =>
  gap.includes(',') || (tags.has('Verb') && !tags.has('Gerund') && !capital)

/** Can company that is told in such a way in sentence `at` belong to this happening? */
export const takesCompany = (
  { kind, rule, sentence, span }: Candidate,
  way: CompanyWay,
  at: number,
  words: readonly Word[],
): boolean =>
  !(sentence === at && isToldAfter(words, span, way)) &&
  (way.here !== true || (sentence === at && !isOfOtherVerb(words, span))) &&
  (way.gathers !== true || rule.gathers === true) &&
  (kind === 'visit'
    ? way.visits === true
    : EVENT_KINDS[kind].contact || (kind === 'agreement' && way.witnesses === true))

/** Seats the people of a sentence on the sides of a contact that the item has told. */
export function seatCompany(contact: Candidate, scene: Scene, way: CompanyWay): void {
  const whose = way.ofState === undefined ? undefined : ownerOf(scene, way.ofState)
  const isHome = contact.sides.some(({ of }) => of === scene.home)
  // "hosted a dinner, joined by B": the guests of a meal sit on the sides of their own
  if (way.accompanies === true && contact.rule.gathers !== true && seatBeside(contact, scene)) return
  const seated = new Set(contact.sides.flatMap((side) => side.people))
  const { words, groups } = scene
  // "exchanged in the presence of A, signed by B": only A looks on
  const presence = words.findIndex(
    ({ key }, at) => /^(?:presence|participation)$/u.test(key) && words[at + 1]?.key === 'of',
  )
  // "A, who is accompanying the President": A comes along, not the President
  const verb = way.ahead === true ? words.findIndex(({ key }) => key.startsWith('accompan')) : words.length
  const there =
    way.listed === true && presence >= 0
      ? listFrom(
          words,
          groups.filter(({ from }) => from > presence),
        )
      : groups
          .flatMap((group) => group.parties)
          .filter(({ from, pronoun }) => from < verb || pronoun === true)
  for (const one of there) {
    const party = { ...one, of: whose ?? one.of ?? (isHome ? (scene.home ?? null) : null) }
    if (party.person === undefined || seated.has(party.person) || isAbsent(words, party)) continue
    // those whose state nobody names are of the side of which nobody knows the state
    const own = contact.sides.filter((side) => side.of === party.of)
    const seats = own.length > 0 ? own : contact.sides.filter(({ of }) => isBodyOf(of, party.of))
    if (seats.length === 1) seats[0]?.people.push(party.person)
    else if (isThird(contact, party, way)) contact.sides.push({ of: party.of, people: [party.person] })
  }
}

/** `are part of the Greek delegation`, `among the Greek guests were`: all who are named are of that state. */
function ownerOf({ words, groups }: Scene, nouns: RegExp): string | undefined {
  const noun = words.findLastIndex(({ key }) => nouns.test(key))
  const party = groups
    .flatMap(({ parties }) => parties)
    .find(({ kind, from, to }) => kind !== 'person' && from <= noun && to >= noun)
  return party?.of ?? undefined
}

/** `the Communist Party of China`: whoever is of the state named in a body's name sits with it. */
const isBodyOf = (body: string | null, state: string | null): boolean =>
  body !== null && state !== null && body !== state && stateNamedIn(body) === state

/** `as Minister Orlo was unable to come`. */
export const isAbsent = (words: readonly Word[], { to }: Party): boolean =>
  ABSENT.test(keysOf(words, to, to + 4))
const ABSENT =
  /^(?:(?:was|were|is|are|had been) (?:unable|absent|prevented|indisposed|ill)|(?:could|did|was|were) not|(?:was|were) (?:on (?:holiday|leave)|away|abroad|busy)|sent (?:his|her|a|an)|stayed (?:away|at home|behind)|skipped|missed|boycotted)\b/u

/** `The ministers of Norway and Greece met. A and B discussed ...`: whoever is named of all sides of a contact that named nobody. */
export function seatUnnamed(contact: Candidate, { groups }: Scene): void {
  if (contact.sentence === 0 || contact.sides.some(({ people }) => people.length > 0)) return
  const named = groups
    .filter(({ preposition }) => preposition === '')
    .flatMap(({ parties }) => parties)
    .filter(({ person, pronoun }) => person !== undefined && pronoun === undefined)
  if (!contact.sides.every((side) => named.some(({ of }) => of !== null && of === side.of))) return
  for (const side of contact.sides)
    side.people.push(...named.flatMap(({ of, person }) => (of === side.of && person ? [person] : [])))
}

/** `A sat across from Denmark's foreign minister. Denmark's B brought up a plan`: the name of whom the sentence before left unnamed. */
export function seatShort(contact: Candidate, { words, groups }: Scene, at: number): void {
  if (contact.sentence !== at - 1) return
  const empty = contact.sides.filter(({ people }) => people.length === 0)
  for (const { of, person, pronoun, from } of groups.flatMap(({ parties }) => parties)) {
    const side = empty.find((one) => one.of === of)
    const isOwned = words
      .slice(Math.max(0, from - 1), from + 1)
      .some((word) => word.possessive && word.capital)
    if (side === undefined || person === undefined || pronoun === true || !isOwned) continue
    side.people.push(person)
  }
}

/** `The ambassador of Italy was also present`, `A and B met in the presence of C`: of a side that was not told before; at a signing C only looks on. */
const isThird = (contact: Candidate, party: Party, way: CompanyWay): boolean =>
  (way.guests === true ||
    way.accompanies === true ||
    (way.listed === true && EVENT_KINDS[contact.kind].contact)) &&
  contact.sides.length < (contact.rule.most ?? Infinity) &&
  (way.own !== true || contact.rule.gathers === true || contact.sides.length > 2) &&
  party.of !== null &&
  !contact.sides.some(({ of }) => of === party.of || of === null)

/** `A, accompanied by B, met C`: whoever accompanies somebody sits there, wherever the rule has put them. */
function seatBeside(contact: Candidate, scene: Scene): boolean {
  const { words, groups } = scene
  const at = words.findIndex(
    (word, index) =>
      /^(?:accompanied|assisted|flanked|joined)$/u.test(word.key) &&
      words.slice(index + 1, index + 6).some(({ key }) => key === 'by'),
  )
  const ahead = subjectBefore(scene, at)
  const by = words.findIndex(({ key }, index) => index > at && key === 'by')
  const behind = groups.filter((group) => group.from > by)
  const isFirst = behind[0] !== undefined && behind[0].from - by <= 7
  const company = isFirst ? listFrom(words, behind) : []
  const hosts = ahead.length > 0 ? ahead : (behind.find((group) => group.preposition === '')?.parties ?? [])
  const beside = contact.sides.filter(({ people }) =>
    hosts.some(({ person }) => person !== undefined && people.includes(person)),
  )
  // "the ministers were joined by": more than whoever stands for them here
  const [host] = ahead
  if (ahead.length === 1 && words.slice(host?.from, host?.to).some(({ key }) => PLURALS.has(key)))
    return false
  // "the two were joined by": beside both, so the company sits on a side of its own
  if (beside.length > 1) return false
  const side =
    beside[0] ?? contact.sides.find(({ of }) => of !== null && hosts.some((host) => host.of === of))
  // "the leaders were joined by": beside all of them, so each sits on the own side
  if (side === undefined) return false
  const nearest = groups.findLast((group) => group.to <= at)?.parties.at(-1)?.of
  for (const { person, of, guessed, from } of company) {
    if (person === undefined) continue
    // a spouse comes along on a journey, and sits in no talks
    if (contact.kind !== 'visit' && SPOUSE.test(words[from - 1]?.key ?? '')) continue
    // "met the Greek minister, accompanied by the Greek envoy": the own state says with whom
    const isSure = guessed !== true || of === nearest
    const own = isSure ? contact.sides.filter((one) => one.of !== null && one.of === of) : undefined
    const seat = own?.length === 1 && own[0] !== undefined ? own[0] : side
    for (const other of contact.sides)
      if (other !== seat) other.people = other.people.filter((name) => name !== person)
    if (!seat.people.includes(person)) seat.people.push(person)
  }
  return true
}

const SPOUSE = /^(?:wife|husband|spouse)$/u

/** `was present at both meetings`. */
const SEVERAL = new RegExp(
  `\\b(?:both|all|these|two|three|four)(?: the)?(?: \\w+)? (?:${GATHERING}|events|occasions|engagements)\\b|\\b(?:attended|present at|(?:took part|participated) in) the (?:\\w+ )?meetings\\b`,
  'u',
)

/** `on the Greek side A took part, on the Norwegian side B`: company of several states was where all of them were. */
export function contactsOfAll(contacts: readonly Candidate[], { groups }: Scene): readonly Candidate[] {
  const parties = groups.flatMap((group) => group.parties)
  const states = new Set(parties.flatMap(({ of, person }) => (person === undefined ? [] : [of])))
  const shared =
    states.size < 2
      ? []
      : contacts.filter(({ sides }) => [...states].every((state) => sides.some(({ of }) => of === state)))
  return shared.length > 0 ? shared : contacts
}

const isOpen = ({ rule }: Candidate): boolean => rule.gathers === true && rule.hosts === true
const isTold = ({ sides }: Candidate): boolean =>
  sides.length > 1 && sides.every(({ people }) => people.length > 0)

/** A contact that says little of its form was told before by better words. */
const isBetterTold = (weak: Candidate, before: Candidate): boolean =>
  isWeak(weak) && !isWeak(before) && keyOf(weak) === keyOf(before) && peopleWithin(weak, before)

/**
 * The contacts that the company of a sentence belongs to: the one told last, with those told by the same words; all of them where it says so.
 * Whoever accompanies somebody does so through all that one sentence tells of the two.
 */
export function contactsWith(
  sentence: string,
  contacts: readonly Candidate[],
  way: CompanyWay,
): readonly Candidate[] {
  if (SEVERAL.test(sentence)) {
    // "took part in the meetings": where several are called so, the talks before them are not meant
    const meetings = contacts.filter(({ kind }) => kind === 'meeting')
    const told = new Set(meetings.map(({ sides }) => sides.flatMap(({ people }) => people).join()))
    return / the (?:\w+ )?meetings\b/u.test(sentence) && told.size > 1 ? meetings : contacts
  }
  const latest = contacts.at(-1)
  if (latest === undefined) return []
  // "held a video call with B. A told B of the plan. C joined the conversation": the call
  const last = contacts.findLast((one) => isBetterTold(latest, one)) ?? latest
  const present = new Set(last.sides.flatMap(({ people }) => people))
  const theirs = contacts.filter(
    ({ span, sentence: at, sides }) =>
      (span.start < last.span.end && last.span.start < span.end) ||
      (way.accompanies === true &&
        at === last.sentence &&
        sides.some(({ people }) => people.some((name) => present.has(name)))),
  )
  // "met with the ambassadors of the union": who these were, each for the own state
  const [open, others] = [theirs.filter(isOpen), theirs.filter((one) => !isOpen(one))]
  // "received the credentials of the ambassadors of C – A, of D – B": those have been told one by one
  return open.length > 0 && !others.some(isTold) ? open : theirs
}
