/**
 * Which story of the weeks before is of the same matter as one of now. Both tell of somebody, a place or a number that few others tell of,
 * and begin alike: words weigh the more the fewer stories have them (the cosine of TF-IDF vectors, as in story link detection). Pure.
 */
import { byText } from '../../byText.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { fold } from '../../search/fold.ts'

/** A story, by how it begins and of whom and what it tells. */
export interface Telling {
  item: string
  /** The day of its report. */
  day: string
  /** Its headlines, which alone tell nothing where they are those of another. */
  headline: string
  /** Headlines and the first sentence, without the names that these tell. */
  words: string
  /** People and places that these name, by their ids. */
  first: ReadonlySet<string>
  /** Those that the whole story names. */
  all: ReadonlySet<string>
}

/** Whoever or whatever more stories before tell of has no matter of its own: ministers are in everything. */
const SELDOM = 2
/** How alike two stories must begin at least, by what they have in common. */
const LEAST = { person: 0.1, place: 0.18, number: 0.15 }
/** Those that are so much less alike than the most alike are not looked at, however late they are. */
const NEAR = 0.6

const LATIN = /[\p{Script=Latin}]{4,}/gu
/** Numbers that are names: of articles and resolutions, of the year of a budget, of an exercise or a forum: `Fish-2026`, `COP31`; no goal for 2030. */
const NUMBER =
  /(?<![\p{L}-])(\p{Lu}\p{L}+-20[12]\d|COP\d\d)(?![\d-])|\b(?:[Ss]ection|[Aa]rticle|[Rr]esolution|[Oo]rder|[Ll]aw|[Nn]o\.?) (?:[Nn]o\.? )?(\d{2,4})\b|\b(20\d\d) (?:[Ss]tate )?[Bb]udget\b|\b[Bb]udget (?:for|of) (20\d\d)\b/gu
/** Who says something, and where, is no matter. */
const SAID =
  /\b(?:spokes\p{L}+|briefing|statement|reporters|journalists|told|said|MFA|(?:[Ff]oreign )?[Mm]inistry)\b/gu
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu
const HAN = /\p{Script=Han}{2,}/gu

/** Words without their endings, names in katakana, and each two kanji in a row. */
export function termsOf(words: string): Set<string> {
  const folded = fold(words.replaceAll(SAID, ' '))
  const latin = (folded.match(LATIN) ?? []).map((word) => word.replace(/(?:ing|ed|es|s)$/u, ''))
  const pairs = (folded.match(HAN) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  return new Set([...latin, ...(folded.match(KATAKANA) ?? []), ...pairs])
}

const numbersIn = (words: string): Set<string> =>
  new Set(
    [...words.matchAll(NUMBER)].map(
      ([, name, article, before, behind]) =>
        name?.toLowerCase() ?? article ?? `budget ${before ?? behind ?? ''}`,
    ),
  )

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
  const terms = new Map([...before, ...now].map((one) => [one, termsOf(one.words)]))
  const seen = new Map<string, number>()
  for (const own of terms.values()) for (const term of own) seen.set(term, (seen.get(term) ?? 0) + 1)
  const weightOf = (term: string): number => Math.log(terms.size / (seen.get(term) ?? 1)) ** 2
  const sum = (some: Iterable<string>): number => [...some].reduce((all, term) => all + weightOf(term), 0)
  /** Stories before, by each of what they tell. */
  const by = (tell: (story: Telling) => Iterable<string>) =>
    groupBy(
      before.flatMap((story) => [...tell(story)].map((name) => ({ name, story }))),
      ({ name }) => name,
    )
  const byName = by(({ all }) => all)
  const byNumber = by(({ headline }) => numbersIn(headline))
  return (story) => {
    const own = terms.get(story) ?? termsOf(story.words)
    const alike = (other: Telling): number => {
      const others = terms.get(other) ?? new Set()
      const common = sum([...own].filter((term) => others.has(term)))
      return common === 0 ? 0 : common / Math.sqrt(sum(own) * sum(others))
    }
    const tied = (
      some: readonly { story: Telling }[] = [],
      least: number,
    ): { story: Telling; least: number }[] =>
      some.length > SELDOM ? [] : some.map((one) => ({ story: one.story, least }))
    const found = [
      ...[...story.first].flatMap((id) => tied(byName.get(id), isPerson(id) ? LEAST.person : LEAST.place)),
      ...[...numbersIn(story.headline)].flatMap((number) => tied(byNumber.get(number), LEAST.number)),
    ]
      .filter(({ story: other }) => other.headline !== story.headline)
      .map(({ story: other, least }) => ({ other, least, by: alike(other) }))
      .filter(({ by, least }) => by >= least)
    const most = Math.max(...found.map(({ by }) => by))
    return found
      .filter(({ by }) => by >= most * NEAR)
      .sort((one, next) => byText(next.other.day, one.other.day) || next.by - one.by)[0]?.other.item
  }
}
