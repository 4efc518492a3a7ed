/** A delegation: who leads it, who else is in it, and that a later sentence calls all of them `the delegation`. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { listFrom } from './arguments.ts'
import { isAside, type Candidate } from './candidates.ts'
import { toGroups, type Party } from './parties.ts'
import { isWithin } from './yields.ts'

const BODIES = wordSet('delegation delegations mission group team mps lawmakers parliamentarians senators')
const INCLUDES = wordSet(
  'included includes include comprised comprises comprising consisted consists consisting composed',
)
const LED =
  /\b(?:(?:led|headed|chaired) by|under(?: the (?:leadership|chairmanship|guidance) of)?)(?: (?:the|its|their|his|her))?$/u

/** What a sentence tells of a delegation. */
export interface Members {
  /** All who are known to be in it, whoever leads it first. */
  all: readonly Party[]
  /** Those of whom this sentence says so in a list. */
  listed: readonly Party[]
}

/**
 * The delegation after a sentence; undefined where the sentence says nothing of one.
 * @param known those who were in it before
 * @param subjects who was the subject last, for `his delegation`
 */
export function membersAfter(
  words: readonly Word[],
  parties: readonly Party[],
  known: readonly Party[],
  subjects: readonly Party[],
): Members | undefined {
  // "It is made up of A and B": the one told before
  const isIt =
    known.length > 0 && words[0]?.key === 'it' && words.slice(1, 4).some((_, at) => includesAt(words, at + 1))
  const body = isIt ? 0 : words.findIndex((word) => BODIES.has(word.key))
  if (body < 0) return undefined
  const leader = parties.find(
    ({ from, person }) =>
      person !== undefined &&
      from > body &&
      from - body <= LONGEST &&
      (LED.test(keysOf(words, from - 5, from)) || isLedBy(words, body, from)),
  )
  const listed = listedIn(words, parties, body)
  if (leader === undefined && listed.length === 0) return undefined
  const isHis = /^(?:his|her)$/u.test(words[body - 1]?.key ?? '')
  const first = leader !== undefined ? [leader] : isHis ? subjects.slice(0, 1) : known
  const owner = parties.find(({ from, person }) => person === undefined && from <= body + 4)
  const of = first[0]?.of ?? owner?.of
  // "a Greek delegation comprising the head of the Fund": sent by the state, not by the Fund
  const sender = parties.find(
    ({ from, to, person }) => person === undefined && from <= body && to >= body,
  )?.of
  const isSent = (party: Party): boolean => isState(sender) && !isState(party.of)
  const members = listed.map((party) => ({
    ...party,
    of: isSent(party)
      ? (sender ?? null)
      : party.of === null || party.guessed === true
        ? (of ?? party.of)
        : party.of,
  }))
  const names = new Set(members.map(({ person }) => person))
  return { all: [...first.filter(({ person }) => !names.has(person)), ...members], listed: members }
}

const isState = (of: string | null | undefined): boolean => /^[A-Z]{2}$/u.test(of ?? '') && of !== 'EU'

/** Its leader's title stands between `led by` and the name, with no verb and no other name. */
const isLedBy = (words: readonly Word[], body: number, at: number): boolean => {
  const by = words.findIndex(
    ({ key }, index) =>
      index > body &&
      index < at &&
      key === 'by' &&
      /^(?:led|headed|chaired)$/u.test(words[index - 1]?.key ?? ''),
  )
  return (
    by > 0 &&
    at - by <= LONGEST &&
    !words.slice(by + 1, at).some((word) => word.tags.has('Verb') && !word.capital && !word.tags.has('Noun'))
  )
}

/** How far behind the word for a delegation its leader is named: `of the Greek parliamentary friendship group led by`. */
const LONGEST = 16

/** How far behind the word for a delegation it is told who is in it: `a delegation of the Greek parliament made up of`. */
const FAR = 6

const includesAt = (words: readonly Word[], at: number): boolean =>
  INCLUDES.has(words[at]?.key ?? '') ||
  (words[at]?.key === 'made' && words[at + 1]?.key === 'up' && words[at + 2]?.key === 'of')

/** `the delegation included A and B`, `a group of scholars, among them A and B`, `his delegation, in which A and B are included`. */
function listedIn(words: readonly Word[], parties: readonly Party[], body: number): Party[] {
  const includes = words.findIndex(
    (word, at) =>
      at > body &&
      ((includesAt(words, at) &&
        (at - body <= FAR ||
          /^(?:in|which)$/u.test(words[body + 1]?.key ?? '') ||
          words[at - 1]?.key === 'and')) ||
        (word.key === 'them' && words[at - 1]?.key === 'among')),
  )
  if (includes < 0) return []
  const isAhead = words[body + 1]?.key === 'in' && words[body + 2]?.key === 'which'
  const behind = toGroups(words, parties).filter(({ from }) => from > includes)
  // a title that is torn from its holder stands before the list
  const first = behind.findIndex((group) => group.parties.some(({ person }) => person !== undefined))
  const inside = isAhead
    ? parties.filter(({ from, to }) => from > body && to <= includes)
    : listFrom(words, first < 0 ? [] : behind.slice(first))
  return inside.filter(({ person, pronoun }) => person !== undefined && pronoun === undefined)
}

/** Those of a list sit where the contact told last has their leader, else on their own side of it, else where nobody is named. */
export function seatListed(candidates: readonly Candidate[], { all, listed }: Members): void {
  const contact = candidates.findLast((one) => EVENT_KINDS[one.kind].contact && !isAside(one))
  if (contact === undefined) return
  const seated = new Set(contact.sides.flatMap(({ people }) => people))
  const empty = contact.sides.filter(({ people }) => people.length === 0)
  const seat =
    contact.sides.find(({ people }) => all.some(({ person }) => person && people.includes(person))) ??
    contact.sides.find(({ of }) => of !== null && of === listed[0]?.of) ??
    (empty.length === 1 ? empty[0] : undefined)
  // "the delegation of the union met A. It was led by B and included C": all sit where nobody is named
  const members = seat !== undefined && seat.people.length === 0 ? all : listed
  seat?.people.push(...members.flatMap(({ person }) => (person && !seated.has(person) ? [person] : [])))
}

/** Somebody with the own side. */
export type Seated = Pick<Party, 'of' | 'person'>

/** Members told ahead sit where a contact leaves their side without people. */
export function seatMembers(contact: Candidate, members: readonly Seated[]): void {
  for (const side of contact.sides)
    if (side.people.length === 0 && side.of !== null)
      side.people.push(...members.flatMap(({ of, person }) => (of === side.of && person ? [person] : [])))
}

/** `Talks were held between A and B. The side of A was led by C, that of B by D`: C and D sit in the talks that were told without names. */
export function seatLeaders(candidates: readonly Candidate[], one: Candidate): boolean {
  // "last year the side of A was led by C", "the next round will be led by C"
  if (isAside(one) || one.planned) return false
  const contact =
    one.rule.seats === true &&
    candidates.findLast((other) => EVENT_KINDS[other.kind].contact && !isAside(other))
  if (!contact || contact.kind === 'visit' || !isWithin(one, contact)) return false
  if (contact.sides.some(({ people }) => people.length > 0)) return false
  seatMembers(
    contact,
    one.sides.flatMap(({ of, people }) => people.map((person) => ({ of, person }))),
  )
  return true
}
