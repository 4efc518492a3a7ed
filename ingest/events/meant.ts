/** Do the words of a match mean what its rule takes them for: a verb or a noun, the act or a name? */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/engine.ts'
import { contactOf } from './memory.ts'
import { SAYS } from './answerable.ts'
import { isPassive } from './arguments.ts'
import { isPersonal, type Group } from './parties.ts'
import { isPronoun } from './pronouns.ts'
import type { EventRule } from './rule.ts'
import type { Scene } from './scene.ts'
import { PEOPLE } from './subject.ts'

/** @param match where the rule's words stand in the scene */
export function isMeant(rule: EventRule, { words, groups, told }: Scene, { from, to }: WordSpan): boolean {
  if (rule.unlessNext?.includes(words[to]?.key ?? '') === true) return false
  const next = words[to]?.key === 'the' ? words[to + 1] : words[to]
  // "the session took place with the participation of A"
  if (rule.frame === 'noun-with' && next?.key === 'participation') return false
  // "talks resumed, with the envoys in the lead"
  if (rule.frame === 'noun-with' && words[to - 1]?.key === 'with' && words[to - 1]?.gap.includes(','))
    return false
  if (rule.named === true && (next?.capital !== true || /[,;:(]/u.test(words[to]?.gap ?? ''))) return false
  if (rule.opens === true && from > 0) return false
  if (rule.relative !== undefined && !isInClauseOf(words, from, rule.relative)) return false
  // "in response, Norway closed the border": done, not said
  if (rule.answersAccuser === true) {
    const verb = words.find((word, at) => at >= to && !word.capital && word.tags.has('Verb'))
    if (verb === undefined || !SAYS.has(verb.key)) return false
  }
  // "took part in the meeting": in the one that the item has told
  if (rule.retold === true && isTheOne(words, { from, to }) && contactOf(told).length > 0) return false
  // "presented a letter addressed to A": to whom it is written, not handed
  if (rule.frame === 'to' && /^(?:addressed|written|sent)$/u.test(words[to - 2]?.key ?? '')) return false
  if (rule.verbless === true && !standsAlone(words, groups, from)) return false
  // "at the end of the meeting, Minister Orlo": a noun, behind which a clause begins
  if (
    rule.frame === 'object' &&
    words[from]?.key.endsWith('ing') === true &&
    words[to]?.gap.includes(',') === true
  )
    return false
  // "at a meeting in Rome, the ministers": a noun
  if (rule.frame === 'object' && words[from]?.key === 'meeting' && words[from - 1]?.tags.has('Determiner'))
    return false
  // "Amnesty International": the word is part of a name
  if (
    !EVENT_KINDS[rule.kind].contact &&
    groups.some((group) =>
      group.parties.some((party) => party.kind === 'body' && party.from <= from && from < party.to),
    )
  )
    return false
  if (
    rule.verb === true &&
    (words[from]?.tags.has('Verb') !== true || isAttribute(words, from) || isPlural(words, groups, from))
  )
    return false
  // "held a telephone conversation": no meeting
  if (rule.kind === 'meeting' && words.slice(from, to).some(({ key }) => BY_WIRE.has(key))) return false
  // "has arrived in Rome for talks with A": it helps another verb
  if (rule.kind === 'meeting' && /^ha(?:s|d|ve)$/u.test(words[from]?.key ?? '') && isPast(words[from + 1]))
    return false
  // "A, co-chair of the joint commission": what somebody is, not what happens
  if (rule.kind === 'talks' && (isOfTitle(words, from) || isDescription(words, from))) return false
  // "the session was presided over by Judge Orlo": a court sits
  if (rule.kind === 'talks' && words.slice(to, to + 4).some(({ key }) => /^judges?$/u.test(key))) return false
  // "in Rome for the session of the Council": only why somebody is there
  if (rule.kind === 'talks' && rule.frame === 'all' && isReason(words, from)) return false
  // "called on the Greek side to leave": what is asked of somebody
  if (rule.links?.includes('upon') === true && isAppeal(words, groups, to)) return false
  // to welcome somebody is to receive, to welcome a deed is to praise it
  if (rule.kind === 'support' && /^welcome/u.test(words[from]?.key ?? '') && isGuest(words, groups, from + 1))
    return false
  if (rule.bare === true && /^call/u.test(words[from]?.key ?? '') && isJudged(words, groups, to)) return false
  // "providing for the delivery of gas": what a contract says
  if (rule.kind === 'aid' && words[from + 1]?.key === 'for' && /^provid/u.test(words[from]?.key ?? ''))
    return false
  // "cyclone-hit Tonga", "live-fire drills": half of a compound
  if (
    rule.kind === 'incident' &&
    ((isHyphen(words[from]) && words[from - 1]?.key !== 'test') || isHyphen(words[from + 1]))
  )
    return false
  // "was recalled from the post": whoever suffers the verb says nothing
  if (rule.kind === 'statement' && rule.verb === true && isPassive(words, from)) return false
  if (rule.quoted === true && !words.slice(from + 1, from + 12).some((word) => /["“]/u.test(word.gap)))
    return false
  return rule.unless?.includes(words[from - 1]?.key ?? '') !== true
}

/** `the talks that A had with B`: one of the nouns has the relative clause in which the word at `at` stands. */
function isInClauseOf(words: readonly Word[], at: number, nouns: readonly string[]): boolean {
  const link = words.findLastIndex(
    ({ key }, index) => index < at && index >= at - LONGEST_SUBJECT && (key === 'which' || key === 'that'),
  )
  return words.slice(Math.max(0, link - 2), Math.max(0, link)).some(({ key }) => nouns.includes(key))
}

/** How many words, with titles, the subject of a relative clause has. */
const LONGEST_SUBJECT = 10

/** `the meeting`, `took part in the last session`: the first article at the noun is `the`. */
const isTheOne = (words: readonly Word[], { from, to }: WordSpan): boolean =>
  words.slice(Math.max(0, from - 1), to).find(({ key }) => ARTICLES.has(key))?.key === 'the'
const ARTICLES = new Set(['the', 'a', 'an'])

/** A headline without a verb, with somebody right before the word at `at`. */
const standsAlone = (words: readonly Word[], groups: readonly Group[], at: number): boolean =>
  (PEOPLE.has(words[at - 1]?.key ?? '') ||
    groups.some((group) => group.to === at && group.parties.some(isPersonal))) &&
  !words.some((word) => word.tags.has('Verb'))

/** Right behind an office: `head of the intergovernmental commission`. */
const isOfTitle = (words: readonly Word[], at: number): boolean => {
  const link = words.findLastIndex(({ key }, index) => index < at && index >= at - 4 && key === 'of')
  return (
    link > 0 &&
    OFFICES.has(words[link - 1]?.key ?? '') &&
    words.slice(link, at).every((word) => !word.tags.has('Verb') && !/[,;]/u.test(word.gap))
  )
}

/** `who co-chairs the intergovernmental commission`. */
const isDescription = (words: readonly Word[], at: number): boolean => {
  const verb = words.findLastIndex(
    ({ key }, index) => index <= at && index >= at - 3 && /^(?:co-chairs?|chairs|heads|leads)$/u.test(key),
  )
  return words[verb - 1]?.key === 'who'
}

const OFFICES = new Set(
  'chair co-chair cochair chairman chairwoman chairperson co-chairman co-chairs head member members secretary delegate'.split(
    ' ',
  ),
)

const isPast = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags.has('PastTense') || word.tags.has('Participle')) && !word.tags.has('Noun')

const BY_WIRE = new Set(['telephone', 'phone', 'videoconference'])

/** Behind `for`, `as part of` or `to attend`, at most some words that tell which. */
const isReason = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ key }, index, before) =>
        key === 'for' ||
        (key === 'part' && before[index + 1]?.key === 'of') ||
        (key === 'to' && /^(?:attend|participate|take)$/u.test(before[index + 1]?.key ?? '')),
    )

