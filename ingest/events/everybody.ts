/** Who takes part in what a whole sentence tells. */
import type { EventKind } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { isVictim } from './answerable.ts'
import { listFrom } from './arguments.ts'
import type { Group, Party } from './parties.ts'
import type { Scene } from './scene.ts'
import { SIGNED } from './signatories.ts'

/** Those who can take part in what a whole sentence tells: no third state that only lends the place or looks on. */
export function everybodyIn({ words, groups }: Scene, match: WordSpan, kind: EventKind): Party[] {
  const semicolon = words.findIndex((word, at) => at >= match.to && word.gap.includes(';'))
  // "A and B launched drills, after C had held its own": of another clause
  const end = kind === 'exercise' ? sideClause(words, match.from) : words.length
  const isWitnessed = semicolon >= 0 && words.slice(semicolon).some(({ key }) => LOOKS_ON.has(key))
  const start = words.findLastIndex(
    (word, at) => at <= match.from && (word.gap.includes(';') || (kind === 'exercise' && opensSide(word))),
  )
  const inside = groups.filter(
    (group) =>
      group.from >= start &&
      group.from < end &&
      (!isWitnessed || group.from < semicolon) &&
      !isOfReception(words, group) &&
      !(kind === 'agreement' && isSigned(words, match.to, group)) &&
      !(kind === 'exercise' && isLookedOn(words, group)) &&
      !(kind === 'agreement' && isAddressed(words, match.to, group)),
  )
  const parties = (some: readonly Group[]): Party[] =>
    some
      .flatMap((group) => group.parties)
      .filter((party) => party.pronoun === undefined && !isVictim(words, party))
  const signers = kind === 'agreement' ? signersIn(words, inside, match) : []
  if (signers.length > 0) return signers
  const all = parties(inside)
  const core = parties(inside.filter((group) => !isBeside(words, group)))
  const sides = new Set(core.map(({ of }) => of))
  return sides.size < 2 ? all : all.filter((party) => core.includes(party) || sides.has(party.of))
}

/** `the agreement on Greek oil was signed by A and B`: people of two sides behind `by`, and nobody of whom the paper speaks. */
function signersIn(words: readonly Word[], groups: readonly Group[], { to }: WordSpan): Party[] {
  const first = words[to]?.key === 'by' ? groups.findIndex(({ from }) => from >= to) : -1
  const signers = first < 0 ? [] : listFrom(words, groups.slice(first))
  const sides = new Set(signers.filter(({ person }) => person !== undefined).map(({ of }) => of))
  return sides.size > 1 ? signers : []
}

/** `was received by A and chaired the session`: A has no part in the session; `Received by A was B` opens with it. */
const isOfReception = (words: readonly Word[], { from, preposition }: Group): boolean =>
  preposition === 'by' &&
  words.slice(Math.max(1, from - 3), from).some(({ key }) => /^(?:received|welcomed|greeted)$/u.test(key))

/** `documents were exchanged, among them a plan, signed by A and B`: each of these papers has its own signers. */
const isSigned = (words: readonly Word[], at: number, { from }: Group): boolean => {
  const by = words.findLastIndex(({ key }, index) => index < from && index > at && key === 'by')
  return (
    by > 0 &&
    SIGNED.has(words[by - 1]?.key ?? '') &&
    words[by - 1]?.gap.includes(',') === true &&
    !words.slice(by, from).some((word) => word.tags.has('Verb') && !word.capital)
  )
}

/** `the drills were attended by the ministers of A and B`: guests, whose forces need not take part. */
const isLookedOn = (words: readonly Word[], { from, preposition }: Group): boolean =>
  preposition === 'by' &&
  words
    .slice(Math.max(0, from - 3), from)
    .some(({ key }) => /^(?:attended|watched|observed|inspected|visited)$/u.test(key))

/** `signed a statement calling on A to act`: what the paper asks of A, who has not signed it. */
const isAddressed = (words: readonly Word[], at: number, { from }: Group): boolean =>
  words.slice(at, from).some(({ key }, index, all) => ASKS.has(key) && all.length - index <= LONGEST_ADDRESS)

const ASKS = wordSet('calling urging demanding condemning criticising criticizing')
const LONGEST_ADDRESS = 6

/** Where a clause of time or reason opens behind a comma; the end of the sentence where none does. */
const sideClause = (words: readonly Word[], at: number): number => {
  const found = words.findIndex((word, index) => index > at && opensSide(word))
  return found < 0 ? words.length : found
}
const opensSide = ({ key, gap }: Word): boolean =>
  gap.includes(',') && /^(?:after|as|while|amid|since|because|days|weeks|hours)$/u.test(key)

const LOOKS_ON = new Set(['looked', 'witnessed', 'watched', 'oversaw'])

/** `in Norway`, `in the Norwegian capital`, `in the presence of A`, `under the mediation of Norway`. */
const isBeside = (words: readonly Word[], { from, preposition, parties }: Group): boolean =>
  (/^(?:in|around|near|off)$/u.test(preposition) && parties[0]?.kind === 'state') ||
  (preposition === 'of' &&
    words
      .slice(Math.max(0, from - 5), from)
      .some(({ key }) => /^(?:presence|mediation|auspices)$/u.test(key)))
