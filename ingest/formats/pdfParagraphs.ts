/** Printed lines -> paragraphs: a line goes on below where the next word did not fit, also over the end of a page. */
import { maybeMark } from '../read/marks.ts'
import { endsSentence, isJapanese } from '../read/text.ts'
import { joinerFor } from './hyphens.ts'
import type { PdfLine } from './pdfLines.ts'
import { dropEchoes, dropRunningLines } from './pdfRunningLines.ts'

/** More than this many times the usual distance of two lines is a space between paragraphs. */
const GAP = 1.18
/** Lines of one column begin within so many letters of each other. */
const COLUMN = 5
/** In justified text full lines end at the same place, give or take so many letters. */
const FLUSH = 0.05
/** How far, in letters, the estimate of a word's width may miss. */
const SLACK = 0.2
/** The part of lines that end there in justified text; ragged lines do so by chance. */
const MOST_FLUSH = 0.4

/** How wide letters are beside each other in the usual fonts: first match wins, all others are 1. */
const WEIGHTS: [RegExp, number][] = [
  [/[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/, 2],
  [/[iljtfrI.,;:'’()[\]| -]/, 0.6],
  [/[mwMW—]/, 1.6],
  [/\p{Lu}/u, 1.3],
]
const weight = (text: string): number =>
  Array.from(text, (sign) => WEIGHTS.find(([pattern]) => pattern.test(sign))?.[1] ?? 1).reduce(
    (a, b) => a + b,
    0,
  )

const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** A source line ends a paragraph as a full stop does. */
const CLOSED = /[)\]）］]$/

interface Printed extends PdfLine {
  page: number
}

/** What the lines of a document have in common. */
interface Layout {
  /** Usual distance of base lines, in sizes of the letters. */
  leading: number
  justified: boolean
  reach: ReadonlyMap<number, number>
}

function layoutOf(lines: readonly Printed[]): Layout {
  const steps = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    if (next === undefined || next.page !== line.page || next.y >= line.y) return []
    return [(line.y - next.y) / line.size]
  })
  // Below the median: where every paragraph is a line or two, the spaces between them are the more frequent.
  const near = median(steps.filter((step) => step < 2)) ?? 1.2
  const leading = median(steps.filter((step) => step <= near * 1.05)) ?? near
  const reach = reachOf(lines)
  const flush = lines.filter((line) => columnEnd(line, reach) - line.right < line.size * FLUSH)
  return { leading, justified: flush.length > lines.length * MOST_FLUSH, reach }
}

/** How far lines reach that begin at a place, by that place in whole points. */
function reachOf(lines: readonly Printed[]): Map<number, number> {
  const reach = new Map<number, number>()
  for (const { left, right } of lines)
    reach.set(Math.round(left), Math.max(right, reach.get(Math.round(left)) ?? right))
  return reach
}

/** The right end of the column that a line stands in. */
function columnEnd(line: Printed, reach: ReadonlyMap<number, number>): number {
  let end = line.right
  for (const [left, right] of reach)
    if (Math.abs(left - line.left) < COLUMN * line.size) end = Math.max(end, right)
  return end
}

/** Whether the next line goes on only because this one was full: flush in justified text, else too short for a word more. */
function isFull(line: Printed, next: Printed, layout: Layout): boolean {
  const room = columnEnd(line, layout.reach) - line.right
  if (layout.justified) return room < line.size * FLUSH
  const word = isJapanese(next.text) ? next.text.slice(0, 2) : (/^\S+/.exec(next.text)?.[0] ?? '')
  const width = ((next.right - next.left) * weight(`${word} `)) / weight(next.text)
  return room < width + line.size * SLACK
}

function goesOn(line: Printed, next: Printed, layout: Layout): boolean {
  const mark = maybeMark(next.text)
  const isOther = isJapanese(line.text) !== isJapanese(next.text)
  if (mark?.bare === true && !/^[–—-]/.test(next.text)) return false
  if (mark !== undefined && (isOther || endsSentence(line.text) || CLOSED.test(line.text))) return false
  if (isOther && !/^[(（\d]/.test(next.text)) return false
  if (!isFull(line, next, layout)) return false
  if (next.page !== line.page) return !endsSentence(line.text)
  const step = (line.y - next.y) / line.size
  // A step up leads into the next column.
  return step < 0 ? !endsSentence(line.text) : step < layout.leading * GAP
}

/** The paragraphs of a document from the lines of its pages. */
export function toParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const lines = dropEchoes(dropRunningLines(pages)).flatMap((page, i) =>
    page.map((line) => ({ ...line, page: i })),
  )
  const layout = layoutOf(lines)
  const join = joinerFor(lines.map(({ text }) => text))
  // Each as its pieces, of which the last is a line as it is printed: there may be very many of them.
  const paragraphs: string[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const last = paragraphs.at(-1)
    if (before !== undefined && last !== undefined && goesOn(before, line, layout)) {
      const both = join(before.text, line.text)
      last.splice(-1, 1, both.slice(0, both.length - line.text.length), line.text)
    } else paragraphs.push([line.text])
  })
  return paragraphs.map((pieces) => pieces.join(''))
}
