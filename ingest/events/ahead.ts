/** What is yet to come, as its verb says: `will`, `is due to`, `is to be received`, `opens on May 18`. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { asidesOf } from './clauses.ts'

/** So far behind a noun its verb is looked for. */
const REACH = 24

/** What is, and is one of these, has not been: `is scheduled for May`, `is to take place`. */
const AHEAD = wordSet(
  'due expected scheduled planned slated anticipated foreseen likely set about awaited poised pencilled penciled earmarked',
)

/** Between the verb and what it says. */
const BETWEEN = wordSet('also now currently still tentatively provisionally being')

/** Does a verb that tells what is yet to come begin at a word? */
function comesAt(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? ''
  if (key === 'will' || key === 'shall') return true
  // as somebody said it: "announced that A would arrive on Friday to hold talks"; "would like to recall the talks" plans nothing
  if (key === 'would') return !/^(?:like|have|rather|not|never)$/u.test(words[at + 1]?.key ?? '')
  if (key !== 'is' && key !== 'are') return false
  let next = at + 1
  while (BETWEEN.has(words[next]?.key ?? '')) next++
  return words[next]?.key === 'to' || isDue(words, next)
}

/** `is about | trade` plans nothing. */
const isDue = (words: readonly Word[], at: number): boolean =>
  AHEAD.has(words[at]?.key ?? '') && (words[at]?.key !== 'about' || words[at + 1]?.key === 'to')

/** `will | hear`, `is due to | hear`, a headline's `judges to | hear`; `met to | hear` is what they met for. */
export function isVerbToCome(words: readonly Word[], verb: number): boolean {
  let at = verb - 1
  while (words[at]?.tags.has('Adverb') === true || BETWEEN.has(words[at]?.key ?? '')) at--
  if (/^(?:will|shall|would)$/u.test(words[at]?.key ?? '')) return true
  if (words[at]?.key !== 'to') return false
  return (
    comesAt(words, at - 1) ||
    MEANS.has(words[at - 1]?.key ?? '') ||
    isDue(words, at - 1) ||
    !hasVerb(words, at)
  )
}

const hasVerb = (words: readonly Word[], to: number): boolean =>
  words.slice(0, to).some((word) => word.tags.has('Verb') && !word.capital)

/** Whoever does so will do what follows. */
const MEANS = wordSet('is are plan plans planning intend intends going')

/** Words that a verb has before it: `is due to | arrive`, `was about to | land`. */
const HELPS = wordSet('be have to is are was were will shall would')

/** `will travel to Rome on Friday for talks`: the verb that the noun belongs to is yet to happen. */
export function isToCome(words: readonly Word[], noun: number): boolean {
  if (words[noun]?.tags.has('Verb') === true) return false
  for (let at = noun - 1; at > 0 && at > noun - FAR; at--) {
    const word = words[at]
    if (word === undefined || /[,;:]/u.test(words[at + 1]?.gap ?? '')) return false
    if (word.capital || !(word.tags.has('Verb') || AHEAD.has(word.key)) || word.tags.has('Gerund')) continue
    if (word.key === 'to') continue
    let first = at
    while (first > 0 && isHelper(words[first - 1])) first--
    // "is to arrive in Oslo to continue the talks": the purpose is as far off as the verb that it belongs to
    if (words[first]?.key === 'to' && at - first === 1 && !isDue(words, first - 1)) continue
    // "was due to land": what came of it is not told
    return words
      .slice(first, at + 1)
      .some(
        (_, index) =>
          comesAt(words, first + index) ||
          (isDue(words, first + index) && words[first + index + 1]?.key === 'to'),
      )
  }
  return false
}

/** How far before a noun the verb stands to which it belongs. */
const FAR = 12

const isHelper = (word: Word | undefined): boolean =>
  word !== undefined && (HELPS.has(word.key) || AHEAD.has(word.key) || BETWEEN.has(word.key))

