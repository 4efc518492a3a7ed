/** Senses that the words of a deed may have instead: a strike that has ended, people driven from their homes, which lawyers are meant. */
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import { contactOf } from './memory.ts'
import type { OtherSense } from './otherSense.ts'
import { areAtOwnSummit } from './ownSummit.ts'
import { isPersonal, prepositionAt, type Group } from './parties.ts'
import { isThing } from './subject.ts'

const ENDS = /^(?:end(?:ed|s|ing)|suspend(?:ed|s)|stopped|halted|abandoned)$/u
const FROM_HOME = /^from (?:\S+ ){0,2}(?:homes?|houses|homeland|lands?|villages?)\b/u
const COURSE = /^(?:course|progress|state|status|pace)$/u
const UNMET = /^(?:not|never|also|had|have|has|to)$/u
const UNREACHED = /^(?:no|without|neither|if|unless|whether|until|once|any)$/u
const SERVES =
  /^(?:serve|serves|help|helps|hinder|hinders|hamper|hampers|undermine|undermines|promote|promotes|support|supports|harm|harms)$/u

const TALKS =
  /^(?:talks|negotiations|meetings?|consultations|session|sitting|commission|committee|dialogue|discussions?|round|summit)$/u
/** Whoever is in custody, or so many people of a state: these are handed over, others only go or come back. */
const CUSTODY =
  /\b(?:prisoners?|detainees?|convicts?|convicted|sentenced?|wanted|suspects?|suspected|captives?|hostages?|arrested|jailed|imprisoned|detained|extradition|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\S+ )?(?:citizens|nationals|soldiers|servicemen|sailors|fishermen|guards|officers))\b/u

const ABSENT =
  /\b(?:absent|no-shows?|boycott\w*|skip(?:s|ped|ping)?|shunn?ed|miss(?:ed|ing)|stayed (?:away|at home)|(?:not|never|(?:fail\w*|refused|declined) to) (?:appear|attend|come|show|turn|join|take part|be)|(?:was|were) not (?:there|present|represented))\b/u

/** `the summit was not attended by A`, `a concert before the summit was attended by A`, `Before the summit, a mass was attended by A`. */
function isOtherAttended(words: readonly Word[], from: number, to: number): boolean {
  const inside = words.slice(from, to)
  if (has(inside, /^(?:not|never|hardly)$/u)) return true
  const verb = inside.findIndex(({ key }) => /^(?:was|were|is|are|be|been)$/u.test(key))
  const governor = prepositionAt(words, from)
  // "at the summit, attended by A": those were at it
  if (verb < 0) return !/^(?:at|in|during|for)?$/u.test(governor)
  return governor !== '' || inside.slice(1, verb + 1).filter(({ gap }) => gap.includes(',')).length % 2 === 1
}

/** `handed over hacker Anna Lind to Greece`: somebody right behind, not somebody's letter nor somebody told later. */
function isPersonNext(words: readonly Word[], groups: readonly Group[], to: number): boolean {
  const next = groups.find(({ from }) => from >= to)?.parties[0]
  if (next === undefined) return false
  const [first] =
    isPersonal(next) || next.preposition !== 'to'
      ? [next]
      : (groups.find(({ from }) => from >= next.to)?.parties ?? [])
  if (first === undefined || !isPersonal(first) || !/^(?:over)?$/u.test(first.preposition)) return false
  const between = words.slice(isPersonal(next) ? to : next.to, first.from)
  return (
    words[first.to - 1]?.possessive !== true &&
    between.length <= 3 &&
    !words.slice(to, first.from + 1).some(({ gap }, at) => at > 0 && gap.includes(',')) &&
    between.every((word) => !word.tags.has('Verb') && !ARTICLES.test(word.key))
  )
}
const ARTICLES = /^(?:the|a|an|his|her|its|their|to|of|against|for|from|and)$/u

const has = (words: readonly Word[], test: RegExp): boolean => words.some(({ key }) => test.test(key))

