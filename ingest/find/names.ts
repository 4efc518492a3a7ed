/** Finds stretches of words that are written like a person's name, and says what speaks for each being one. */
import { wordSet } from '../data/lists.ts'
import { FAMILY_NAMES_FIRST, FIRST_HALVES, GIVEN_NAMES, PARTICLES } from '../data/names.ts'
import { hasFamilyEnding } from './familyEnding.ts'
import { CALLINGS, HONORIFICS, MILITARY_RANKS } from '../data/address.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Word } from '../nlp/word.ts'
import { SIGNS } from './nameSigns.ts'
import { ABBREVIATED, HYPHEN, INITIAL, isEzafe, isHyphenated, isNameWord, isPatronymic } from './nameWords.ts'
import { SPACE, type NamedPerson } from './spans.ts'

/** Every word of a form of address or rank: behind it a full stop only abbreviates. */
const ADDRESSES = new Set([
  ...[...HONORIFICS, ...MILITARY_RANKS].flatMap((address) => address.split(' ')),
  ...[...MILITARY_RANKS].flatMap((rank) => `${rank.split(' ').at(-1) ?? ''}s`),
])

const isJoined = (word: Word, before: Word | undefined): boolean =>
  SPACE.test(word.gap) ||
  HYPHEN.test(word.gap) ||
  // "Brig.-Gen. Orlo"
  (/^\.[-‐‑]$/u.test(word.gap) && ADDRESSES.has(before?.key ?? '')) ||
  (ABBREVIATED.test(word.gap) &&
    before !== undefined &&
    (INITIAL.test(before.text) || ADDRESSES.has(before.key))) ||
  // "Dato' Seri"
  (/^['’]\s*$/u.test(word.gap) && before !== undefined && ADDRESSES.has(before.key))

/** Ranks and forms of address that start at `at`: the number of words they take. */
function leadLength(words: readonly Word[], at: number): number {
  const first = words[at]
  // "HE Orlo": in small letters it is a pronoun
  if (/^H[EHM]$|^HRH$/u.test(first?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? ''))
    return SPACE.test(words[at + 1]?.gap ?? '.') ? 1 : 0
  // "1st Rank Captain Orlo"
  if (first === undefined || !(first.capital || /^\d/u.test(first.text))) return 0
  if (!ADDRESSES.has(first.key.replace(/\.$/u, ''))) return 0
  for (let length = 4; length > 0; length--) {
    const lead = words.slice(at, at + length)
    if (lead.length < length || !lead.every((word, index) => index === 0 || isJoined(word, lead[index - 1])))
      continue
    // "Deputy Orlo", but "Deputy Prime Minister"
    if (lead[0]?.key === 'deputy' && PORTFOLIO_WORDS.has(words[at + 1]?.key ?? '')) return 0
    const key = lead.map((word) => word.key.replace(/\.$/u, '')).join(' ')
    // "Colonels Orlo and Lind"
    if (key.endsWith('s') && MILITARY_RANKS.has(key.slice(0, -1))) return length
    if (MILITARY_RANKS.has(key)) return serviceEnd(words, at + length) - at
    if (HONORIFICS.has(key)) return length
  }
  return 0
}

/** `Lieutenant General of | Justice | Orlo`: where the service ends that a rank is of; `at` where none follows. */
function serviceEnd(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'of') return at
  const isService = words[at + 2]?.key === 'service'
  const kind = words[at + 1]
  if (kind?.capital !== true || !(isService || /^(?:justice|police|militia)$/u.test(kind.key))) return at
  return at + (isService ? 3 : 2)
}

/** A rank or form of address in the midst of a run; `Thi Sen` and `Jong Hon` go on, a short form has its full stop. */
function isRankAt(words: readonly Word[], at: number): boolean {
  const length = leadLength(words, at)
  if (length === 0 || HYPHEN.test(words[at + length]?.gap ?? '')) return false
  const key = words.slice(at, at + length).map((word) => word.key)
  return (
    MILITARY_RANKS.has(key.join(' ')) ||
    length > 1 ||
    (key[0] ?? '').length > 4 ||
    /^\./u.test(words[at + 1]?.gap ?? '')
  )
}

/** Where the name that starts at `from` ends; `blocked` words belong to something else. */
function nameEnd(
  words: readonly Word[],
  from: number,
  blocked: readonly boolean[],
  titleCase: boolean,
): number {
  let to = from
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || blocked[at] === true) break
    if (at > from && !isJoined(word, words[at - 1]) && !isSplitGiven(words, at)) break
    if (at > from && (words[at - 1]?.possessive === true || (titleCase && isVerb(word)))) break
    if (
      isNameWord(word, at === 0) ||
      isNamedAfterMonth(words, at) ||
      isBill(words, at) ||
      isBehindAbu(words, at) ||
      (at === from + 1 && blocked[from - 1] === true && isMiddleName(words, at))
    )
      to = at + 1
    else if (at === from && isFamilyTo(words, at, blocked, titleCase)) to = at + 1
    else if (at === from + 1 && !titleCase && isMiddleThe(words, at)) to = at + 1
    // "Orlo Ali oglu"
    else if (at - from > 1 && to === at && isPatronymic(word)) to = at + 1
    else if ((PARTICLES.has(word.key) && !isEzafe(words, at)) || isHyphenated(words, at)) continue
    else break
  }
  if (isHyphenated(words, to)) to++
  // "Orla Tesar TD": letters behind a name
  while (to - from > 2 && POSTNOMINALS.has(words[to - 1]?.text ?? '')) to--
  return to
}

