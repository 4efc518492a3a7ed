/** Objects of a trigger: which groups of a sentence stand behind it. */
import { CALLINGS } from '../data/address.ts'
import { wordSet } from '../data/lists.ts'
import { TELLS } from '../data/saying.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { isAfterthought, isPersonal, type Group, type Party } from './parties.ts'
import type { Scene } from './scene.ts'

/** The groups after `at`, up to `reach` words away, that one of the links governs; '' stands for a direct object. */
export function objectAfter(
  { groups, words }: Scene,
  at: number,
  links: readonly string[],
  reach: number,
): Party[] {
  const after = groups.filter((group) => group.from >= at)
  const first = after.findIndex(
    (group) =>
      group.from - at <= reach && (links.includes(group.preposition) || isDirect(words, at, group, links)),
  )
  if (first < 0) return []
  return listFrom(words, after.slice(first))
}

/** The parties of the first group and of those that go on its list. */
export function listFrom(words: readonly Word[], groups: readonly Group[]): Party[] {
  const found: Party[] = []
  let last: Group | undefined
  for (const [at, group] of groups.entries()) {
    // "with A and, at a separate gathering in the embassy of C, with B"
    const [before, next] = [last, groups[at + 1]]
    if (before !== undefined && next !== undefined && isOfAside(words, before, group, next)) continue
    if (last !== undefined && (!continues(words, last, group) || isSubject(words, group))) break
    found.push(...group.parties)
    last = group
  }
  return found
}

/** `met with the King`: the link is part of the trigger itself, or the object follows at once. */
function isDirect(words: readonly Word[], at: number, group: Group, links: readonly string[]): boolean {
  const trigger = words[at - 1]?.key ?? ''
  return group.from - at <= 3 && (links.includes(trigger) || (links.includes('') && group.preposition === ''))
}

/** A list goes on behind an apposition or a second link: `with A, adviser to the PM; B, deputy minister; and, later in the day, with C`. */
function continues(words: readonly Word[], last: Group, next: Group): boolean {
  const [before, after] = [last.parties.at(-1), next.parties[0]]
  if (before !== undefined && after !== undefined && isAfterthought(words, before, after)) return false
  const between = words.slice(last.to, next.from)
  const text = keysOf(between)
  if (CHAIRED_AND_ATTENDED.test(text) || isRelativeAside(between, text)) return true
  if (isAlsoWith(between, text)) return true
  if (between.some((word) => word.tags.has('Verb') && !word.capital)) return false
  if (between.length <= LONGEST_ASIDE && between[1]?.gap.includes(',') === true && WITH_ASIDE.test(text))
    return true
  const gaps = [...between, words[next.from]].map((word) => word?.gap ?? '').join('')
  if (gaps.includes(';')) return true
  return (
    between.length > 0 &&
    between.length <= LONGEST_LINK &&
    between.every((word) => LIST_WORDS.has(word.key) || word.tags.has('Date') || CALLINGS.has(word.key))
  )
}

/** `met with A on the sidelines of the forum, as well as with B`, `with A, the topic being trade, and with B`: the second link says that the list goes on. */
const isAlsoWith = (between: readonly Word[], text: string): boolean => {
  const link = between.findLastIndex(({ gap }) => gap.includes(','))
  return (
    link >= 0 &&
    between.length <= LONGEST_ASIDE &&
    ALSO_WITH.test(keysOf(between, link)) &&
    !/\b(?:who|which|where|that)\b/u.test(text) &&
    !between.some((word) => word.tags.has('Verb') && !word.tags.has('Gerund') && !word.capital)
  )
}
const ALSO_WITH = /^(?:as well as|and(?: also)?) with(?: the)?$/u

/** `chaired by A and attended by B`: both take part. */
const CHAIRED_AND_ATTENDED = /^and (?:also )?(?:attended|joined) by(?: the)?$/u
/** `A, who is in Rome on a tour, and B`: the clause between two commas tells of A alone. */
const isRelativeAside = (between: readonly Word[], text: string): boolean =>
  between.length <= LONGEST_ASIDE &&
  between[0]?.gap.includes(',') === true &&
  between.filter(({ gap }) => gap.includes(',')).length === 2 &&
  between.some(({ key, gap }) => key === 'and' && gap.includes(',')) &&
  RELATIVE_ASIDE.test(text)
const RELATIVE_ASIDE = /^who (?:is|are|was|were|has|had|arrived|came)\b.* and(?: the)?$/u
const LONGEST_LINK = 7
/** `with A and, at a separate gathering in the embassy, with B`: time and place of the second meeting. */
const WITH_ASIDE = /^and (?:at|in|on|during|after|before|over|later|earlier|then)\b.*\bwith(?: the)?$/u
const LONGEST_ASIDE = 14

/** Whoever is named in the time and place of a second meeting was not met there. */
const isOfAside = (words: readonly Word[], last: Group, group: Group, next: Group): boolean =>
  group.preposition !== 'with' &&
  next.from - last.to <= LONGEST_ASIDE &&
  words[last.to + 1]?.gap.includes(',') === true &&
  WITH_ASIDE.test(keysOf(words, last.to, next.from))