/** Rows as those of `meant.ts`, of what is done rather than of who meets. */
export const DEED_SENSES: readonly OtherSense[] = [
  {
    of: ({ id }) => id === 'talks.sides-led',
    is: ({ words, groups, from }) =>
      /^groups?$/u.test(words[from]?.key ?? '') &&
      !groups.some(({ parties }) =>
        parties.some(({ kind, from: start, to }) => kind === 'state' && start <= from && to >= from),
      ),
    such: 'the Liberal | group was led by A, not the Greek group',
  },
  {
    of: ({ id }) => id === 'protest.hunger-strike',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), ENDS),
    such: 'ended his hunger strike: no protest any more',
  },
  {
    of: ({ id }) => id === 'sanction.expelled',
    is: ({ words, to }) => FROM_HOME.test(keysOf(words, to, to + 4)),
    such: 'were expelled from their homes: driven out, not sent home',
  },
  {
    of: ({ id }) => id === 'agreement.was-reached',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), UNREACHED),
    such: 'no agreement was reached to open it, if an agreement were reached on gas: there is none',
  },
  {
    of: ({ id }) => id === 'appointment.elected',
    is: ({ words, groups, from, to }) => words[to]?.key === 'by' && isThing(words, from, groups),
    such: 'the lawyers appointed by the state: which of them are meant',
  },
  {
    of: ({ id }) => id === 'appointment.elected',
    is: ({ words, from, to }) => words[from]?.key === 'named' && words[to]?.key === 'after',
    such: 'a school named after A: nobody is named to an office',
  },
  {
    of: ({ id }) => id === 'meeting.noun-with',
    is: ({ words, from }) => words[from - 1]?.key === 'of' && COURSE.test(words[from - 2]?.key ?? ''),
    such: 'spoke of the course of talks with A: no more than what is spoken of',
  },
  {
    of: ({ id }) => id === 'talks.between',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 2), from), SERVES),
    such: 'such words do not serve dialogue between A and B: none is held',
  },
  {
    of: ({ id }) => id === 'talks.summit-attended',
    is: ({ words, from, to }) => isOtherAttended(words, from, to),
    such: 'a concert before the summit was attended by A, the summit was not attended by B',
  },
  {
    of: ({ id }) => id === 'talks.sides-led',
    is: ({ words, from, to, told }) =>
      words.slice(from, to).some(({ key }) => key === 'represented') &&
      !has(words, TALKS) &&
      contactOf(told).length === 0,
    such: 'at the funeral the side of A was represented by B: nobody talks',
  },
  {
    of: ({ id }) => id === 'meeting.agreed-at-summit',
    is: ({ text, words, groups, titlesOf, from, to }) =>
      !areAtOwnSummit(
        { words, text, titlesOf },
        groups.findLast((group) => group.to <= from)?.parties ?? [],
        to,
      ) || has(words.slice(Math.max(0, from - 2), from), UNMET),
    such: 'A and B agreed on a summit, agreed that it was dear, have not agreed, said the ministries of A and B: nothing is said of a summit of theirs',
  },
  {
    of: ({ id }) => id === 'meeting.at-the-talks',
    is: ({ words, to }) => ABSENT.test(keysOf(words, to)),
    such: 'at the talks A and B failed to appear, were absent: neither was there',
  },
  {
    of: ({ id }) => id === 'talks.round-table',
    is: ({ words, to }) => words[to - 1]?.key === 'table' && words[to - 2]?.key !== 'round',
    such: 'held the three-legged table',
  },
  {
    of: ({ id }) => id === 'legal.was-handed',
    is: ({ words, from, to }) =>
      /^(?:transferred|returned|repatriated)$/u.test(words[from + 1]?.key ?? '') &&
      !CUSTODY.test(keysOf(words, Math.max(0, from - 14), to + 14)),
    such: 'the striker was transferred to a club of A, the president was returned to office',
  },
  {
    of: ({ id }) => id === 'legal.handed-person',
    is: ({ words, groups, to }) => !isPersonNext(words, groups, to),
    such: 'handed over the letter of A to B, handed over command to his successor B',
  },
]
