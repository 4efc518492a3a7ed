/** What a ministry is about, in Japanese: `Foreign Affairs and Trade` -> 外務・貿易. */
import { MORE_PORTFOLIOS } from '../data/japaneseCompounds.ts'
import { JAPANESE_PORTFOLIOS } from '../data/japaneseTitles.ts'

/** Portfolios by their English name; the first Japanese word is the usual one. */
const PORTFOLIOS = new Map(
  Object.entries(JAPANESE_PORTFOLIOS)
    .toReversed()
    .map(([japanese, english]) => [english, japanese]),
)

/** Spellings and words for the same, as they stand in the table. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^National (?=Defen[cs]e\b)/, ''],
  [/\bDefence\b/g, 'Defense'],
  [/\bLabor\b/g, 'Labour'],
  [/^(?:Foreign|External Affairs)$/, 'Foreign Affairs'],
  [/^(?:(?:the )?Interior|Home Affairs)$/, 'Internal Affairs'],
  [/^Transportation$/, 'Transport'],
]

/** A portfolio as the tables word it: `Defence` is `Defense`. */
export const usualPortfolio = (english: string): string =>
  SAME.reduce((text, [from, to]) => text.replace(from, to), english)

/** Where one portfolio ends and the next begins. */
const BETWEEN = / *,(?: and)? +| and /

/**
 * The Japanese name of a portfolio, or of several, each of which has to be known.
 * @param english as it stands behind `Minister of`: `Energy and Infrastructure`
 */
export function japanesePortfolio(english: string): string | undefined {
  const name = usualPortfolio(english)
  const known = PORTFOLIOS.get(name.replaceAll(' ,', ',')) ?? MORE_PORTFOLIOS[name]
  if (known !== undefined) return known
  const parts = name.split(BETWEEN)
  const words = parts.length < 2 ? [] : parts.map(japanesePortfolio)
  return words.length === 0 || words.includes(undefined) ? undefined : words.join('・')
}