/** `Jean - | Pierre Orlo`: a given name of two, printed with blanks around its hyphen. */
const isSplitGiven = (words: readonly Word[], at: number): boolean => {
  const [first, second, family] = [words[at - 1], words[at], words[at + 1]]
  return (
    /^\s[-‐‑]\s$/u.test(second?.gap ?? '') &&
    FIRST_HALVES.has(first?.key ?? '') &&
    (second?.tags.has('FirstName') === true || GIVEN_NAMES.has(second?.key ?? '')) &&
    isName(family)
  )
}

/** `Tesar Jun`, `Mira August`: behind a name, and with no day behind it, a month or feast is one. */
function isNamedAfterMonth(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const isShort = next !== undefined && /^\./u.test(next.gap)
  return (
    /^(?:jan|jun|mar|may|april|june|july|august|novruz|bayram)$/u.test(words[at]?.key ?? '') &&
    SPACE.test(words[at]?.gap ?? '.') &&
    !/^\d/u.test(next?.text ?? '') &&
    !(isShort && /^\d/u.test(next.text))
  )
}

/** `Sorn Abu | Tower`: behind such a word any capital is a name. */
const isBehindAbu = (words: readonly Word[], at: number): boolean =>
  /^(?:abu|umm|bin|ibn)$/u.test(words[at - 1]?.key ?? '') && words[at]?.capital === true

/** `Governor Marius | Lake | Sorn`: between two names, behind a title. */
const isMiddleName = (words: readonly Word[], at: number): boolean =>
  /^(?:lake|river|sea|church|hall|bridge|place|park)$/u.test(words[at]?.key ?? '') &&
  words[at]?.capital === true &&
  SPACE.test(words[at + 1]?.gap ?? '.') &&
  isName(words[at + 1])

/** `Bill Orlo`; a law is `the Bill`. */
const isBill = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Bill' &&
  words[at + 1]?.capital === true &&
  isName(words[at + 1]) &&
  words[at - 1]?.key !== 'the'

/** `Judge | Novruz Orlo`, `its driver | Novruz Orlo`: behind a title or calling and before a name. */
const opensWithMonth = (words: readonly Word[], at: number, blocked: readonly boolean[]): boolean =>
  (blocked[at - 1] === true || CALLINGS.has(words[at - 1]?.key ?? '')) &&
  isNamedAfterMonth(words, at) &&
  isName(words[at + 1])

/** `General Secretary | To Orlo`: a family name of Vietnam, behind a title and where small words have no capitals. */
const isFamilyTo = (
  words: readonly Word[],
  at: number,
  blocked: readonly boolean[],
  titleCase: boolean,
): boolean => !titleCase && words[at]?.text === 'To' && blocked[at - 1] === true && isName(words[at + 1])

/** `Pham | The | Orlo`: a middle name of Vietnam, where small words have no capitals. */
const isMiddleThe = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'The' &&
  SPACE.test(words[at]?.gap ?? '.') &&
  FAMILY_NAMES_FIRST.has(words[at - 1]?.key ?? '') &&
  isName(words[at + 1])

/** `Orlo Meets Lind`: a verb with a headline's capital. */
const isVerb = (word: Word): boolean =>
  CAPITAL_VERBS.has(word.key) ||
  (word.tags.has('Verb') && !word.tags.has('FirstName') && !word.tags.has('LastName'))

