/** Names of places that stand within names of people. */
import { HONORIFICS } from '../data/address.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../data/names.ts'
import { hasFamilyEnding } from './familyEnding.ts'
import type { Word } from '../nlp/word.ts'
import { isTitle } from './bodyWords.ts'
import { isNameWord } from './nameWords.ts'
import type { PlaceSpan, WordSpan } from './spans.ts'

/** `Tran Van Duc`, `Sheikh Sabah Khaled`: a word that is a city elsewhere stands within a name. */
export function isInName(words: readonly Word[], place: PlaceSpan, bodies: readonly WordSpan[]): boolean {
  const before = words[place.from - 1]
  const after = words[place.to]
  if (before !== undefined && GONE_TO.test(before.key)) return false
  if (place.to - place.from === 1 && (opensName(words, place.from) || isHalf(words, place.from))) return true
  if (before === undefined || !before.capital || before.possessive) return false
  if (place.to - place.from > 1) return isNamedAlike(words, place)
  // "Director of Harbour Railways Sorna Oslo": between a body and the city stands a given name
  if (isNameWord(before, false) && bodies.some(({ to }) => to === place.from - 1))
    return /^\s+$/u.test(words[place.from]?.gap ?? '') && /^\s+$/u.test(before.gap)
  // "John Clark": behind a given name the city is a family name
  if (isGiven(before) || words[place.from]?.tags.has('LastName') === true)
    return /^\s+$/u.test(words[place.from]?.gap ?? '')
  if (isFamilyFirst(words, place.from)) return true
  // "Lt. Gen. Sabah Al-Orlo"
  if (/^(?:al|el)$/u.test(after?.key ?? '') && /^\s+$/u.test(after?.gap ?? '')) return true
  if (after === undefined || !after.capital) return false
  const joined = /^\s+$/u.test(words[place.from]?.gap ?? '') && /^\s+$/u.test(after.gap)
  return joined && !before.tags.has('Preposition')
}

/** Where provinces and people have names of the same words. */
const NAMED_ALIKE: ReadonlySet<string | undefined> = new Set(['VN'])

/** `Deputy Minister | Lang Son`, `Le | Ha Giang`: two words that are a province's too, behind a title or a family name that stands first. */
function isNamedAlike(words: readonly Word[], { from, to, country }: PlaceSpan): boolean {
  const before = words[from - 1]
  return (
    before !== undefined &&
    to - from === 2 &&
    NAMED_ALIKE.has(country) &&
    /^\.?\s+$/u.test(words[from]?.gap ?? '') &&
    (FAMILY_NAMES_FIRST.has(before.key) ||
      isFamilyFirst(words, from) ||
      HONORIFICS.has(before.key) ||
      isTitle(before))
  )
}

/** `Velda | Bar-Lev`: behind a capital, the first half of a family name with a hyphen. */
function isHalf(words: readonly Word[], at: number): boolean {
  const [before, half, next] = [words[at - 1], words[at], words[at + 1]]
  if (next?.capital !== true || !/^[-‐‑]$/u.test(next.gap) || !/^\s+$/u.test(half?.gap ?? '')) return false
  return before?.capital === true && !before.possessive && !before.tags.has('Preposition')
}

/**
 * `Victoria Orlo, director of`, `Pavel Lind and Victoria Orlo`: a given name that is a city's, before a family name that is
 * followed by a comma or a verb, or behind another full name.
 */
function opensName(words: readonly Word[], at: number): boolean {
  const [given, family, next] = words.slice(at, at + 3)
  if (given === undefined || given.possessive || family?.capital !== true) return false
  const before = words[at - 1]
  // "and Florence Testzade was appointed": what ends like a family name has a given name before it, where no preposition or verb stands
  const isBehind = before?.tags.has('Preposition') === true || before?.tags.has('Verb') === true
  const isFamilys = hasFamilyEnding(family.text) && !isBehind
  if (!given.tags.has('FirstName') && !given.tags.has('Person') && !isFamilys) return false
  if (!/^\s+$/u.test(family.gap) || family.tags.has('Preposition')) return false
  return (
    /^,/u.test(next?.gap ?? '') ||
    (next?.capital === false && next.tags.has('Verb')) ||
    (before?.key === 'and' && isFullName(words.slice(at - 3, at - 1)))
  )
}

/** Behind these stands where somebody went, and whoever did so: `after visiting | Moscow Orlo met`. */
const GONE_TO =
  /^(?:visit(?:ing|ed|s)?|left|leav(?:ing|es|e)|reach(?:ing|ed|es)?|tour(?:ing|ed|s)?|enter(?:ing|ed|s)?|quitting|(?:shell|bomb|attack)(?:ing|ed|s)|(?:captur|seiz|storm)(?:ing|ed|es))$/u

const isGiven = ({ key, tags }: Word): boolean => GIVEN_NAMES.has(key) || tags.has('FirstName')

const isFullName = ([given, family]: readonly Word[]): boolean =>
  given !== undefined && isGiven(given) && given.capital && family?.capital === true

/** `Dang Thi Hong Van`: two or three words of a name that begins with the family's stand before it. */
function isFamilyFirst(words: readonly Word[], at: number): boolean {
  let from = at
  while (
    from > 0 &&
    at - from < 3 &&
    words[from - 1]?.capital === true &&
    /^\s+$/u.test(words[from]?.gap ?? '')
  )
    from--
  return [at - 2, at - 3].some((start) => start >= from && FAMILY_NAMES_FIRST.has(words[start]?.key ?? ''))
}
