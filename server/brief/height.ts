/**
 * How high texts stand on the page of Word, near enough to know how many there is room for: it is A4 with both languages side by side.
 * In points.
 */
import type { Style } from './paper.ts'
import { STYLES } from './paper.ts'
import type { Text } from './words.ts'

/** The height of what is written on a page, less a little, as programs break lines otherwise. */
export const PAGE_HEIGHT = 734
/** The width of the whole page, and of each of one or two columns, without what a bullet takes. */
const WIDTH = { wide: 516, 1: 490, 2: 230 }
/** One language over the whole page, or two side by side. */
export type Columns = 1 | 2

/** How wide a half-width character is on average, of its size, as Word sets it: words do not fill the lines of a column. */
const HALF = { wide: 0.45, 1: 0.46, 2: 0.46 }

/** A character of East Asia is as wide as high. */
const widthOf = (text: string, size: number, half: number): number =>
  [...text].reduce((sum, one) => sum + size * (/[\u2e80-\uffef]/u.test(one) ? 1 : half), 0)

const heightOf = (text: string, style: Style, over: keyof typeof WIDTH): number => {
  const { size, line, before, after } = STYLES[style]
  const lines = Math.ceil(widthOf(text, size, HALF[over]) / WIDTH[over])
  return Math.max(1, lines) * line + before + after
}

/** Of a row, in whichever language is the longer. */
export const rowHeight = ({ en, ja }: Text, style: Style, columns: Columns): number =>
  Math.max(heightOf(en, style, columns), heightOf(ja, style, columns))

/** Of what goes over the whole page. */
export const wideHeight = (text: string, style: Style): number => heightOf(text, style, 'wide')