/** What headlines say that people do; behind a title their capitals hide that they are verbs. */
export const CAPITAL_VERBS =
  wordSet(`meets met holds held receives received attends attended visits visited hosts hosted calls called expresses signs signed discusses
   discussed arrives arrived speaks chairs chaired participates congratulates extends conveys delivers opens welcomes welcomed
   visiting concludes concluded addresses leads thanks presents presented appoints dismisses announces says begins embarks departs confers conferred urges heads
   inaugurates inaugurated briefs lauds hails condemns pledges vows reaffirms stresses affirms reviews inspects tours phones
   arrive attend meet hold receive discuss sign ink eye mull urge vow hail slam reject praise condemn warn seek pledge launch join begin explore exchange agree return confer`)

const POSTNOMINALS = wordSet('PN RN PAF TD KC QC OBE CBE MBE PhD MD SC MSc CMG KCMG')

/**
 * All runs of a sentence that are written like names, in reading order.
 * @param blocked for each word, whether it already belongs to an office, a body, a state or a place
 * @param titleCase every word has a capital, verbs too
 */
export function findNameRuns(
  words: readonly Word[],
  blocked: readonly boolean[],
  titleCase = false,
): NamedPerson[] {
  const runs: NamedPerson[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at]
    if (word === undefined || blocked[at] === true) {
      at++
      continue
    }
    let from = at
    for (let lead = leadLength(words, from); lead > 0; lead = leadLength(words, from)) from += lead
    // "Lt. Gen. (ret.) Orlo"
    if (from > at && /^(?:ret|retd|rtd|retired|res|reserve)$/u.test(words[from]?.key ?? '')) {
      from++
      from += leadLength(words, from)
    }
    // "Journalist Velda Sorn said": the capital is that of the sentence
    const isCalling = CALLINGS.has(word.key) || CALLINGS.has(word.key.replace(/s$/u, ''))
    const isPartisan = /^(?:democrat|republican|conservative)$/u.test(word.key)
    const called =
      from === at &&
      (from === 0 || isPartisan) &&
      isCalling &&
      isName(words[at + 1]) &&
      (isName(words[at + 2]) || isFamilyName(words[at + 1]))
    if (called) from = at + 1
    const start = words[from]
    const joined =
      from === at ||
      (start !== undefined && (isJoined(start, words[from - 1]) || /^\.?[)）]\s*$/u.test(start.gap)))
    const startsName =
      start !== undefined &&
      blocked[from] !== true &&
      joined &&
      !(titleCase && CAPITAL_VERBS.has(start.key)) &&
      (isNameWord(start, from === 0) ||
        isFamilyTo(words, from, blocked, titleCase) ||
        isLeadParticle(words, from) ||
        isBill(words, from) ||
        opensWithMonth(words, from, blocked)) &&
      (from > at || !isAbbreviation(words, from))
    const to = startsName ? nameEnd(words, from, blocked, titleCase) : from
    // "Police Lieutenant General Orlo": a rank inside a run ends what came before it
    const rank = words.slice(from + 1, to).findIndex((_, offset) => isRankAt(words, from + 1 + offset))
    if (rank >= 0 && from === at) {
      at = from + 1 + rank
      continue
    }
    if (to > from) {
      const name = words.slice(from, to)
      const signs = SIGNS.filter((row) => row.test(name)).map((row) => row.sign)
      if (from > at) signs.push(called ? 'calling' : 'addressed')
      if (
        !name.some((part) => PORTFOLIO_WORDS.has(part.key) && !GIVEN_NAMES.has(part.key)) ||
        // "Pope Urban": what a title leaves over is not its portfolio
        (name.length === 1 && blocked[at - 1] === true) ||
        signs.includes('addressed')
      )
        runs.push({ lead: at, from, to, signs, offices: [], state: undefined })
      at = to
    } else at = Math.max(at + 1, from)
  }
  return runs
}

/** `COAS Orlo`: capitals alone before a name are what the bearer is. */
const isAbbreviation = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}{3,}$/u.test(words[at]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '')

const isName = (word: Word | undefined): boolean =>
  word !== undefined && SPACE.test(word.gap) && isNameWord(word, false)

/** `Blogger Testzade`: what ends like a family name needs no given name beside it. */
const isFamilyName = (word: Word | undefined): boolean =>
  word !== undefined && (hasFamilyEnding(word.text) || word.tags.has('LastName'))

/** `al-Jaber`, `bin Salman` after a title: a name may begin with a small particle. */
function isLeadParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    /^(al|el|bin|ibn|de|van|von)$/u.test(words[at]?.key ?? '') &&
    next?.capital === true &&
    isJoined(next, words[at])
  )
}
