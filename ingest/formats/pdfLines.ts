/** Pieces of text with their places -> the printed lines of a page, in reading order. */
import { toUnified } from './glyphs.ts'

/** A piece of text as the PDF places it. Points, from the lower left corner of the page. */
export interface Piece {
  str: string
  x: number
  /** Base line. */
  y: number
  width: number
  fontSize: number
}

/** A printed line. */
export interface PdfLine {
  text: string
  left: number
  right: number
  y: number
  size: number
}

/** A gap between two pieces that stands for a space: a part of the size of the letters, more between Japanese ones. */
const SPACE = 0.15
const WIDE_SPACE = 0.6
const CJK = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/
const CJK_SPACE = new RegExp(`(?<=${CJK.source}) (?=${CJK.source})`, 'g')

function gapBetween(line: PdfLine, piece: Piece): string {
  // Two signs alone are looked at: a line may go on without end.
  const signs = line.text.slice(-1) + piece.str.slice(0, 1)
  if (/\s/.test(signs)) return ''
  const gap = (piece.x - line.right) / line.size
  return gap > (CJK.test(signs) ? WIDE_SPACE : SPACE) ? ' ' : ''
}

/** Japanese that was spaced out to fill its line, as it is written: without spaces. A single space is the author's. */
function unspaced(text: string): string {
  const spaces = text.match(CJK_SPACE)?.length ?? 0
  return spaces > 2 && spaces * 5 > text.length - spaces ? text.replace(CJK_SPACE, '') : text
}

/** Whether a piece goes on with a line: on its base line (a raised sign counts), and not back at the left. */
const goesOn = (line: PdfLine, piece: Piece): boolean =>
  Math.abs(line.y - piece.y) < line.size / 2 && piece.x > line.right - line.size

/** A page written out of order climbs more often than running heads and columns do. */
const MOST_CLIMBS = 4

/** The lines of one page. They stay in the order of the text layer, which knows about columns, unless that is plainly none. */
export function toPdfLines(pieces: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const piece of pieces) {
    if (piece.str === '') continue
    const line = lines.at(-1)
    const right = piece.x + piece.width
    if (line !== undefined && goesOn(line, piece)) {
      line.text += gapBetween(line, piece) + piece.str
      line.right = Math.max(line.right, right)
      line.size = Math.max(line.size, piece.fontSize)
    } else if (piece.str.trim() !== '')
      lines.push({ text: piece.str, left: piece.x, right, y: piece.y, size: piece.fontSize })
  }
  const climbs = lines.filter((line, i) => line.y > (lines[i - 1]?.y ?? Infinity) + line.size).length
  if (climbs > MOST_CLIMBS) lines.sort((a, b) => b.y - a.y || a.left - b.left)
  return lines.map((line) => ({ ...line, text: unspaced(toUnified(line.text).replace(/\s+/g, ' ').trim()) }))
}