/** A person or an office right behind the verb, whole and no owner of something. */
const isGuest = (words: readonly Word[], groups: readonly Group[], at: number): boolean => {
  if (/^(?:the|both|all)$/u.test(words[at]?.key ?? '') && PEOPLE.has(words[at + 1]?.key ?? '')) return true
  const party = groups.find((group) => group.from >= at)?.parties[0]
  return party !== undefined && party.from - at <= 1 && party.preposition === '' && isPersonal(party)
}

/** Somebody right behind the verb, and then what is to be done; whoever calls on a host to say farewell asks for nothing. */
const isAppeal = (words: readonly Word[], groups: readonly Group[], at: number): boolean => {
  const object = groups.find((group) => group.from >= at && group.from - at <= 2)
  const verb = object !== undefined && words[object.to]?.key === 'to' ? words[object.to + 1] : undefined
  return verb !== undefined && !ERRANDS.has(verb.key)
}
const ERRANDS = new Set(
  'bid say present congratulate discuss brief convey pay express thank introduce hand take exchange deliver talk review inform invite offer seek wish mark'.split(
    ' ',
  ),
)

const isHyphen = (word: Word | undefined): boolean => word?.gap === '-'

/** `a single arrested journalist`: a participle between an article or adjective and its noun. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  if (after === undefined || after.capital || !/^\s*$/u.test(after.gap)) return false
  // "Jailed opposition leader goes on hunger strike"
  if (before === undefined)
    return after.tags.has('Noun') && words.slice(2).some((word) => word.tags.has('Verb') && !word.capital)
  return (
    after.tags.has('Noun') &&
    !before.capital &&
    (before.tags.has('Adjective') ||
      before.tags.has('Determiner') ||
      before.tags.has('Preposition') ||
      (before.tags.has('Infinitive') && !before.tags.has('Auxiliary') && !/^(?:be|have)$/u.test(before.key)))
  )
}

/** `condemned arrests`, `rejected Norwegian claims`, `recent arrests`: a plural that a verb, a preposition or an adjective governs. */
function isPlural(words: readonly Word[], groups: readonly Group[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.key.endsWith('s') || word.tags.has('PastTense')) return false
  const party = groups.find((group) => group.to === at)
  const before = words[(party?.from ?? at) - 1]
  if (before === undefined || before.capital || /[,;:]/u.test(words[party?.from ?? at]?.gap ?? ''))
    return false
  if (before.tags.has('Verb'))
    return !before.tags.has('Auxiliary') && !/^(?:and|says|said)$/u.test(before.key)
  return party === undefined && (before.tags.has('Preposition') || before.tags.has('Adjective'))
}

/** `called President Orlo corrupt`, `called Orlo a liar`: behind the object stands what it is called. */
function isJudged(words: readonly Word[], groups: readonly Group[], at: number): boolean {
  const object = groups.find((group) => group.from >= at && group.from - at <= 3)
  const to = isPronoun(words, at) ? at + 1 : object?.to
  // "called the visit of A's": whose it is
  if (to !== undefined && words[to - 1]?.possessive === true) return true
  const next = to === undefined ? undefined : words[to]
  return (
    next !== undefined &&
    !next.tags.has('Preposition') &&
    /^\s*["“'‘]?$/u.test(next.gap) &&
    (next.key === 'a' ||
      next.key === 'an' ||
      next.tags.has('Adjective') ||
      next.tags.has('Infinitive') ||
      /["“]/u.test(next.gap))
  )
}