/** The verb whose subject is the noun of a trigger; nothing but what belongs to the noun stands between. */
export function predicateOf(words: readonly Word[], { from, to }: WordSpan): number | undefined {
  if (words[from]?.tags.has('Verb') === true || isGoverned(words, from)) return undefined
  const asides = asidesOf(words)
  for (let at = from + 1; at < Math.min(words.length, to + REACH); at++) {
    // "the summit, which was agreed in March, is set for May"
    at = asides.find((aside) => aside.from === at && aside.from >= to)?.to ?? at
    const word = words[at]
    if (word === undefined || /[;:"“”]/u.test(word.gap)) return undefined
    const isBack = asides.some((aside) => aside.to === at)
    if (word.gap.includes(',') && !isBack && !isInList(words, at)) return undefined
    if (word.key === 'will' || word.key === 'shall' || (word.tags.has('Verb') && !word.capital)) return at
  }
  return undefined
}

/**
 * Is the noun of a trigger the subject of a verb that tells what is yet to come? Another verb ends the search, and a comma unless names
 * stand around it. `After the meeting A will travel` says nothing of the meeting.
 */
export function isSubjectToCome(words: readonly Word[], match: WordSpan): boolean {
  const verb = predicateOf(words, match)
  return verb !== undefined && comesAt(words, verb)
}

/** `talks with A due in Oslo next week`, `the summit of A and B set for May`: a participle behind the noun tells that it is yet to come. */
export function isDueBehind(words: readonly Word[], { from, to }: WordSpan): boolean {
  if (words[from]?.tags.has('Verb') === true) return false
  for (let at = to; at < Math.min(words.length, to + FAR); at++) {
    const word = words[at]
    if (word === undefined || /[;:"“”(]/u.test(word.gap)) return false
    if (word.gap.includes(',') && !isInList(words, at)) return false
    if (AHEAD.has(word.key) && BEHIND_DUE.has(words[at + 1]?.key ?? '')) return true
    if (!word.capital && (word.tags.has('Verb') || word.key === 'that')) return false
  }
  return false
}
/** What tells when or where, or what is to be done. */
const BEHIND_DUE = wordSet('in on at for next this later tomorrow to between from before after by')

/** `would fly to Rome on Friday and be received by A`: a plain verb goes on with what is yet to be done. */
export function isJoinedToPlan(words: readonly Word[], at: number): boolean {
  let verb = words[at - 1]?.key === 'be' || words[at - 1]?.key === 'have' ? at - 1 : at
  for (let step = 0; step < JOINED; step++) {
    if (!isPlainVerb(words, verb) || !/^(?:and|or|then)$/u.test(words[verb - 1]?.key ?? '')) return false
    const end = verb - 1
    verb = words.findLastIndex(
      (word, index) => index < end && word.tags.has('Verb') && !word.capital && !word.tags.has('Gerund'),
    )
    // "will be received by A and meet B"
    if (words[verb - 1]?.key === 'be') verb--
    const before = words[verb - 1]?.key ?? ''
    if (/^(?:will|would|shall)$/u.test(before) || (before === 'to' && isDue(words, verb - 2))) return true
  }
  return false
}
/** How many plain verbs may go on with one plan. */
const JOINED = 3
const isPlainVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    (word.key === 'be' ||
      word.key === 'have' ||
      (!word.tags.has('PastTense') && !/(?:s|ed|ing)$/u.test(word.key)))
  )
}

/** `of A, B and C`, `of the President, N, to Greece`. */
const isInList = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true ||
  (words[at - 1]?.capital === true &&
    (words[at]?.key === 'and' || words[at]?.tags.has('Preposition') === true))

/** `the next round of talks` is as much as the talks. */
const PARTS = wordSet('round session series stage phase edition')

/** Does a preposition stand before the noun and what qualifies it? */
function isGoverned(words: readonly Word[], noun: number): boolean {
  let at = noun - 1
  while (at >= 0 && words[at + 1]?.gap === ' ' && (!isLink(words[at]) || PARTS.has(words[at - 1]?.key ?? '')))
    at--
  // "said that an exercise will begin": a clause opens with its subject, which nothing governs
  return at >= 0 && words[at + 1]?.gap === ' ' && words[at]?.key !== 'that'
}

const isLink = (word: Word | undefined): boolean =>
  word?.key === 'that' || word?.tags.has('Preposition') === true || word?.tags.has('Verb') === true
