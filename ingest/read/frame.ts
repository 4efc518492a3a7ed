/** Lines that frame a document and say nothing: page numbers, running heads, rules, end marks. */
import type { Line } from './lines.ts'
import { maybeMark } from './marks.ts'
import { toHalfWidth } from './text.ts'

const FRAME: RegExp[] = [
  /^[-–—~]?\s*(?:p(?:age|\.)?\s*)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?\s*[-–—~]?$/i,
  /^\(?\s*\d{1,3}\s*(?:ページ|頁)\s*\)?$/,
  // END, alone or between stars, dashes or brackets
  /^[*\-–—=~_#<[( ]*(?:end|fin|完|了|以上|終わり|おわり)[*\-–—=~_#>\]) ]*$/i,
  /^[*\-–—=~_・･.# ]{2,}$/,
]

const folded = (line: Line): string => toHalfWidth(line.text).trim()
const withoutNumbers = (text: string): string => text.replace(/\d+/g, '0').replace(/\s+/g, ' ')

/** Lines above the first bullet or heading of a section. */
const OPENING = 6

/**
 * Which lines are frame, by line number.
 * A running head is a short line that comes back beside page numbers, or that repeats a line of the document's opening.
 */
export function frameLines(lines: readonly Line[]): Set<number> {
  const printed = lines.filter((line) => line.text.trim() !== '')
  const frame = new Set(
    printed.filter((line) => FRAME.some((pattern) => pattern.test(folded(line)))).map((line) => line.number),
  )
  const seen = new Map<string, { line: Line; index: number }[]>()
  let firstMark: number | undefined
  printed.forEach((line, index) => {
    const text = folded(line)
    if (frame.has(line.number) || text.length > 80) return
    if (maybeMark(text) !== undefined) firstMark ??= index
    else if (!/[:：)\]]$/.test(text)) {
      const key = withoutNumbers(text)
      const places = seen.get(key)
      if (places === undefined) seen.set(key, [{ line, index }])
      else places.push({ line, index })
    }
  })
  const opening = Math.min(OPENING, firstMark ?? 1)
  const isNumber = (index: number): boolean => {
    const line = printed[index]
    return line !== undefined && frame.has(line.number) && /\d/.test(line.text)
  }
  const heads = [...seen.values()].flatMap((places) => {
    const [first, ...others] = places
    // The opening keeps its own copy, so that the title is still read.
    if (first !== undefined && first.index < opening) return others
    const besideNumbers = places.filter(({ index }) => isNumber(index - 1) || isNumber(index + 1))
    return besideNumbers.length >= 2 ? besideNumbers : []
  })
  for (const { line } of heads) frame.add(line.number)
  return frame
}
