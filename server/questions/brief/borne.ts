/** Which sentence of a story says of its headline what the first one leaves out. Pure. */
import { fold } from '../../search/fold.ts'
import { LONGEST } from '../../graph/sentence.ts'
import { isHurt } from './headlines.ts'

/** Sentences that are looked through, from the first. */
const LOOKED_AT = 8
/** What a sentence must have of what the first one leaves out. */
const LEAST = 2
/** Names, numbers and what was done count for more than other words. */
const TELLING = 2
/** Letters by which two words are the same: `detains`, `detained`. */
const STEM = 5

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** Words that say nothing of the matter, or that everybody has. */
const EMPTY = new Set(
  'about after again against also amid before begin begins being between during from further hold holds into more over pays than that their they this under until with working'.split(
    ' ',
  ),
)

const HURT = 'hurt'
/** Says no: in whatever words. */
const DENIES =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)|refut(?:es|ed)|untrue|not true|does not correspond|far from reality|groundless|baseless)\b/iu
const DENIAL = 'denied'

interface Term {
  word: string
  points: number
}

/** What a headline tells, each once: words by how they begin, numbers whole, harm and denials in whatever words. */
function termsIn(headline: string): Term[] {
  const words = headline.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? []
  const terms = words.flatMap((word, at): Term[] => {
    const own = fold(word)
    if (/^\d/u.test(own) || NUMBERS.includes(own)) return [{ word: own, points: TELLING }]
    if (own.length < 4 || EMPTY.has(own) || DENIES.test(own) || isHurt(own)) return []
    const isTelling = own.endsWith('ed') || (at > 0 && /^\p{Lu}/u.test(word))
    return [{ word: own.slice(0, STEM), points: isTelling ? TELLING : 1 }]
  })
  const meant = [...(isHurt(headline) ? [HURT] : []), ...(DENIES.test(headline) ? [DENIAL] : [])]
  const all = [...terms, ...meant.map((word) => ({ word, points: TELLING }))]
  return all.filter((one, at) => all.findIndex(({ word }) => word === one.word) === at)
}

/** Does a sentence have it? */
function has(sentence: string, { word }: Term): boolean {
  if (word === HURT) return isHurt(sentence)
  if (word === DENIAL) return DENIES.test(sentence)
  return new RegExp(
    `(?<![\\p{L}\\d])${word}${word.length < STEM ? '(?:s|ian|n|i)?(?![\\p{L}\\d])' : ''}`,
    'u',
  ).test(fold(sentence))
}

/** Of some sentences, from the first, the one that has most of what the headline tells and the first does not; undefined where none has enough. */
export function bearingIn(headline: string, [first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined
  const left = termsIn(headline).filter((term) => !has(first, term))
  const [best] = others
    .slice(0, LOOKED_AT)
    .filter((sentence) => sentence.length <= LONGEST)
    .map((sentence) => ({
      sentence,
      points: left.reduce((sum, term) => (has(sentence, term) ? sum + term.points : sum), 0),
    }))
    .sort((one, other) => other.points - one.points)
  return best === undefined || best.points < LEAST ? undefined : best.sentence
}
