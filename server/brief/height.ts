/**
 * How high texts stand on the page of Word, near enough to know how many there is room for: it is A4 with both languages side by side.
 * In points.
 */
import type { Style } from './paper.ts'
import { STYLES } from './paper.ts'
import type { Text } from './words.ts'

/** The height of what is written on a page, less one twentieth, as programs break lines otherwise. */
export const PAGE_HEIGHT = 715
/** The width of the whole page, and one of two columns, without what its bullet takes. */
const WIDTH = { wide: 516, column: 226 }

/** A character of East Asia is as wide as high, others half as wide: words do not fill their lines. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? size : size * 0.53), 0)

const heightOf = (text: string, style: Style, width: number): number => {
  const { size, line, before, after } = STYLES[style]
  return Math.max(1, Math.ceil(widthOf(text, size) / width)) * line + before + after
}

/** Of a row with both languages. */
export const rowHeight = ({ en, ja }: Text, style: Style): number =>
  Math.max(heightOf(en, style, WIDTH.column), heightOf(ja, style, WIDTH.column))

/** Of what goes over the whole page. */
export const wideHeight = (text: string, style: Style): number => heightOf(text, style, WIDTH.wide)
