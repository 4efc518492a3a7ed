/** The day that a sentence tells beside the words of a headline by which an act is known: `block road`, `on May 5 blocked the road`. Pure. */
import { dayIn } from './days.ts'

/** Letters by which two forms of a word are one. */
const MEANT = 5
/** Words on either side of such a word among which its day stands. */
const NEAR = 5

const stemOf = (word: string): string => /\p{L}{4,}/u.exec(word.toLowerCase())?.[0].slice(0, MEANT) ?? ''

/** Undefined where no day stands there. @param act words of the headline @param reported the day of the report */
export function dayOfAct(act: string, sentence: string, reported: string): string | undefined {
  const stems = act
    .split(/\s+/u)
    .map(stemOf)
    .filter((stem) => stem !== '')
  const words = sentence.split(/\s+/u)
  for (const [at, word] of words.entries()) {
    if (!stems.includes(stemOf(word))) continue
    const day = dayIn(words.slice(Math.max(0, at - NEAR), at + NEAR + 1).join(' '), reported)
    if (day !== undefined) return day
  }
  return undefined
}
