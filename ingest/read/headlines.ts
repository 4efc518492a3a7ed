/** Which lines can be headlines, by the language and the lines below. */
import type { Paragraph } from './paragraphs.ts'
import { endsSentence, splitLanguages } from './text.ts'

/** A marked English headline with the Japanese one below it, and the text below that. */
function isEnglishFirst(paragraphs: readonly Paragraph[], i: number): boolean {
  const [one, two, three] = paragraphs.slice(Math.max(0, i), i + 3)
  const isPlain = (other: Paragraph | undefined, japanese: boolean): other is Paragraph =>
    other !== undefined && other.japanese === japanese && other.sources.length === 0
  return (
    isPlain(one, false) &&
    one.mark !== undefined &&
    !endsSentence(one.text) &&
    isPlain(two, true) &&
    two.mark === undefined &&
    !endsSentence(two.text) &&
    three?.japanese === false &&
    three.mark === undefined &&
    (three.sources.length > 0 || endsSentence(three.text))
  )
}

/** A headline in Japanese and one in English, on the same line or one below the other. */
export function isBilingual(paragraphs: readonly Paragraph[], i: number): boolean {
  const [one, ...next] = paragraphs.slice(i, i + 3)
  if (one === undefined || one.sources.length > 0 || /。./.test(one.text)) return false
  if (splitLanguages(one.text) !== undefined) return true
  if (!one.japanese) return isEnglishFirst(paragraphs, i)
  // A heading above headlines that are marked as it is not.
  if (one.mark === undefined && !one.bold && next[0]?.bold === true) return false
  if (isEnglishFirst(paragraphs, i - 1)) return false
  const [second, third] = next
  const isEnglish = (two: Paragraph | undefined): boolean =>
    two !== undefined && two.mark === undefined && !two.japanese && /[A-Za-z]{2}/.test(two.text)
  // Two lines without a mark are a heading and a headline.
  const isMore =
    (one.mark !== undefined || one.bold) &&
    second !== undefined &&
    second.mark === undefined &&
    second.japanese &&
    !endsSentence(second.text)
  return isEnglish(second) || (isMore && isEnglish(third))
}

/** A line that is no sentence, with a text of its own below it. */
export function isAboveText(paragraphs: readonly Paragraph[], i: number): boolean {
  const [one, next] = paragraphs.slice(i, i + 2)
  return (
    one?.mark === undefined &&
    one?.japanese === false &&
    one.sources.length === 0 &&
    !endsSentence(one.text) &&
    next?.japanese === false &&
    next.mark === undefined &&
    endsSentence(next.text)
  )
}

export const isSourced = (one: Paragraph | undefined): boolean => one !== undefined && one.sources.length > 0
