/** Did it happen, will it, did it not, or is it history? Read from the words around a trigger. */
import { wordSet } from '../data/lists.ts'
import { TELLS } from '../data/saying.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import type { WordSpan } from '../find/spans.ts'
import { isDueBehind, isJoinedToPlan, isSubjectToCome, isToCome } from './ahead.ts'
import { afterWhat } from './clauses.ts'
import { isNobodys } from './nobody.ts'
import { holdingOf, outcomeOf, wasToHave } from './outcome.ts'
import { isProposed } from './proposed.ts'
import { isUnfounded } from './unfounded.ts'
import { isThatMonth, yearsAround } from './years.ts'

export interface Modality {
  background: boolean
  planned: boolean
  negated: boolean
}

/** Words that make what they stand with the past beside the news. */
export const HISTORY = wordSet(
  'previous previously recalled recalls recalling recall recollected ago since historically formerly last past initiated reminded remembered founding',
)
export const PLANS = wordSet(
  'will upcoming scheduled plans planned planning expected forthcoming next invited invites inviting invitation intends intend intention preparations soon prepare preparing future anticipated slated due shall',
)
const UPCOMING = wordSet('upcoming forthcoming scheduled')
const MAYBE = wordSet(
  'would could may might must should if whether proposal proposed readiness ready possible possibility potential suggested suggests potentially unless hopes hope',
)
const NOT = wordSet(
  "not no never neither without didn't won't doesn't hasn't cannot can't denied denies deny denying cancelled canceled postponed refused refuses declined failed rejected rejects rejecting ruled",
)

/** May stand between `had` and its verb, however they are tagged. */
const EARLIER = wordSet('earlier previously already repeatedly also')

/** Behind these an infinitive tells only what is wished or agreed: `agreed to resume talks`. */
const AGREES = wordSet(
  'agreed agree agrees wants want wanted willing ready offered offers offer proposed proposes suggested suggests invited urged asked',
)

/** What is called for has not happened. */
const DEMANDS = wordSet('call calls called calling demand demands demanded')

/** How far before a trigger its helping words are looked for. */
const BEFORE = 4

/**
 * @param anchorYear year of the item: another year in the clause makes it history
 * @param perfect whether the past perfect tells no history here: `who had arrived on Monday`
 */
