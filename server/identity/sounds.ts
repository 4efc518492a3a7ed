/** Compares names of different documents by their sounds (`PersonClaim.sound`): family name first, then the given names. */
import { distance } from 'fastest-levenshtein'

/** How two names of one family name agree, the closest first. */
export const LIKENESSES = ['full-name', 'shorter-name', 'initials', 'spelling', 'family-name'] as const
export type Likeness = (typeof LIKENESSES)[number]

export const isFamilyAlone = (sound: readonly string[]): boolean => sound.length === 1

/** First letters of the given names. */
export const givenLetters = ([, ...given]: readonly string[]): string[] => given.map((word) => word[0] ?? '')

export const hasInitials = ([, ...given]: readonly string[]): boolean =>
  given.some((word) => word.length === 1)

/** One name with a slip or in an unusual transliteration. Short ones must be the same. */
export function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  return shorter >= 5 && a[0] === b[0] && distance(a, b) <= (shorter >= 9 ? 2 : 1)
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/**
 * How two names with the same family name agree; undefined where the given names are those of two people. The first
 * given names must agree, a middle one may be missing (`Jan Orlo`, `Jan Maria Orlo`); or the last ones are the shorter
 * name (`Maria Orlo` for `Jan Maria Orlo`).
 */
export function compareSounds(
  [, ...a]: readonly string[],
  [, ...b]: readonly string[],
): Likeness | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return 'family-name'
  if (short.every((word, index) => word === long[long.length - short.length + index]))
    return short.length === long.length ? 'full-name' : 'shorter-name'
  let likeness: Likeness = short.length === long.length ? 'full-name' : 'shorter-name'
  let from = 0
  for (const word of short) {
    const rest = long.slice(from)
    const at = rest.findIndex((other) => word === other || isInitial(word, other) || isSlip(word, other))
    const other = rest[at]
    if (other === undefined || (from === 0 && at > 0)) return undefined
    if (word !== other && likeness !== 'spelling') likeness = isInitial(word, other) ? 'initials' : 'spelling'
    from += at + 1
  }
  return likeness
}
