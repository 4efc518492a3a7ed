/**
 * Which story of the weeks before is of the same matter as one of now. Both tell of somebody, a place or a number that few others tell of,
 * and begin alike: words weigh the more the fewer stories have them (the cosine of TF-IDF vectors, as in story link detection). Pure.
 */
import { byText } from '../../byText.ts'
import { fold } from '../../search/fold.ts'

/** A story, by how it begins and of whom and what it tells. */
export interface Telling {
  item: string
  /** The day of its report. */
  day: string
  /** Its headlines and the first sentence. */
  words: string
  /** People and places that these name, by their ids. */
  first: ReadonlySet<string>
  /** Those that the whole story names. */
  all: ReadonlySet<string>
}

/** Whoever or whatever more stories before tell of has no matter of its own: ministers are in everything. */
const SELDOM = 2
/** How alike two stories must begin at least, by what they have in common. */
const LEAST = { person: 0.12, place: 0.2, number: 0.2 }

const LATIN = /[\p{Script=Latin}]{4,}/gu
const NUMBER = /(?<!\d)\d{3,4}(?!\d)/gu
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu
const HAN = /\p{Script=Han}{2,}/gu

/** Words without their endings, names in katakana, and each two kanji in a row. */
export function termsOf(words: string): Set<string> {
  const folded = fold(words)
  const latin = (folded.match(LATIN) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/u, ''))
  const pairs = (folded.match(HAN) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  return new Set([...latin, ...(folded.match(KATAKANA) ?? []), ...pairs])
}

const numbersIn = (words: string): Set<string> => new Set(words.match(NUMBER) ?? [])

/** How many of some sets have each. */
function count(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/**
 * Tells of a story which one before is of its matter, the last, of one day the most alike.
 * @param before stories of the weeks before @param now those of the period: words that are common in either tell little
 * @param isPerson of an id of somebody, not of a place
 */
export function toThread(
  before: readonly Telling[],
  now: readonly Telling[],
  isPerson: (id: string) => boolean,
): (story: Telling) => string | undefined {
  const known = before.map((one) => ({ ...one, terms: termsOf(one.words), numbers: numbersIn(one.words) }))
  const stories = known.length + now.length
  const seen = count([...known.map(({ terms }) => terms), ...now.map(({ words }) => termsOf(words))])
  const [told, numbered] = [count(known.map(({ all }) => all)), count(known.map(({ numbers }) => numbers))]
  const weightOf = (term: string): number => Math.log(stories / (seen.get(term) ?? 1)) ** 2
  const sum = (terms: Iterable<string>): number => [...terms].reduce((all, term) => all + weightOf(term), 0)
  const isSeldom = (one: string, counts: ReadonlyMap<string, number>): boolean =>
    (counts.get(one) ?? 0) <= SELDOM
  return ({ words, first }) => {
    const [terms, numbers] = [termsOf(words), numbersIn(words)]
    const ids = [...first].filter((id) => isSeldom(id, told))
    const rare = [...numbers].filter((one) => isSeldom(one, numbered))
    const alike = known.flatMap((one) => {
      const shared = ids.filter((id) => one.all.has(id))
      const ties = [
        ...shared.map((id) => (isPerson(id) ? LEAST.person : LEAST.place)),
        ...(rare.some((number) => one.numbers.has(number)) ? [LEAST.number] : []),
      ]
      const common = sum([...terms].filter((term) => one.terms.has(term)))
      const by = common === 0 ? 0 : common / Math.sqrt(sum(terms) * sum(one.terms))
      return ties.some((least) => by >= least) ? [{ item: one.item, day: one.day, by }] : []
    })
    return alike.sort((one, other) => byText(other.day, one.day) || other.by - one.by)[0]?.item
  }
}
