/** How many papers were signed, as a sentence counts them. Pure. */
import { NUMBER_WORDS } from './numberWords.ts'

/** From two on: of one nobody counts. */
const NUMBERS = NUMBER_WORDS.slice(1)
/** `six bilateral agreements`: so many papers. */
const COUNTED = new RegExp(
  `\\b(${NUMBERS.join('|')}|\\d{1,2}) (?:(?!(?:${NUMBERS.join('|')})\\b)\\p{L}+ ){0,2}(agreements|documents|contracts|memoranda|memorandums|protocols|treaties)\\b`,
  'iu',
)

/** How many papers a sentence counts, in its own word, and what it calls them. */
export function papersCounted(sentence: string): { count: string; n: number; noun: string } | undefined {
  const [, given, noun] = COUNTED.exec(sentence) ?? []
  if (given === undefined || noun === undefined) return undefined
  const count = given.toLowerCase()
  return { count, noun, n: NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 2 : Number(count) }
}
