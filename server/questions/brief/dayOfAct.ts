/** The day that a sentence tells before the words of a headline by which an act is known: `block road`, `on May 5 blocked the road`. Pure. */
import { dayIn, endsWithDisaster } from './days.ts'

/** Letters by which two forms of a word are one. */
const MEANT = 5
/** Words behind a day among which the act stands: behind one with which the sentence begins there are more. */
const NEAR = 4
const FAR = 12

const DAY = /\b[Oo]n (?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{Ll}+day)\b(?!['’])/gu
/** What else the day may be of. */
const ELSE = /\b(?:who|which|that|set|signed|held|scheduled|planned)\b[^,;]*$/u
/** Behind these another act is told. */
const ENDS = /\b(?:who|which|that|after|before|where|when)\b/u

const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, MEANT))

/** Undefined where no day stands there. @param act words of the headline @param reported the day of the report */
export function dayOfAct(act: string, sentence: string, reported: string): string | undefined {
  const stems = stemsIn(act)
  for (const { 0: day, index } of sentence.matchAll(DAY)) {
    const before = sentence.slice(0, index)
    if (ELSE.test(before) || endsWithDisaster(`${before}on `)) continue
    const [behind = ''] = sentence.slice(index + day.length).split(ENDS)
    const words = behind
      .trim()
      .split(/\s+/u)
      .slice(0, index === 0 ? FAR : NEAR)
    if (stemsIn(words.join(' ')).some((stem) => stems.includes(stem))) return dayIn(day, reported)
  }
  return undefined
}
