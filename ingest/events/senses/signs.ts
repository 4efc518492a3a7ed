/** What the words around a trigger show of its sense: name, noun or verb, reason, description or appeal. */
import { wordSet } from '../../data/lists.ts'
import type { WordSpan } from '../../find/spans.ts'
import type { Word } from '../../nlp/word.ts'
import { isPassive } from '../arguments.ts'
import { isPersonal, type Group } from '../parties.ts'
import { isPronoun } from '../pronouns.ts'
import { PEOPLE } from '../subject.ts'

/** Words, and where among them a trigger stands. */
type Match = WordSpan & { words: readonly Word[] }

/** `the talks that A had with B`: one of the nouns has the relative clause in which the word at `at` stands. */
export function isInClauseOf(words: readonly Word[], at: number, nouns: readonly string[]): boolean {
  const link = words.findLastIndex(
    ({ key }, index) => index < at && index >= at - LONGEST_SUBJECT && (key === 'which' || key === 'that'),
  )
  return words.slice(Math.max(0, link - 2), Math.max(0, link)).some(({ key }) => nouns.includes(key))
}

/** How many words, with titles, the subject of a relative clause has. */
const LONGEST_SUBJECT = 16

/** `the meeting`, `took part in the last session`: the first article at the noun is `the`. */
export const isTheOne = (words: readonly Word[], { from, to }: WordSpan): boolean =>
  words.slice(Math.max(0, from - 1), to).find(({ key }) => ARTICLES.has(key))?.key === 'the'
const ARTICLES = new Set(['the', 'a', 'an'])

/** A headline without a verb, with somebody right before the word at `at`. */
export const standsAlone = (words: readonly Word[], groups: readonly Group[], at: number): boolean =>
  (PEOPLE.has(words[at - 1]?.key ?? '') ||
    groups.some((group) => group.to === at && group.parties.some(isPersonal))) &&
  !words.slice(0, headEnd(words, at)).some((word) => word.tags.has('Verb'))

/** `Orlo in Rome: treaty signed`: where the part of a headline that tells who is where ends. */
const headEnd = (words: readonly Word[], at: number): number => {
  const end = words.findIndex(({ gap }, index) => index > at && /[:;–—]/u.test(gap))
  return end < 0 ? words.length : end
}

/** Right behind an office: `head of the intergovernmental commission`. */
export const isOfTitle = (words: readonly Word[], at: number): boolean => {
  const link = words.findLastIndex(({ key }, index) => index < at && index >= at - 4 && key === 'of')
  return (
    link > 0 &&
    (OFFICES.has(words[link - 1]?.key ?? '') ||
      // "chairman of the board of the commission"
      (/^(?:board|bureau|presidium|secretariat)$/u.test(words[link - 1]?.key ?? '') &&
        isOfTitle(words, link - 1))) &&
    words.slice(link, at).every((word) => !word.tags.has('Verb') && !/[,;]/u.test(word.gap))
  )
}

/** `who co-chairs the intergovernmental commission`. */
export const isDescription = (words: readonly Word[], at: number): boolean => {
  const verb = words.findLastIndex(
    ({ key }, index) => index <= at && index >= at - 3 && /^(?:co-chairs?|chairs|heads|leads)$/u.test(key),
  )
  return words[verb - 1]?.key === 'who'
}

const OFFICES = wordSet(
  'chair co-chair cochair chairman chairwoman chairperson co-chairman co-chairs head member members secretary delegate',
)

export const isPast = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags.has('PastTense') || word.tags.has('Participle')) && !word.tags.has('Noun')

/** Behind `for`, `as part of` or `to attend`, at most some words that tell which. */
export const isReason = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ key }, index, before) =>
        key === 'for' ||
        (key === 'part' && before[index + 1]?.key === 'of') ||
        (key === 'to' && /^(?:attend|participate|take)$/u.test(before[index + 1]?.key ?? '')),
    )

/** A person or an office right behind the verb, whole and no owner of something. */
export const isGuest = (words: readonly Word[], groups: readonly Group[], at: number): boolean => {
  if (/^(?:the|both|all)$/u.test(words[at]?.key ?? '') && PEOPLE.has(words[at + 1]?.key ?? '')) return true
  const party = groups.find((group) => group.from >= at)?.parties[0]
  return party !== undefined && party.from - at <= 1 && party.preposition === '' && isPersonal(party)
}