/** `; her counterpart did not take part`: a verb follows, so the group begins a clause of its own. */
function isSubject(words: readonly Word[], group: Group): boolean {
  const next = [words[group.to], words[group.to + 1]]
  // "who was accompanied by A and by B, also met": the comma closes the clause
  if (/^,/u.test(next[0]?.gap ?? '') && group.preposition === 'by' && !TELLS.has(next[0]?.key ?? ''))
    return false
  // "A; and B, who presented their credentials"; "A; B, who was invited, did not come"
  if (/^(?:who|whose)$/u.test(next[0]?.key ?? '')) return goesOn(words, group.to)
  return next.some(
    (word, at) =>
      word !== undefined &&
      !word.capital &&
      word.tags.has('Verb') &&
      !word.tags.has('Gerund') &&
      // "chaired by A and B, said the spokesman": who says so stands behind the verb
      !(at === 0 && word.gap.includes(',') && TELLS.has(word.key) && isNamedBehind(words[group.to + 1])),
  )
}

/** `who was invited, | did not come`: a verb behind the relative clause that begins at `at`. */
function goesOn(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < words.length; index++) {
    const word = words[index]
    if (word === undefined || word.gap.includes(';')) return false
    if (word.gap.includes(',') && !/^(?:and|or)$/u.test(word.key))
      if (words.slice(index, index + 2).some((one) => !one.capital && isFinite(one))) return true
  }
  return false
}

const isFinite = ({ tags }: Word): boolean =>
  (tags.has('Verb') || tags.has('Auxiliary')) && !tags.has('Gerund')

const isNamedBehind = (word: Word | undefined): boolean =>
  word?.capital === true || word?.tags.has('Determiner') === true

/** What may stand between two on one list; among them words of time. */
const LIST_WORDS = wordSet(
  'kingdom republic islamic state side separately later afterwards respectively and with also the as well then by her his their of in on a same day morning afternoon evening week earlier finally subsequently followed',
)

/** `was condemned`, `must be firmly condemned`: the subject suffers the verb at `at`. */
export function isPassive(words: readonly Word[], at: number): boolean {
  // "declared unwelcome and given a day to leave": a form that is no past tense
  if (words[at]?.key === 'given')
    return !words.slice(Math.max(0, at - 3), at).some(({ key }) => /^ha(?:s|ve|d|ving)$/u.test(key))
  if (words[at]?.tags.has('PastTense') !== true && words[at]?.tags.has('Participle') !== true) return false
  return words
    .slice(Math.max(0, at - 2), at)
    .some((word) => /^(?:be|been|being|was|were|is|are)$/u.test(word.key))
}

/** The verb of a match, which may begin with a noun: `credentials were presented to`. */
export const isPassiveIn = (words: readonly Word[], match: WordSpan): boolean =>
  words.some((_, at) => at >= match.from && at < match.to && isPassive(words, at))

/** Somebody right behind the verb, with no more than time and place in between: `received in Rome on Sunday Minister Orlo`. */
export function directObject({ groups, words }: Scene, at: number, links: readonly string[]): Party[] {
  const first = groups.find((group) => group.from >= at && group.parties.some(isPersonal))
  if (first === undefined) return []
  // "a delegation of the Greece-Norway friendship group of the Storting led by A": however long its name
  const person = first.parties.find(isPersonal)?.from ?? first.from
  const isLed = person - at <= LONGEST_NAME && LED.test(keysOf(words, at, person))
  if (first.from - at > 9 && !isLed) return []
  const between = words.slice(at, first.from)
  const free = first.preposition === '' || links.includes(first.preposition) || LED.test(keysOf(between))
  const broken =
    words.slice(at, first.from + 1).some(({ gap }) => gap.includes(';')) ||
    between.some(
      (word, index) =>
        word.tags.has('Verb') &&
        !word.tags.has('Particle') &&
        !word.capital &&
        !LED_WORDS.has(word.key) &&
        !(index === 0 && isAttributive(word, words[at + 1])),
    )
  return free && !broken ? listFrom(words, groups.slice(groups.indexOf(first))) : []
}

/** `met exiled opposition leader A`: a participle that opens the phrase of whom one meets. */
const isAttributive = (word: Word, next: Word | undefined): boolean =>
  word.key.endsWith('ed') && (next?.tags.has('Noun') === true || next?.tags.has('Adjective') === true)

const LONGEST_NAME = 22

const LED = /\b(?:led|headed) by( the)?$/u
const LED_WORDS = new Set(['led', 'headed', 'visiting', 'outgoing', 'incoming', 'departing', 'including'])

/** `welcomed the envoys of the region, namely A, B and C`: those by whom a description is told one by one. */
export function namelyAfter({ groups, words }: Scene, at: number): Party[] {
  const namely = words.findIndex(({ key }, index) => index > at && index - at <= FAR && key === 'namely')
  const first =
    namely < 0
      ? -1
      : groups.findIndex(
          ({ from, parties }) => from > namely && from - namely <= 2 && parties.some(isPersonal),
        )
  return first < 0 ? [] : listFrom(words, groups.slice(first))
}

/** How many words at most describe those who are named behind them. */
const FAR = 22

/** Whoever is named next, however it is governed: the target of an accusation is often inside a longer phrase. */
export function nearest({ groups }: Scene, at: number, reach: number): Party[] {
  return groups.find((group) => group.from >= at && group.from - at <= reach)?.parties ?? []
}
