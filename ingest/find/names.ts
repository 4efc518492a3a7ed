/** Finds stretches of words that are written like a person's name, and says what speaks for each being one. */
import {
  FAMILY_NAMES_FIRST,
  FAMILY_NAME_ENDINGS,
  GIVEN_NAMES,
  PARTICLES,
  PATRONYMIC_MARKERS,
} from '../data/names.ts'
import { CALLINGS, HONORIFICS, MILITARY_RANKS } from '../data/address.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Word } from '../nlp/engine.ts'
import { SPACE, type WordSpan } from './spans.ts'

/** A capitalised run; [from, to) is the name alone, `lead` is where the ranks and forms of address before it begin. */
export interface NameRun extends WordSpan {
  lead: number
  /** Reasons to take it for a person's name; see `SIGNS`. Empty for a run that only looks like one. */
  signs: string[]
}

const HYPHEN = /^\s?[-‐‑]\s?$/u
const INITIAL = /^\p{Lu}\p{Ll}?\.?$/u
const ABBREVIATED = /^\.\s*$/u

/** Capitalised words that begin sentences or name days, months, peoples: never part of a person's name. */
const NEVER = new Set(
  `the a an this that these those on in at by to for from with within of and or but as if it its he she they we you his her their
   our i there here when while after before during following since until upon according earlier later also however moreover
   meanwhile furthermore additionally overall previously recently today yesterday tomorrow note press statement both some all
   many several most other another such no not none monday tuesday wednesday thursday friday saturday sunday january february
   march april may june july august september october november december feb mar apr jun jul aug sept sep oct nov dec
   government ministry parliament embassy republic kingdom state states union agreement memorandum treaty convention protocol
   war conference summit forum meeting talks visit day year week street avenue square airport palace hotel hall church mosque
   cathedral university school hospital prize award order medal cup games festival exhibition exercise operation corridor bridge
   river lake sea ocean gulf strait mountain island islands province district region village city town county oblast raion
   group company corporation inc ltd llc bank fund foundation institute centre center council committee commission agency
   organization organisation association federation league party movement front army navy brigade battalion tv radio news times
   post journal media television channel project program programme plan strategy initiative action act law bill resolution
   declaration statement report index genocide independence victory constitution sovereignty freedom peace christmas easter
   ramadan eid novruz nowruz so-called mps meps one two three four five six seven eight nine ten persons prisoners hostages
   headquarters staff command legion fleet troops forces corps alliance coalition bloc khural majlis jirga place rue plaza boulevard avenida
   palais piazza quai tower port station camp base dam road highway tunnel pipeline canal stadium museum theatre theater
   library gallery temple monastery cemetery factory refinery terminal railway express airlines airways motors petroleum telecom
   tahrir jabhat hizb harakat ansar jamaat jamiat tehreek tahreek lashkar jaish hurricane typhoon cyclone storm crude universe language dialogue guard guards
   accord accords deal pact process framework roadmap charter mechanism medal championship olympics national global international
   greater great eastern western northern southern commanding shield dome guardian gate gateway road crossing compound`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Every word of a form of address or rank: behind it a full stop only abbreviates. */
const ADDRESSES = new Set([...HONORIFICS, ...MILITARY_RANKS].flatMap((address) => address.split(' ')))

const isParticle = (word: Word | undefined): boolean => word !== undefined && PARTICLES.has(word.key)

/** May the word be part of a name? First words of a sentence are capitals by position, so their tags must not object. */
function isNameWord(word: Word, first: boolean): boolean {
  if (!word.capital || !/^[\p{L}.'’ʼ`-]+$/u.test(word.text)) return false
  // in mid-sentence "He Weimin" and "An Jong-ho" are names
  if (!first && /^(?:he|an)$/u.test(word.key)) return true
  if (NEVER.has(word.key) || PATRONYMIC_MARKERS.has(word.key)) return PATRONYMIC_MARKERS.has(word.key)
  if (!first) return true
  return !['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Adverb', 'Gerund', 'QuestionWord'].some(
    (tag) => word.tags.has(tag),
  )
}

const isJoined = (word: Word, before: Word | undefined): boolean =>
  SPACE.test(word.gap) ||
  HYPHEN.test(word.gap) ||
  (ABBREVIATED.test(word.gap) &&
    before !== undefined &&
    (INITIAL.test(before.text) || ADDRESSES.has(before.key))) ||
  // "Dato' Seri"
  (/^['’]\s*$/u.test(word.gap) && before !== undefined && ADDRESSES.has(before.key))

/** Ranks and forms of address that start at `at`: the number of words they take. */
function leadLength(words: readonly Word[], at: number): number {
  const first = words[at]
  if (first?.capital !== true || !ADDRESSES.has(first.key.replace(/\.$/u, ''))) return 0
  for (let length = 4; length > 0; length--) {
    const lead = words.slice(at, at + length)
    if (lead.length < length || !lead.every((word, index) => index === 0 || isJoined(word, lead[index - 1])))
      continue
    // "Deputy Orlo", but "Deputy Prime Minister"
    if (lead[0]?.key === 'deputy' && PORTFOLIO_WORDS.has(words[at + 1]?.key ?? '')) return 0
    const key = lead.map((word) => word.key.replace(/\.$/u, '')).join(' ')
    if (MILITARY_RANKS.has(key) || HONORIFICS.has(key)) return length
  }
  return 0
}

/** A rank or form of address in the midst of a run; `Thi Sen` and `Jong Hon` go on, a short form has its full stop. */
function isRankAt(words: readonly Word[], at: number): boolean {
  const length = leadLength(words, at)
  if (length === 0) return false
  const key = words.slice(at, at + length).map((word) => word.key)
  return (
    MILITARY_RANKS.has(key.join(' ')) ||
    length > 1 ||
    (key[0] ?? '').length > 4 ||
    /^\./u.test(words[at + 1]?.gap ?? '')
  )
}

/** Where the name that starts at `from` ends; `blocked` words belong to something else. */
function nameEnd(words: readonly Word[], from: number, blocked: readonly boolean[]): number {
  let to = from
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || (at > from && !isJoined(word, words[at - 1])) || blocked[at] === true) break
    if (at > from && words[at - 1]?.possessive === true) break
    if (isNameWord(word, at === 0)) to = at + 1
    else if ((PARTICLES.has(word.key) && !isEzafe(words, at)) || isHyphenated(words, at)) continue
    else break
  }
  if (isHyphenated(words, to)) to++
  return to
}

/** The small second half of `Jong-un`. */
function isHyphenated(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    HYPHEN.test(word.gap) &&
    /^\p{Ll}{1,5}(['’]s)?$/u.test(word.text) &&
    words[at - 1]?.capital === true &&
    !isEzafe(words, at)
  )
}

/** `Tehreek-e-Insaf`, `Officer-in-Chief`: a small word between two hyphens joins no name, but an article does. */
function isEzafe(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    HYPHEN.test(words[at]?.gap ?? '') &&
    next !== undefined &&
    HYPHEN.test(next.gap) &&
    /^(?:e|i|in|of|at|on|the|to)$/u.test(words[at]?.key ?? '')
  )
}

/** What speaks for a run being a person's name, each from its words alone. Order has no meaning. */
export const SIGNS: readonly {
  sign: string
  yes: string
  no: string
  test: (words: readonly Word[]) => boolean
}[] = [
  {
    sign: 'given-name',
    yes: 'Maria Lopez',
    no: 'Green Deal',
    test: ([first, second]) =>
      first !== undefined &&
      second !== undefined &&
      (GIVEN_NAMES.has(first.key) || (first.tags.has('FirstName') && !first.tags.has('Place'))),
  },
  {
    sign: 'family-ending',
    yes: 'Rovnag Testov',
    no: 'Green Deal',
    test: (words) =>
      words.length > 1 && FAMILY_NAME_ENDINGS.test((words.at(-1)?.text ?? '').replace(/['’]s?$/u, '')),
  },
  {
    sign: 'family-first',
    yes: 'Zhang Weimin',
    no: 'Green Deal',
    test: (words) => words.length > 1 && words.length < 5 && FAMILY_NAMES_FIRST.has(words[0]?.key ?? ''),
  },
  {
    sign: 'family-last',
    yes: 'Min-jae Kwon',
    no: 'Rolls-Royce Plant',
    test: (words) =>
      words.length === 3 && HYPHEN.test(words[1]?.gap ?? '') && FAMILY_NAMES_FIRST.has(words[2]?.key ?? ''),
  },
  {
    sign: 'particle',
    yes: 'Salem bin Nasser',
    no: 'Port Said Zone',
    test: (words) => words.slice(1).some((word) => isParticle(word) || PATRONYMIC_MARKERS.has(word.key)),
  },
  {
    sign: 'initial',
    yes: 'P. Raghunathan',
    no: 'Plan B',
    test: ([first, second]) =>
      /^\p{Lu}\p{Ll}?$/u.test(first?.text ?? '') &&
      ABBREVIATED.test(second?.gap ?? '') &&
      /^\p{Lu}\p{Ll}{2}/u.test(second?.text ?? ''),
  },
  {
    sign: 'middle-name',
    yes: 'Ha Thi Minh Chau',
    no: 'Ha Long Bay',
    test: (words) =>
      words.length > 2 && /^(?:thi|van)$/u.test(words[1]?.key ?? '') && words[1]?.capital === true,
  },
  {
    sign: 'hyphenated-given',
    yes: 'Park Jin-ho',
    no: 'Rolls Royce Group',
    test: (words) =>
      words.length > 2 &&
      words.some((word, at) => HYPHEN.test(word.gap) && /^\p{Ll}/u.test(word.text) && !isEzafe(words, at)),
  },
  {
    sign: 'tagged-person',
    yes: 'John Smith',
    no: 'Green Deal',
    test: (words) => words.length > 1 && words.length < 5 && words.every((word) => word.tags.has('Person')),
  },
]

/**
 * All runs of a sentence that are written like names, in reading order.
 * @param blocked for each word, whether it already belongs to an office, a body, a state or a place
 */
export function findNameRuns(words: readonly Word[], blocked: readonly boolean[]): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at]
    if (word === undefined || blocked[at] === true) {
      at++
      continue
    }
    let from = at
    for (let lead = leadLength(words, from); lead > 0; lead = leadLength(words, from)) from += lead
    // "Lt. Gen. (ret.) Orlo"
    if (from > at && /^(?:ret|retd|retired)$/u.test(words[from]?.key ?? '')) from++
    // "Journalist Velda Sorn said": the capital is that of the sentence
    const called = from === 0 && CALLINGS.has(word.key) && isName(words[1]) && isName(words[2])
    if (called) from = 1
    const start = words[from]
    const joined =
      from === at ||
      (start !== undefined && (isJoined(start, words[from - 1]) || /^\.?[)）]\s*$/u.test(start.gap)))
    const startsName =
      start !== undefined &&
      blocked[from] !== true &&
      joined &&
      (isNameWord(start, from === 0) || isLeadParticle(words, from)) &&
      !isAbbreviation(words, from)
    const to = startsName ? nameEnd(words, from, blocked) : from
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
        runs.push({ lead: at, from, to, signs })
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

/** `al-Jaber`, `bin Salman` after a title: a name may begin with a small particle. */
function isLeadParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    /^(al|el|bin|ibn|de|van|von)$/u.test(words[at]?.key ?? '') &&
    next?.capital === true &&
    isJoined(next, words[at])
  )
}
