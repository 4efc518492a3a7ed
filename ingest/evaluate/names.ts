/** Who of the prediction is who of the annotation: names, offices, organizations. */
import { wordSet } from '../data/lists.ts'
import { fold } from './fold.ts'

interface Named {
  name: string
  accept?: readonly string[] | undefined
  aliases?: readonly string[] | undefined
}

/** All folded spellings of one. */
export function spellings(one: Named): Set<string> {
  const all = [one.name, ...(one.accept ?? []), ...(one.aliases ?? [])].map(fold)
  return new Set(all.filter((name) => name !== ''))
}

export interface Pairing<A, B> {
  pairs: { wanted: A; found: B }[]
  /** Found, but not wanted. */
  surplus: B[]
  /** Wanted, but not found. */
  missing: A[]
}

/** Pairs one to one: first by equal names, then by a wanted spelling that is the found name, then by any common spelling. */
export function pairNamed<A extends Named, B extends Named>(
  wanted: readonly A[],
  found: readonly B[],
): Pairing<A, B> {
  const surplus = [...found]
  const pairs: { wanted: A; found: B }[] = []
  let missing = [...wanted]
  const rounds: ((a: A, b: B) => boolean)[] = [
    (a, b) => fold(a.name) === fold(b.name),
    (a, b) => spellings(a).has(fold(b.name)),
    (a, b) => [...spellings(a)].some((name) => spellings(b).has(name)),
  ]
  for (const fits of rounds)
    missing = missing.filter((a) => {
      const i = surplus.findIndex((b) => fits(a, b))
      const [b] = i < 0 ? [] : surplus.splice(i, 1)
      if (b !== undefined) pairs.push({ wanted: a, found: b })
      return b === undefined
    })
  return { pairs, surplus, missing }
}

interface Titled {
  title: string
  of: string | null
}

const EMPTY_WORDS = wordSet('of the for to and in at on a an affairs s')
/** Words that make another office of the same title. */
const GRADES = wordSet('deputy first vice acting assistant special former under undersecretary')

const contentWords = (title: string): string[] =>
  [...new Set(fold(title).split(' '))].filter((word) => word !== '' && !EMPTY_WORDS.has(word))

/** One office: the same body, the same grade, and half of the title's content words in common (Dice). */
export function isSameOffice(a: Titled, b: Titled): boolean {
  if (fold(a.of) !== fold(b.of)) return false
  const [left, right] = [contentWords(a.title), contentWords(b.title)]
  const grade = (words: string[]): string =>
    words
      .filter((word) => GRADES.has(word))
      .sort()
      .join(' ')
  if (grade(left) !== grade(right)) return false
  const common = left.filter((word) => right.includes(word)).length
  return common > 0 && (2 * common) / (left.length + right.length) >= 0.5
}
