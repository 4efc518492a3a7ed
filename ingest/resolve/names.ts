/** Compares written names: is one a spelling, a shorter form or another order of the other? */
import { distance } from 'fastest-levenshtein'
import { FAMILY_NAMES_FIRST, PARTICLES, PATRONYMIC_MARKERS } from '../data/names.ts'
import { toKey } from '../nlp/word.ts'
import { remember } from '../nlp/remember.ts'

/** A name taken apart. */
export interface NameParts {
  text: string
  /** All words folded, particles included. */
  words: string[]
  /** Words without particles: what is compared. */
  core: string[]
}

/** Takes a printed name apart; hyphens and apostrophes within it part or join nothing that matters. */
export function toNameParts(text: string): NameParts {
  const words = text
    .replace(/['’]s?$/u, '')
    .split(/[\s\-‐‑.]+/u)
    .map((word) => toKey(word).replaceAll("'", ''))
    .filter((word) => word !== '')
  const core = words.filter((word) => !PARTICLES.has(word) && !PATRONYMIC_MARKERS.has(word))
  return { text, words, core: core.length > 0 ? core : words }
}

/** Letter pairs that transliterations swap; applied before spelling is compared. */
const TRANSLITERATION: readonly [RegExp, string][] = [
  [/yy$|iy$|ii$|yi$|y$/u, 'i'],
  [/ou/gu, 'u'],
  [/oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/kh/gu, 'h'],
  [/x/gu, 'h'],
  [/q/gu, 'g'],
  [/gh/gu, 'g'],
  [/c(?=[aou])/gu, 'j'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/ye/gu, 'e'],
  [/ie/gu, 'e'],
  [/(.)\1/gu, '$1'],
]

/** A word as it sounds, whatever transliteration wrote it. */
export const toSound = remember((word) =>
  TRANSLITERATION.reduce((sound, [pattern, to]) => sound.replace(pattern, to), word),
)

/** One word spelled in two ways: Petrenkiy / Petrenky, Karimlu / Karimlou. Short words must be the same. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  const x = toSound(a)
  const y = toSound(b)
  if (x === y) return true
  const shorter = Math.min(x.length, y.length)
  if (shorter < 5 || x[0] !== y[0]) return false
  return distance(x, y) <= (shorter >= 9 ? 2 : 1)
}

/** `J`, and what one letter of other alphabets becomes in Latin: `Ch`, `Yu`. */
const INITIAL = /^(?:\p{L}|[^aeiou]{2}|y[aeou])$/u

const isInitial = (a: string, b: string): boolean =>
  (INITIAL.test(a) && b.startsWith(a)) || (INITIAL.test(b) && a.startsWith(b))

/** Are two names of two or more words those of one person, as far as spelling tells? */
export function isSameName(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core]
  if (short.length < 2) return false
  // two family names of a longer name stand for it: Noria Campo for Fabio Noria Campo
  if (
    short.length < long.length &&
    short.every((word, index) => word === long[long.length - short.length + index])
  )
    return true
  const matched = new Set<number>()
  let last = -1
  let ordered = true
  let spelled = false
  for (const word of short) {
    const at = long.findIndex(
      (other, index) => !matched.has(index) && (isSameWord(word, other) || isInitial(word, other)),
    )
    if (at < 0) return false
    ordered &&= at > last
    spelled ||= word.length > 1 && isSameWord(word, long[at] ?? '')
    last = at
    matched.add(at)
  }
  // "V. K. Orlo" and "Velda Kling": letters alone say nothing
  if (!spelled) return false
  const sameFirst = isSameWord(short[0] ?? '', long[0] ?? '') || isInitial(short[0] ?? '', long[0] ?? '')
  // another order counts only where nothing else differs: Min-jae Kwon / Kwon Min-jae
  return ordered ? sameFirst : isRotated(short, long)
}

/** The family name moved from one end to the other; any other change of order makes another name. */
const isRotated = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && rotationsOf(a).some((order) => order.every((word, index) => word === b[index]))

/** The words with the first of them last, and with the last first. */
export const rotationsOf = (words: readonly string[]): string[][] => [
  [...words.slice(1), ...words.slice(0, 1)],
  [...words.slice(-1), ...words.slice(0, -1)],
]

/** Words of a full name by which news prose calls its bearer alone, the likeliest first. */
export function callNames(name: NameParts): string[] {
  const { core } = name
  const last = core.at(-1)
  const first = core[0]
  if (last === undefined || first === undefined) return []
  if (core.length === 1) return [first]
  if (FAMILY_NAMES_FIRST.has(first) && core.length <= 3 && !FAMILY_NAMES_FIRST.has(last)) return [first, last]
  return [last, ...(core.length > 2 ? [core.at(-2) ?? last] : []), first]
}

/** A name as it sounds, family name first: `Jan van Orlo` and `Orlo Jan` are `orlo jan` where the family name is known to lead. */
export function toSounds(text: string): string[] {
  const name = toNameParts(text)
  const family = callNames(name)[0] ?? ''
  const at = family === name.core[0] && name.core.length > 1 ? 0 : name.core.lastIndexOf(family)
  return [family, ...name.core.filter((_word, index) => index !== at)].map((word) =>
    toSound(word).replaceAll('y', 'i'),
  )
}
