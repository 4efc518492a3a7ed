/**
 * How high texts stand on the page of Word, near enough to know how many there is room for: it is A4 with both languages side by side.
 * In points.
 */
import type { Text } from './words.ts'

/** Sizes and distances as `word.ts` has them, as far as they take room. `page`: what is written on it, less one twentieth, as
 * programs break lines otherwise; `column`: one of two, without what its bullet takes. */
export const PAPER = {
  page: 715,
  wide: 516,
  column: 226,
  title: { size: 12, line: 15, after: 2 },
  section: { size: 9.5, line: 12, after: 3.5 },
  text: { size: 8.5, line: 10.75, after: 1 },
  note: { size: 6.5, line: 8, after: 0 },
}
type Style = Pick<typeof PAPER, 'title' | 'section' | 'text' | 'note'>

/** A character of East Asia is as wide as high, others half as wide: words do not fill their lines. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? size : size * 0.53), 0)

const heightOf = (text: string, style: keyof Style, width: number): number => {
  const { size, line, after } = PAPER[style]
  return Math.max(1, Math.ceil(widthOf(text, size) / width)) * line + after
}

/** Of a row with both languages. */
export const rowHeight = ({ en, ja }: Text, style: keyof Style): number =>
  Math.max(heightOf(en, style, PAPER.column), heightOf(ja, style, PAPER.column))

/** Of what goes over the whole page. */
export const wideHeight = (text: string, style: keyof Style): number => heightOf(text, style, PAPER.wide)