export function modalityOf(
  words: readonly Word[],
  match: WordSpan,
  anchorYear: string | undefined,
  perfect = false,
): Modality {
  const clause = clauseAround(words, match)
  // "the next day he met", "his next meeting was with B": of the story, not of the future
  const before = helpers(words, clause.from, match.from).filter(
    (word, index, all) =>
      word.key !== 'next' ||
      !(
        /^(?:day|morning|afternoon|evening)$/u.test(all[index + 1]?.key ?? '') ||
        (index === all.length - 1 && /^(?:was|were)$/u.test(words[match.from + 1]?.key ?? ''))
      ),
  )
  // what is quoted behind the trigger tells no history: called the law “the last nail”
  const quote = words.slice(match.to, match.to + 3).findIndex((word) => isParted(word, /["“]/u))
  const end = Math.min(clause.to, match.to + (quote < 0 ? 3 : quote))
  // the trigger itself tells no history: "recalled its ambassador"
  const near = words
    .slice(Math.max(clause.from, match.from - 4), end)
    .filter((word) => word !== words[match.from])
  const has = (list: readonly Word[], table: ReadonlySet<string>): boolean =>
    list.some(
      (word, at) =>
        table.has(word.norm) &&
        word.text !== 'May' &&
        // "has been in Rome since Monday"
        !(perfect && word.key === 'since') &&
        // "a last-minute call", "last evening": just now
        !(word.key === 'last' && /^(?:minute|night|evening)$/u.test(list[at + 1]?.key ?? '')) &&
        // "will last until May"
        !(word.key === 'last' && /^(?:will|to|would)$/u.test(list[at - 1]?.key ?? '')) &&
        // "will close its last consulate": the only one that is left
        !(word.key === 'last' && list[at - 1]?.key === 'its') &&
        // "Reporters Without Borders" denies nothing
        word.text !== 'Without' &&
        // "the previous day", "the first visit since taking office": no older than the news
        !(word.key === 'previous' && /^(?:day|evening|night|morning)$/u.test(list[at + 1]?.key ?? '')) &&
        !(word.key === 'since' && list[at + 1]?.key.endsWith('ing') === true) &&
        // "a call initiated by the Greek side" says who rang, not when
        !(word.key === 'initiated' && list[at + 1]?.key === 'by'),
    )
  const years = yearsAround(words, match, clause)
  const otherYear = anchorYear !== undefined && years.length > 0 && years.every((year) => year < anchorYear)
  const ahead = words[match.from - 1]
  const adverb = ahead?.tags.has('Adverb') === true || EARLIER.has(ahead?.key ?? '') ? 1 : 0
  const had = match.from - 1 - adverb - beenBefore(words, match.from)
  const pluperfect = !perfect && words[had]?.key === 'had' && !isReported(words, had) && !isRecent(words)
  const verb = words[match.from]?.tags.has('Verb') === true
  const helper = 1 + helpersOf(words, match.from)
  // "among the first to congratulate", "went on to discuss", "decided to suspend" tell that it was done
  const infinitive =
    verb &&
    words[match.from - helper]?.key === 'to' &&
    !/^(?:first|on|decided|decides|voted|votes|begun|began|begin|begins|started|continues|continued|managed|able|allowed|pleased|glad|happy|delighted|honoured|honored|pleasure)$/u.test(
      words[beforeDay(words, match.from - helper - 1)]?.key ?? '',
    ) &&
    !TOOK_CHANCE.test(keysOf(words, match.from - helper - 3, match.from - helper)) &&
    !isDecided(words, match.from - helper)
  const until = words
    .slice(Math.max(clause.from, match.from - 8), match.from)
    .some((word) => word.key === 'until' || word.key === 'unless')
  const outcome = outcomeOf(words, match)
  const holding = holdingOf(words, match)
  const demanded = !verb && has(before, DEMANDS) && before.some((word) => word.key === 'for')
  return {
    background:
      (infinitive && AGREES.has(words[match.from - helper - 1]?.key ?? '')) ||
      onMargins(words, match) ||
      wasExpected(words, match.from) ||
      (!verb && isRecalled(words, match.from)) ||
      (ahead?.key === 'already' &&
        /^(?:twice|thrice|several|many)$/u.test(words[match.from + 1]?.key ?? '')) ||
      isIdea(words, match) ||
      (!verb && isProposed(words, match.from)) ||
      has(near, HISTORY) ||
      isThatMonth(words.slice(clause.from, clause.to)) ||
      isEarlier(near) ||
      otherYear ||
      pluperfect,
    planned:
      (has(before, PLANS) && !outcome.held) ||
      (!verb && !outcome.held && has(near, UPCOMING)) ||
      has(before, MAYBE) ||
      isToCome(words, match.from) ||
      isSubjectToCome(words, match) ||
      (!outcome.held && isDueBehind(words, match)) ||
      (verb && isJoinedToPlan(words, match.from)) ||
      (!verb && isAgreed(words, match.from)) ||
      demanded ||
      until ||
      holding.toHold ||
      infinitive,
    negated:
      outcome.calledOff ||
      holding.unheld ||
      wasToHave(words, match.from) ||
      isUnfounded(words, match.from) ||
      isNobodys(words, match.from) ||
      (words[match.from]?.tags.has('Verb') === true &&
        has(
          words.slice(Math.max(clause.from, match.from - 3, afterWhat(words, match.from)), match.from),
          NOT,
        )),
  }
}

/** `to have | met`, `due to be | received`: words between `to` and its verb; `crossed the bridge to be met by A` tells what came of it. */
function helpersOf(words: readonly Word[], at: number): number {
  if (words[at - 1]?.key === 'have') return 1
  if (words[at - 1]?.key !== 'be') return 0
  const link = words[at - 3]
  return link?.tags.has('Verb') === true || /^(?:due|set|likely|about|and|or)$/u.test(link?.key ?? '') ? 1 : 0
}

/** `took the opportunity to meet`. */
const TOOK_CHANCE = /^(?:took|takes|used|seized) (?:the|this|that|an) (?:opportunity|occasion|chance)$/u

/** `decided on Sunday to suspend`: only time and place stand between the two. */
const isDecided = (words: readonly Word[], at: number): boolean => {
  const verb = words.findLastIndex((word, index) => index < at && word.tags.has('Verb') && !word.capital)
  return verb >= at - LONGEST_TIME && /^(?:decided|decides|voted|votes)$/u.test(words[verb]?.key ?? '')
}
const LONGEST_TIME = 6

/** `their earlier meeting`, `earlier this year`; what was done earlier on the same day is news. */
const isEarlier = (words: readonly Word[]): boolean =>
  words.some(({ key }, at) => {
    const next = words[at + 1]
    if (key !== 'earlier' || next === undefined) return false
    return next.key === 'this'
      ? /^(?:year|month)$/u.test(words[at + 2]?.key ?? '')
      : next.tags.has('Noun') && !next.tags.has('Pronoun') && !next.capital && /^\s*$/u.test(next.gap)
  })

/** `was allowed | on 3 May | to meet`: the word before a day that stands at a word. */
function beforeDay(words: readonly Word[], at: number): number {
  const on = words.findLastIndex(({ key }, index) => index <= at && index >= at - 3 && key === 'on')
  return on > 0 &&
    on < at &&
    words.slice(on + 1, at + 1).every((word) => word.tags.has('Date') || /^\d/u.test(word.key))
    ? on - 1
    : at
}

/** `A and B had met the day before`: no older than the news itself. */
const isRecent = (words: readonly Word[]): boolean =>
  words.some(({ key }, at) => {
    const [next, third] = [words[at + 1]?.key ?? '', words[at + 2]?.key ?? '']
    return (
      (/^(?:day|evening|night|morning)$/u.test(key) && /^(?:before|earlier)$/u.test(next)) ||
      // "On Tuesday A had also met B": the report adds it
      (key === 'had' && next === 'also') ||
      (/^(?:same|previous)$/u.test(key) && /^(?:day|evening|night|morning)$/u.test(next)) ||
      (key === 'earlier' && /^(?:that|in|on)$/u.test(next) && /^(?:the|day|morning)$/u.test(third))
    )
  })

/**
 * `said on Tuesday that it had summoned`, `reported on Tuesday that A had met B`: what a body tells of itself and an agency of others is
 * news, though the tense moves back.
 */
function isReported(words: readonly Word[], had: number): boolean {
  if (/^(?:it|they|he|she)$/u.test(words[had - 1]?.key ?? ''))
    return words.slice(Math.max(0, had - 9), had).some((word) => TELLS.has(word.key))
  const that = words.findLastIndex(({ key }, at) => at < had && key === 'that')
  return words
    .slice(Math.max(0, that - 4), Math.max(0, that))
    .some(({ key }) => /^report(?:ed|s)$/u.test(key))
}

/** `had been | discussing`: one word stands between. */
const beenBefore = (words: readonly Word[], at: number): number =>
  Number(words[at]?.tags.has('Gerund') === true && words[at - 1]?.key === 'been')

/** `recalled with pleasure his visit to Rome and his talks with B`: somebody's own, in the clause of the verb. */
function isRecalled(words: readonly Word[], at: number): boolean {
  if (!/^(?:his|her|their)$/u.test(words[at - 1]?.key ?? '')) return false
  for (let index = at - 2; index >= Math.max(0, at - 16); index--) {
    if (isParted(words[index + 1], /[,;:]/u)) return false
    if (/^recall/u.test(words[index]?.key ?? '')) return true
  }
  return false
}

/** `agreed to hold a meeting with B`: the noun's verb tells what is to come. */
function isAgreed(words: readonly Word[], at: number): boolean {
  const to = words.findLastIndex(({ key }, index) => index < at && index >= at - 5 && key === 'to')
  return (
    to > 0 &&
    /^(?:hold|have|arrange|continue|convene|organise|organize)$/u.test(words[to + 1]?.key ?? '') &&
    /^(?:agreed|agree|plan|plans|hope|hopes|want|wants|intend|intends|offered|proposed)$/u.test(
      words[to - 1]?.key ?? '',
    )
  )
}

/** `was expected to meet`: what came of it is told elsewhere, if anything did. */
const wasExpected = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === 'to' &&
  /^(?:expected|scheduled|supposed|due|set|slated)$/u.test(words[at - 2]?.key ?? '') &&
  words.slice(Math.max(0, at - 5), at - 2).some(({ key }) => /^(?:was|were|been)$/u.test(key))

/** `on the margins of the session`: the gathering is only where something else happens. */
const onMargins = (words: readonly Word[], match: WordSpan): boolean =>
  words[match.from]?.tags.has('Verb') !== true &&
  helpers(words, 0, match.from).some(
    (word, index, before) =>
      /^(?:margins?|sidelines?|eve|ahead)$/u.test(word.key) && before[index + 1]?.key === 'of',
  )

/** `the main obstacle for signing the treaty`, `on the agenda of his talks with B`, `ready to offer its services for a meeting`: no more than spoken of. */
const isIdea = (words: readonly Word[], match: WordSpan): boolean => {
  if (words[match.from]?.tags.has('PastTense') === true) return false
  const link = words.findLastIndex(
    ({ key }, at) =>
      at < match.from && at >= match.from - 4 && /^(?:for|to|towards|toward|of|on|about|before)$/u.test(key),
  )
  return link > 0 && words.slice(Math.max(0, link - 4), link).some(({ key }) => IDEAS.has(key))
}

const IDEAS = wordSet(
  'date dates timing schedule calendar obstacle obstacles condition conditions precondition preconditions prospect prospects prerequisite agenda topic idea readiness services venue mediation feet heels delay delays need chance chances possibility preparation preparations preparing blow path road step steps progress hurdle hurdles',
)

/** Does such a mark stand before the word? Mostly it is a space. */
const isParted = (word: Word | undefined, marks: RegExp): boolean =>
  word !== undefined && word.gap !== ' ' && marks.test(word.gap)

/** The words just before a trigger, back to a comma or a quotation mark: what helps its verb or qualifies its noun. */
function helpers(words: readonly Word[], floor: number, at: number): Word[] {
  let from = at
  while (from > floor && from > at - BEFORE && !isParted(words[from], /[,"“”'‘]/u)) from--
  return words.slice(from, at)
}

/** From the last comma-free boundary before the trigger to the next behind it. */
function clauseAround(words: readonly Word[], match: WordSpan): WordSpan {
  let from = match.from
  while (from > 0 && !isParted(words[from], /[;:]/u)) from--
  let to = match.to
  while (to < words.length && !isParted(words[to], /[;:]/u)) to++
  return { from, to }
}