/** Somebody right behind the verb, and then what is to be done; whoever calls on a host to say farewell asks for nothing. */
export const isAppeal = (words: readonly Word[], groups: readonly Group[], at: number): boolean => {
  const object = groups.find((group) => group.from >= at && group.from - at <= 2)
  if (object === undefined) return false
  // "called on the King not to sign"
  if (words[object.to]?.key === 'not') return words[object.to + 1]?.key === 'to'
  const verb = words[object.to]?.key === 'to' ? words[object.to + 1] : undefined
  return verb !== undefined && !ERRANDS.has(verb.key)
}
const ERRANDS = wordSet(
  'bid say present congratulate discuss brief convey pay express thank introduce hand take exchange deliver talk review inform invite offer seek wish mark',
)

const HELPS = /^(?:was|were|been|had|got|did|then|and)$/u

export const isHyphen = (word: Word | undefined): boolean => word?.gap === '-'

/** `a single arrested journalist`: a participle between an article or adjective and its noun. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  // "the minister accused of fraud": who suffers it, where no `was` stands before
  if (after?.key === 'of' && /^(?:accused|suspected)$/u.test(words[at]?.key ?? ''))
    return !isPassive(words, at)
  if (after === undefined || after.capital || !/^\s*$/u.test(after.gap)) return false
  // "two days to leave, accusing her": a comma stands before no attribute
  if (words[at]?.gap.includes(',') === true) return false
  // "Jailed opposition leader goes on hunger strike"
  if (before === undefined)
    return after.tags.has('Noun') && words.slice(2).some((word) => word.tags.has('Verb') && !word.capital)
  return (
    (after.tags.has('Noun') || after.key === 'prime') &&
    (before.possessive || !before.capital) &&
    (before.possessive ||
      /^(?:its|his|her|their|our)$/u.test(before.key) ||
      before.tags.has('Adjective') ||
      before.tags.has('Determiner') ||
      before.tags.has('Preposition') ||
      // "greeted freed citizens": the verb has its object, which no second one can follow
      (before.tags.has('PastTense') && !before.tags.has('Auxiliary') && !HELPS.test(before.key)) ||
      (before.tags.has('Infinitive') && !before.tags.has('Auxiliary') && !/^(?:be|have)$/u.test(before.key)))
  )
}

/** `condemned arrests`, `rejected Norwegian claims`, `recent arrests`, `40 votes`: a plural that a verb, a preposition or an adjective governs. */
export function isPlural(words: readonly Word[], groups: readonly Group[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.key.endsWith('s') || word.tags.has('PastTense')) return false
  const party = groups.find((group) => group.to === at)
  const before = words[(party?.from ?? at) - 1]
  if (before === undefined || before.capital || /[,;:]/u.test(words[party?.from ?? at]?.gap ?? ''))
    return false
  if (before.tags.has('Verb'))
    return !before.tags.has('Auxiliary') && !/^(?:and|says|said)$/u.test(before.key)
  return party === undefined && ['Preposition', 'Adjective', 'Value'].some((tag) => before.tags.has(tag))
}

/** `invited A to pay a visit`, `an invitation to visit`; whoever is there at somebody's invitation has come. */
export function isInvited(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'to') return false
  for (let index = at - 2; index >= Math.max(0, at - LONGEST_SUBJECT); index--) {
    if (/[,;:]/u.test(words[index + 1]?.gap ?? '')) return false
    if (/^invit(?:ed|es|ing|e|ation)$/u.test(words[index]?.key ?? '')) return words[index - 2]?.key !== 'at'
  }
  return false
}

/** `saw Orlo as a rival`: right behind the object stands what it is taken for. */
export const isTakenAs = (words: readonly Word[], groups: readonly Group[], at: number): boolean => {
  const object = groups.find((group) => group.from >= at && group.from - at <= 3)
  return object !== undefined && words[object.to]?.key === 'as'
}

/** `called President Orlo corrupt`, `called Orlo a liar`: behind the object stands what it is called. */
export function isJudged(words: readonly Word[], groups: readonly Group[], at: number): boolean {
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

/** The word behind a trigger, past an article. */
export const behind = ({ words, to }: Match): Word | undefined =>
  words[to]?.key === 'the' ? words[to + 1] : words[to]

/** The first words of some triggers of several kinds. */
export const opensWith = ({ words, from }: Match, verb: RegExp): boolean => verb.test(words[from]?.key ?? '')

/** Has one of the words a key that passes? */
export const has = (words: readonly Word[], test: RegExp): boolean => words.some(({ key }) => test.test(key))
