/**
 * How high texts stand on the page of Word, near enough to know how many there is room for: it is A4 with both languages side by side.
 * In points.
 */
import type { BriefPage } from '../api/brief.ts'
import type { Style } from './paper.ts'
import { STYLES } from './paper.ts'
import { LANGUAGES } from './words.ts'
import type { Text } from './words.ts'

/** The height of what is written on a page, less a little, as programs break lines otherwise. */
export const PAGE_HEIGHT = 740
/** The same of what goes on overleaf, two pages: a week of an embassy is told to its end. */
export const OVERLEAF_HEIGHT = 2 * PAGE_HEIGHT - 20
/** The width of each of one or two columns, without what a bullet takes. */
const WIDTH = { 1: 490, 2: 230 }

/** Two languages side by side, or either of them over the whole page. */
export type Columns = 1 | 2

/** How wide characters of Calibri are, in parts of their size; the first row that knows a character tells. */
const WIDTHS: readonly { of: RegExp; part: number }[] = [
  { of: /[\u2e80-\uffef]/u, part: 1 },
  { of: /[ijlI.,:;'’|! ]/u, part: 0.24 },
  { of: /[-frt()[\]/]/u, part: 0.33 },
  { of: /[cszJ]/u, part: 0.4 },
  { of: /[agkvxyLFSE“”]/u, part: 0.47 },
  { of: /[mwMW%@—…]/u, part: 0.8 },
  { of: /\p{Lu}/u, part: 0.58 },
  { of: /./su, part: 0.52 },
]

const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (WIDTHS.find(({ of }) => of.test(one))?.part ?? 1), 0)

/** What a line may break before: a word, and each character of East Asia. */
const PIECES = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/gu

/** Into how many lines a text breaks. @param room of a line, in sizes of the text */
function linesOf(text: string, room: number): number {
  let [lines, at] = [1, 0]
  for (const piece of text.match(PIECES) ?? []) {
    const width = widthOf(piece)
    const isOver = at + width > room && piece.trim() !== ''
    if (isOver) lines += 1
    at = isOver ? width : at + width
  }
  return lines
}

const heightOf = (text: string, style: Style, over: Columns): number => {
  const { size, line, before, after } = STYLES[style]
  return linesOf(text, WIDTH[over] / size) * line + before + after
}

/** Of a row, in whichever of the languages is the longer: in each the page tells the same lines. */
export const rowHeight = (text: Text, style: Style, columns: Columns): number =>
  Math.max(...LANGUAGES.map((language) => heightOf(text[language], style, columns)))

/** Of all that the front of a page tells: the sources stand overleaf. */
export function pageHeight({ title, remarks, sections, foot }: BriefPage, columns: Columns): number {
  const rows: [text: Text, style: Style][] = [
    [title, 'title'],
    ...[...remarks, ...foot].map((one): [Text, Style] => [one, 'note']),
    ...sections.flatMap(({ heading, lines }): [Text, Style][] => [
      [heading, 'section'],
      ...lines.map(({ text }): [Text, Style] => [text, 'text']),
    ]),
  ]
  return rows.reduce((sum, [text, style]) => sum + rowHeight(text, style, columns), 0)
}
