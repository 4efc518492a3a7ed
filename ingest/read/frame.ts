/** Lines that frame a document and say nothing: page numbers, running heads, rules, end marks. */
import type { Line } from './lines.ts'
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

/**
 * Which lines are frame, by line number.
 * A running head is a short line that comes back next to page numbers, or that repeats a line of the document's opening.
 */
export function frameLines(lines: readonly Line[]): Set<number> {
  const frame = new Set<number>()
  const printed = lines.filter((line) => line.text.trim() !== '')
  for (const line of printed) if (FRAME.some((pattern) => pattern.test(folded(line)))) frame.add(line.number)
  const seen = new Map<string, { line: Line; index: number }[]>()
  printed.forEach((line, index) => {
    const text = folded(line)
    if (frame.has(line.number) || text.length > 80 || /[:：)\]]$/.test(text)) return
    const key = withoutNumbers(text)
    seen.set(key, [...(seen.get(key) ?? []), { line, index }])
  })
  const isNumber = (index: number): boolean => {
    const line = printed[index]
    return line !== undefined && frame.has(line.number) && /\d/.test(line.text)
  }
  const heads: number[] = []
  for (const places of seen.values()) {
    const [first, ...others] = places
    if (first === undefined || others.length === 0) continue
    const besideNumbers = places.filter(({ index }) => isNumber(index - 1) || isNumber(index + 1))
    if (besideNumbers.length >= 2) heads.push(...besideNumbers.map(({ line }) => line.number))
    else if (first.index < 6 && others.length >= 2) heads.push(...others.map(({ line }) => line.number))
  }
  // The opening keeps its own copy, so that the title is still read.
  for (const number of heads)
    if (printed.findIndex((line) => line.number === number) >= 6 || !isOpening(number)) frame.add(number)
  return frame

  function isOpening(number: number): boolean {
    const line = printed.find((one) => one.number === number)
    const places = line === undefined ? [] : (seen.get(withoutNumbers(folded(line))) ?? [])
    return places[0]?.line.number === number
  }
}
