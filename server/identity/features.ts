/** What speaks for and against that an appearance is of a person: rows with a weight each, which are added up. */
import { isCountry } from '../load/keys.ts'
import type { Appearance } from './appearance.ts'
import type { Known } from './known.ts'
import { gapOf, YEAR } from './period.ts'
import type { Exclusion } from './seats.ts'
import { exclusionOf, partsOf } from './seats.ts'
import type { Likeness } from './sounds.ts'

/** An appearance beside a person. */
interface Pair {
  one: Appearance
  known: Known
}

export interface Comparison extends Pair {
  /** How the closest of the person's names agrees. */
  likeness: Likeness
  /** Nobody else of that family name is known by a given name. */
  isOnly: boolean
  /** 1 one office of both, 0.5 one that may be said short, -1 only others, 0 where either has none. */
  offices: 1 | 0.5 | 0 | -1
  hasCommonSide: boolean
  /** Sides that exclude each other: 2 both say so, 1 one of the two suggests it, 0 nothing against. */
  opposed: 0 | 1 | 2
  /** What the offices told of within weeks say against one holder. */
  exclusion: Exclusion | undefined
}

export function toComparison(pair: Pair, likeness: Likeness, isOnly: boolean): Comparison {
  const isCommon = hasCommonSide(pair)
  return {
    ...pair,
    likeness,
    isOnly,
    offices: compareOffices(pair),
    hasCommonSide: isCommon,
    opposed: isCommon ? 0 : compareSides(pair),
    exclusion: exclusionOf(pair.one, pair.known.seats),
  }
}

interface Feature {
  name: string
  reason: string
  score: (comparison: Comparison) => number
}

const named = (likeness: Likeness, weight: number, reason: string): Feature => ({
  name: likeness,
  reason,
  score: (comparison) => (comparison.likeness === likeness ? weight : 0),
})

const SILENT = new Set(['of', 'the', 'for', 'to', 'and', 'at', 'in', 'on', 'affairs', ''])
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => !SILENT.has(word))

/** `Minister` says less than `Minister of Defense`, but nothing else; a deputy is another. */
const DEPUTY = /\b(?:deputy|vice|assistant|acting)\b/i
export function isShortTitle(a: string, b: string): boolean {
  if (DEPUTY.test(a) !== DEPUTY.test(b)) return false
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return short !== undefined && short.length > 0 && short.every((word) => long?.includes(word))
}

function compareOffices({ one, known }: Pair): Comparison['offices'] {
  if (one.offices.length === 0 || known.offices.size === 0) return 0
  if (one.offices.some((office) => known.offices.has(office))) return 1
  const others = [...known.offices].map(partsOf)
  return one.offices
    .map(partsOf)
    .some(({ title, of }) => others.some((other) => other.of === of && isShortTitle(title, other.title)))
    ? 0.5
    : -1
}

/** The states of an appearance that keep it from a person of other states at the same time; a year in between does not. */
function isOpposed(one: Appearance, states: readonly string[], periods: Known['sides']): boolean {
  const theirs = [...periods].filter(([side]) => isCountry(side))
  return (
    states.length > 0 &&
    theirs.length > 0 &&
    !states.some((state) => periods.has(state)) &&
    theirs.some(([, period]) => gapOf(one, period) < YEAR)
  )
}

function hasCommonSide({ one, known }: Pair): boolean {
  return [...one.sides, ...one.guesses].some((side) => known.sides.has(side) || known.guesses.has(side))
}

function compareSides({ one, known }: Pair): Comparison['opposed'] {
  const [said, all] = [one.sides, [...one.sides, ...one.guesses]].map((sides) => sides.filter(isCountry))
  if (isOpposed(one, said ?? [], known.sides)) return 2
  return isOpposed(one, all ?? [], new Map([...known.guesses, ...known.sides])) ? 1 : 0
}

const HEAD = /^(?:President|Prime Minister|Chancellor|King|Queen|Emir|Sultan|Pope|Supreme Leader)$/
export const isHead = (title: string): boolean => HEAD.test(title)

/** Is nothing of the given name in doubt? */
export const isFull = ({ likeness }: Comparison): boolean =>
  likeness === 'full-name' || likeness === 'shorter-name'

const isShort = ({ likeness }: Comparison): boolean => likeness === 'initials' || likeness === 'family-name'

export const FEATURES: readonly Feature[] = [
  named('full-name', 3, 'namesakes are rare in the news of states'),
  named('shorter-name', 2.5, 'a middle name is left out as often as not'),
  named('initials', 1.5, 'an initial fits many given names'),
  named('spelling', 1, 'brothers and sisters may differ by a letter'),
  named('family-name', 1, 'a family name alone has many bearers'),
  {
    name: 'same-office',
    reason: 'few people of one name come to one office',
    score: ({ offices }) => (offices === 1 ? 4 : 0),
  },
  {
    name: 'like-office',
    reason: 'an office may be said short',
    score: ({ offices }) => (offices === 0.5 ? 2 : 0),
  },
  {
    name: 'other-office',
    reason: 'whoever is called by the family name is called by the present office',
    score: (comparison) => (isShort(comparison) && comparison.offices === -1 ? -1.5 : 0),
  },
  {
    name: 'same-side',
    reason: 'most people serve one state all their life',
    score: (comparison) => (comparison.hasCommonSide ? 1 : 0),
  },
  {
    name: 'other-side',
    reason: 'nobody serves two states at a time; what is only suggested counts less',
    score: ({ opposed }) => [0, -1.5, -4][opposed] ?? 0,
  },
  {
    name: 'exclusive-offices',
    reason:
      'of two told of within weeks in offices of which none leads to the other the name is all they share',
    score: ({ exclusion }) => (exclusion === 'never' ? -5 : 0),
  },
  {
    name: 'rarely-together',
    reason:
      'offices that seldom go together are worth a look, but no proof: a full name reaches what it must even so',
    score: (comparison) =>
      comparison.exclusion === 'seldom' && isFull(comparison) && comparison.opposed === 0 ? -2 : 0,
  },
  {
    name: 'same-title',
    reason: 'the same office of another state is likely the same one, with its state read wrongly',
    score: (comparison) => {
      if (comparison.opposed === 0) return 0
      const titles = new Set([...comparison.known.offices].map((office) => partsOf(office).title))
      return comparison.one.offices.some((office) => titles.has(partsOf(office).title)) ? 2 : 0
    },
  },
  {
    name: 'same-japanese',
    reason: 'two transliterations of one name are one in Japanese',
    score: ({ one, known }) => (one.ja !== null && known.jas.has(one.ja) ? 1 : 0),
  },
  {
    name: 'near',
    reason: 'whoever is in the news is so for some time',
    score: ({ one, known }) => (gapOf(one, known) <= YEAR ? 0.5 : 0),
  },
  {
    name: 'far',
    reason: 'years later a family name is another one’s',
    score: (comparison) =>
      isShort(comparison) && gapOf(comparison.one, comparison.known) > 6 * YEAR ? -2 : 0,
  },
  {
    name: 'only-one',
    reason: 'a family name goes to the only one known by it',
    score: ({ likeness, isOnly }) => (likeness === 'family-name' && isOnly ? 1.5 : 0),
  },
  {
    name: 'head-of-state',
    reason: 'only the best known are called by the family name, without any office',
    score: ({ one, known, likeness }) =>
      likeness === 'family-name' &&
      one.offices.length === 0 &&
      [...known.offices].some((office) => isHead(partsOf(office).title))
        ? 1.5
        : 0,
  },
]
